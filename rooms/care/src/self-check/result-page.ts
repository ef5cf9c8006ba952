import { LOSS_OF_TOLERANCE } from '../steps/tolerance.ts';
import { type Words, words } from '../words.ts';
import type { Band, Score } from './score.ts';

export type ResultBlockId =
  | 'count'
  | 'not-a-diagnosis'
  | 'prescribed-only'
  | 'medicine'
  | 'below'
  | 'tolerance'
  | 'never-alone'
  | 'say-to-a-doctor'
  | 'remission'
  | 'privacy'
  | 'credit';

/** A card the page shows beside a block: the overdose steps, a helpline, the finder. */
export type ResultCard = 'find-care' | 'naloxone' | 'crisis' | 'safespot';

export interface ResultBlock {
  readonly id: ResultBlockId;
  readonly text: Words;
  readonly cards: readonly ResultCard[];
}

export const BAND_WORDS: Readonly<Record<Band, Words>> = {
  below: words(
    'This is fewer than the number of signs clinicians look for.',
    'Son menos señales de las que buscan los profesionales de salud.',
  ),
  mild: words(
    'This matches the number of signs clinicians call mild.',
    'Coincide con el número de señales que los profesionales llaman leve.',
  ),
  moderate: words(
    'This matches the number of signs clinicians call moderate.',
    'Coincide con el número de señales que los profesionales llaman moderado.',
  ),
  severe: words(
    'This matches the number of signs clinicians call severe.',
    'Coincide con el número de señales que los profesionales llaman grave.',
  ),
};

const BAND_NAMES: Readonly<Record<Exclude<Band, 'below'>, Words>> = {
  mild: words('mild', 'leve'),
  moderate: words('moderate', 'moderado'),
  severe: words('severe', 'grave'),
};

/** The count in words, both ends of it where "not sure" leaves it open, and the band that matches. */
export function countWords(score: Score): Words {
  const { min, max, of, range, bandMin, bandMax } = score;
  if (!range) {
    return words(
      `You said yes to ${min} of ${of} signs. ${BAND_WORDS[bandMin].en}`,
      `Respondió que sí a ${min} de ${of} señales. ${BAND_WORDS[bandMin].es}`,
    );
  }
  const bands =
    bandMin === bandMax || bandMax === 'below' ? BAND_WORDS[bandMin] : rangeWords(bandMin, bandMax);
  return words(
    `You said yes to ${min} of ${of} signs (up to ${max} if the "not sure" ones are yes). ${bands.en}`,
    `Respondió que sí a ${min} de ${of} señales (hasta ${max} si las que respondió "no lo sé" son sí). ${bands.es}`,
  );
}

/** Two bands, told as a number of signs: what would be counted is never what a person has. */
function rangeWords(least: Band, most: Exclude<Band, 'below'>): Words {
  if (least === 'below') {
    return words(
      `Counted as no, that is fewer than the number of signs clinicians look for. Counted as yes, it matches the number of signs clinicians call ${BAND_NAMES[most].en}.`,
      `Si cuentan como no, son menos señales de las que buscan los profesionales. Si cuentan como sí, coincide con el número de señales que los profesionales llaman ${BAND_NAMES[most].es}.`,
    );
  }
  return words(
    `This matches the number of signs clinicians call ${BAND_NAMES[least].en} to ${BAND_NAMES[most].en}.`,
    `Coincide con el número de señales que los profesionales llaman de ${BAND_NAMES[least].es} a ${BAND_NAMES[most].es}.`,
  );
}

const FIXED = {
  'not-a-diagnosis': words(
    'This is not a diagnosis. Only a clinician can diagnose.',
    'Esto no es un diagnóstico. Solo un profesional de salud puede diagnosticar.',
  ),
  'prescribed-only': words(
    'Needing more, or feeling sick without it, is expected with prescribed opioids and is not by itself addiction. Do not stop suddenly; talk to your prescriber.',
    'Necesitar más, o sentirse mal sin ellos, es de esperar con opioides recetados y no es por sí solo una adicción. No los deje de golpe; hable con quien se los receta.',
  ),
  medicine: words(
    'Effective medicine exists. You can ask for it today, whatever your score.',
    'Hay medicamentos que funcionan. Puede pedirlos hoy mismo, sea cual sea su resultado.',
  ),
  below: words(
    'If you use heroin or street opioids even sometimes, overdose risk is real. You can still get help.',
    'Si consume heroína u opioides de la calle, aunque sea a veces, el riesgo de sobredosis es real. De todos modos puede recibir ayuda.',
  ),
  'never-alone': words(
    'Try not to use alone. SafeSpot can stay on the phone with you and send help. Keep naloxone where others can see it.',
    'Trate de no consumir sin compañía. SafeSpot puede quedarse al teléfono con usted y enviar ayuda. Tenga naloxona donde otros la vean.',
  ),
  'say-to-a-doctor': words(
    'You can print a page with what to say to a doctor.',
    'Puede imprimir una hoja con lo que quiere decirle al médico.',
  ),
  remission: words(
    'People get better. Clinicians speak of early remission after 3 months without the signs, and of sustained remission after 12. Craving may stay, and being on medicine counts.',
    'Las personas mejoran. Los profesionales hablan de remisión temprana tras 3 meses sin las señales, y sostenida tras 12. El deseo intenso puede quedar, y estar con medicamento cuenta.',
  ),
  privacy: words(
    'Your answers stay on this device. They are not sent to anyone.',
    'Sus respuestas se quedan en este dispositivo. No se envían a nadie.',
  ),
  credit: words(
    'Based on the 11 signs clinicians use to diagnose opioid use disorder (DSM-5-TR). Reworded in plain language.',
    'Basado en las 11 señales que usan los profesionales para diagnosticar el trastorno por consumo de opioides (DSM-5-TR). Con palabras sencillas.',
  ),
} as const;

/** Everything the result page must carry, in order. The score opens choices and never closes one. */
export function resultBlocks(score: Score): readonly ResultBlock[] {
  const fixed = (id: keyof typeof FIXED, ...cards: ResultCard[]): ResultBlock => ({
    id,
    text: FIXED[id],
    cards,
  });
  return [
    { id: 'count', text: countWords(score), cards: [] },
    fixed('not-a-diagnosis'),
    ...(score.rxOnly ? [fixed('prescribed-only')] : []),
    ...(score.bandMax === 'below' ? [] : [fixed('medicine', 'find-care', 'naloxone', 'crisis')]),
    ...(score.bandMin === 'below' ? [fixed('below', 'find-care', 'naloxone', 'crisis')] : []),
    { id: 'tolerance', text: LOSS_OF_TOLERANCE.text, cards: ['naloxone'] },
    fixed('never-alone', 'safespot', 'naloxone'),
    fixed('say-to-a-doctor'),
    fixed('remission'),
    fixed('privacy'),
    fixed('credit'),
  ];
}
