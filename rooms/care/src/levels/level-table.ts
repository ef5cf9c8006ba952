import type { SourceId } from '../sources.ts';
import { type Standing, type Words, words } from '../words.ts';

/** Options a person can ask about: ASAM levels by their fourth-edition numbers, and a recovery home, which is housing. */
export const OPTION_IDS = [
  '1.5',
  '1.7',
  'recovery-home',
  '2.1',
  '2.5',
  '2.7',
  '3.1',
  '3.5',
  '3.7',
  '4',
] as const;
export type OptionId = (typeof OPTION_IDS)[number];

export interface Level {
  /** Number in the fourth edition (2023); `undefined` where that edition has no such level. */
  readonly number: string | undefined;
  /** Name in the fourth edition, as the field writes it. Proper names stay in English, with a gloss in Spanish. */
  readonly name: Words;
  /** Number and name in the third edition (2013), which many states and payers still use. */
  readonly before: Words;
  /** What it is called at the front desk. */
  readonly plainName: Words;
  readonly hours: Words;
  /** `being-verified` where the hours were not read in a document. */
  readonly hoursStanding: Standing;
  readonly setting: Words;
  /** Who it tends to suit; not who must go. */
  readonly suits: Words;
  readonly sources: readonly SourceId[];
}

const NAMES: readonly SourceId[] = ['asam-4-names', 'asam-3-names'];

/**
 * Our own short descriptions of the public level names. The ASAM Criteria themselves belong to the American Society of
 * Addiction Medicine; nothing here is equal to an assessment with them.
 */
export const LEVELS: readonly Level[] = [
  {
    number: undefined,
    name: words('(not a level in the fourth edition)', '(no es un nivel en la cuarta edición)'),
    before: words('0.5 Early Intervention', '0.5 Intervención temprana'),
    plainName: words('Early help', 'Ayuda temprana'),
    hours: words('No set hours', 'Sin horas fijas'),
    hoursStanding: 'read',
    setting: words('Anywhere', 'Cualquier lugar'),
    suits: words(
      'People at risk, before there is a disorder',
      'Personas en riesgo, antes de que haya un trastorno',
    ),
    sources: NAMES,
  },
  {
    number: '1.0',
    name: words('1.0 Long-Term Remission Monitoring', '1.0 Seguimiento de la remisión a largo plazo'),
    before: words('Part of 1 Outpatient Services', 'Parte de 1, servicios ambulatorios'),
    plainName: words('Check-ins', 'Citas de seguimiento'),
    hours: words('A visit now and then', 'Una cita de vez en cuando'),
    hoursStanding: 'read',
    setting: words('Clinic, phone or video', 'Clínica, teléfono o video'),
    suits: words(
      'People who are stable and want to stay in touch',
      'Personas estables que quieren seguir en contacto',
    ),
    sources: NAMES,
  },
  {
    number: '1.5',
    name: words('1.5 Outpatient Therapy', '1.5 Terapia ambulatoria'),
    before: words('1 Outpatient Services', '1 Servicios ambulatorios'),
    plainName: words('Counseling', 'Consejería'),
    hours: words(
      'Under 9 hours a week (under 6 for teens)',
      'Menos de 9 horas por semana (menos de 6 para adolescentes)',
    ),
    hoursStanding: 'read',
    setting: words('Clinic, or by video', 'Clínica o por video'),
    suits: words(
      'People with a stable home who want to talk with someone',
      'Personas con un hogar estable que quieren hablar con alguien',
    ),
    sources: [...NAMES, 'asam-hours'],
  },
  {
    number: '1.7',
    name: words('1.7 Medically Managed Outpatient', '1.7 Atención médica ambulatoria'),
    before: words('1 Outpatient, OTP, or 1-WM', '1 Ambulatorio, OTP o 1-WM'),
    plainName: words('Medicine as an outpatient', 'Medicamento de forma ambulatoria'),
    hours: words('Visits; you sleep at home', 'Citas; duerme en su casa'),
    hoursStanding: 'read',
    setting: words(
      "Doctor's office, opioid treatment program, or telehealth",
      'Consultorio, programa de tratamiento de opioides o telesalud',
    ),
    suits: words(
      'Most people who start methadone or buprenorphine',
      'La mayoría de quienes empiezan metadona o buprenorfina',
    ),
    sources: NAMES,
  },
  {
    number: '2.1',
    name: words('2.1 Intensive Outpatient (IOP)', '2.1 Ambulatorio intensivo (IOP)'),
    before: words('2.1 Intensive Outpatient', '2.1 Ambulatorio intensivo'),
    plainName: words('Intensive outpatient', 'Ambulatorio intensivo'),
    hours: words(
      '9 to 19 hours a week (6 or more for teens)',
      'De 9 a 19 horas por semana (6 o más para adolescentes)',
    ),
    hoursStanding: 'read',
    setting: words(
      'Clinic by day or evening; you sleep at home',
      'Clínica de día o de noche; duerme en su casa',
    ),
    suits: words(
      'People who want more structure and have a safe place to sleep',
      'Personas que quieren más estructura y tienen un lugar seguro para dormir',
    ),
    sources: [...NAMES, 'asam-hours', 'asam-exam-notes'],
  },
  {
    number: '2.5',
    name: words('2.5 High-Intensity Outpatient (HIOP)', '2.5 Ambulatorio de alta intensidad (HIOP)'),
    before: words('2.5 Partial Hospitalization (PHP)', '2.5 Hospitalización parcial (PHP)'),
    plainName: words('Day program', 'Programa de día'),
    hours: words('20 hours a week or more', '20 horas por semana o más'),
    hoursStanding: 'read',
    setting: words('Day program; you go home at night', 'Programa de día; vuelve a su casa por la noche'),
    suits: words('The same people, with more symptoms', 'Las mismas personas, con más síntomas'),
    sources: [...NAMES, 'asam-hours', 'asam-exam-notes'],
  },
  {
    number: '2.7',
    name: words('2.7 Medically Managed Intensive Outpatient', '2.7 Atención médica ambulatoria intensiva'),
    before: words('2-WM', '2-WM'),
    plainName: words('Day program with daily medical care', 'Programa de día con atención médica diaria'),
    hours: words('About 20 hours a week (being checked)', 'Unas 20 horas por semana (en verificación)'),
    hoursStanding: 'being-verified',
    setting: words(
      'Day care with a doctor or nurse each day',
      'Atención de día con médico o enfermería cada día',
    ),
    suits: words(
      'People with withdrawal or medical needs who are safe at night',
      'Personas con abstinencia o necesidades médicas, seguras por la noche',
    ),
    sources: NAMES,
  },
  {
    number: '3.1',
    name: words('3.1 Clinically Managed Low-Intensity Residential', '3.1 Residencial de baja intensidad'),
    before: words('3.1 Clinically Managed Low-Intensity Residential', '3.1 Residencial de baja intensidad'),
    plainName: words('Living in, with some treatment', 'Vivir allí, con algo de tratamiento'),
    hours: words(
      'You live there; 5 or more hours of treatment a week by the older rule. The new number is being checked',
      'Vive allí; 5 o más horas de tratamiento por semana según la regla anterior. El número nuevo está en verificación',
    ),
    hoursStanding: 'being-verified',
    setting: words('A home with staff day and night', 'Una residencia con personal de día y de noche'),
    suits: words('People whose home is not safe or not stable', 'Personas cuyo hogar no es seguro o estable'),
    sources: [...NAMES, 'asam-exam-notes'],
  },
  {
    number: undefined,
    name: words('(seems dropped in the fourth edition)', '(parece que la cuarta edición lo quitó)'),
    before: words(
      '3.3 Population-Specific High-Intensity Residential',
      '3.3 Residencial de alta intensidad para grupos específicos',
    ),
    plainName: words('Living in, at a slower pace', 'Vivir allí, a un ritmo más lento'),
    hours: words('You live there', 'Vive allí'),
    hoursStanding: 'read',
    setting: words('A home with staff day and night', 'Una residencia con personal de día y de noche'),
    suits: words(
      'People with trouble thinking or remembering',
      'Personas con dificultad para pensar o recordar',
    ),
    sources: ['asam-3-names'],
  },
  {
    number: '3.5',
    name: words('3.5 Clinically Managed High-Intensity Residential', '3.5 Residencial de alta intensidad'),
    before: words('3.5 Clinically Managed High-Intensity Residential', '3.5 Residencial de alta intensidad'),
    plainName: words('Living in, with full treatment', 'Vivir allí, con tratamiento completo'),
    hours: words(
      'You live there; about 20 hours of treatment a week (being checked)',
      'Vive allí; unas 20 horas de tratamiento por semana (en verificación)',
    ),
    hoursStanding: 'being-verified',
    setting: words('A residential program', 'Un programa residencial'),
    suits: words(
      'People at high risk of harm who do not need a hospital',
      'Personas con alto riesgo de daño que no necesitan un hospital',
    ),
    sources: NAMES,
  },
  {
    number: '3.7',
    name: words('3.7 Medically Managed Residential', '3.7 Residencial con atención médica'),
    before: words(
      '3.7 Medically Monitored Intensive Inpatient, 3.7-WM',
      '3.7 Internamiento intensivo con supervisión médica, 3.7-WM',
    ),
    plainName: words('Living in, with nurses day and night', 'Vivir allí, con enfermería de día y de noche'),
    hours: words(
      'Nurses day and night, a doctor within reach',
      'Enfermería de día y de noche, médico disponible',
    ),
    hoursStanding: 'read',
    setting: words('Residential or inpatient unit', 'Unidad residencial o de internamiento'),
    suits: words(
      'People with hard withdrawal or unstable health',
      'Personas con abstinencia difícil o salud inestable',
    ),
    sources: NAMES,
  },
  {
    number: '4',
    name: words('4 Medically Managed Inpatient', '4 Hospitalización con atención médica'),
    before: words('4 Medically Managed Intensive Inpatient, 4-WM', '4 Hospitalización intensiva, 4-WM'),
    plainName: words('Hospital', 'Hospital'),
    hours: words('Day and night, with a doctor each day', 'De día y de noche, con médico cada día'),
    hoursStanding: 'read',
    setting: words('Hospital', 'Hospital'),
    suits: words(
      'People who are very ill in body or mind',
      'Personas con una enfermedad grave del cuerpo o la mente',
    ),
    sources: NAMES,
  },
];

/** What to know about the two editions before asking a program or a payer. */
export const EDITION_NOTES: readonly {
  readonly text: Words;
  readonly sources: readonly SourceId[];
  readonly standing: Standing;
}[] = [
  {
    text: words(
      'States and insurers still use both sets of names. Show both when you ask.',
      'Los estados y los seguros usan todavía los dos grupos de nombres. Al preguntar, muestre ambos.',
    ),
    sources: ['asam-4-changes'],
    standing: 'read',
  },
  {
    text: words(
      'Partial hospitalization (PHP) has a new name, HIOP. You go home at night.',
      'La hospitalización parcial (PHP) tiene un nombre nuevo, HIOP. Por la noche vuelve a su casa.',
    ),
    sources: ['asam-4-names'],
    standing: 'read',
  },
  {
    text: words(
      'Withdrawal care used to have levels of its own. The new edition folds it into the others.',
      'El manejo de la abstinencia tenía niveles propios. La nueva edición lo incluye en los demás.',
    ),
    sources: [],
    standing: 'being-verified',
  },
  {
    text: words(
      'Being "ready to change" is no longer a dimension. What you want and what is possible for you now is.',
      'Estar "en disposición de cambiar" ya no es una dimensión. Lo que usted quiere y lo que le es posible ahora sí lo es.',
    ),
    sources: ['asam-4-changes'],
    standing: 'read',
  },
];

export const ASAM_CREDIT = words(
  'The names of the levels come from the American Society of Addiction Medicine (ASAM). The short notes are ours. They are not the ASAM Criteria, and they do not take the place of an assessment.',
  'Los nombres de los niveles son de la American Society of Addiction Medicine (ASAM). Las notas breves son nuestras. No son los Criterios de ASAM ni ocupan el lugar de una evaluación.',
);

/** The six questions an assessment asks, in both editions. */
export const DIMENSIONS: readonly {
  readonly before: Words;
  readonly now: Words;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
}[] = [
  {
    before: words('1 Acute intoxication and withdrawal', '1 Intoxicación aguda y abstinencia'),
    now: words(
      '1 Intoxication, withdrawal and addiction medicines',
      '1 Intoxicación, abstinencia y medicamentos para la adicción',
    ),
    standing: 'read',
    sources: ['asam-3-names', 'asam-4-dimensions'],
  },
  {
    before: words('2 Body health', '2 Salud del cuerpo'),
    now: words('2 Body health', '2 Salud del cuerpo'),
    standing: 'read',
    sources: ['asam-3-names', 'asam-4-dimensions'],
  },
  {
    before: words('3 Emotions, behavior and thinking', '3 Emociones, conducta y pensamiento'),
    now: words('3 Mental health and thinking', '3 Salud mental y pensamiento'),
    standing: 'read',
    sources: ['asam-3-names', 'asam-4-dimensions'],
  },
  {
    before: words('4 Ready to change', '4 Disposición al cambio'),
    now: words('4 Risks linked to use', '4 Riesgos ligados al consumo'),
    standing: 'being-verified',
    sources: ['asam-3-names'],
  },
  {
    before: words('5 Risk of using again', '5 Riesgo de volver a consumir'),
    now: words('5 Home and people around you', '5 Hogar y personas de su entorno'),
    standing: 'being-verified',
    sources: ['asam-3-names'],
  },
  {
    before: words('6 Home and people around you', '6 Hogar y personas de su entorno'),
    now: words('6 What matters to you', '6 Lo que le importa a usted'),
    standing: 'read',
    sources: ['asam-3-names', 'asam-4-changes'],
  },
];
