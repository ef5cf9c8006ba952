import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helplines } from '../helplines/helplines.ts';
import type { LogEntry } from '../withdrawal/log.ts';
import { GRADES, SYMPTOM_IDS } from '../withdrawal/symptoms.ts';
import { evaluateSafety, isEmergency, mustStop, type SafetyInput } from './evaluate.ts';
import { FLAG_IDS, type FlagAnswer, type FlagAnswers, type FlagId } from './flags.ts';
import { hearText } from './heard-text.ts';
import { TRIGGER_IDS, TRIGGERS, type TriggerId } from './triggers.ts';

const yes = (...ids: FlagId[]): FlagAnswers => Object.fromEntries(ids.map((id) => [id, 'yes']));
const fired = (input: SafetyInput) => evaluateSafety(input).map(({ id, severity }) => `${id}:${severity}`);
const heard = (text: string) => [...new Set(evaluateSafety({ text }).map(({ id }) => id))];

const flags = fc
  .dictionary(fc.constantFrom(...FLAG_IDS), fc.constantFrom<FlagAnswer>('yes', 'no', 'unsure'))
  .map((value) => value as FlagAnswers);
const entry: fc.Arbitrary<LogEntry> = fc.record({
  at: fc.nat(),
  grades: fc.dictionary(fc.constantFrom(...SYMPTOM_IDS), fc.constantFrom(...GRADES)),
  dangers: flags,
});
const age = fc.option(fc.integer({ min: -5, max: 150 }), { nil: undefined });

describe('structured answers', () => {
  test.each<[FlagAnswers, string[]]>([
    [yes('notWaking'), ['T1:5']],
    [yes('usedAndVerySleepy'), ['T1:5']],
    [yes('suicidalThoughts'), ['T2:5']],
    [yes('alcoholDaily'), []],
    [yes('alcoholDaily', 'stoppingAlcoholOrBenzos'), ['T3:4']],
    [yes('benzosMostDays', 'pastWithdrawalSeizure'), ['T3:4']],
    [yes('alcoholDaily', 'shaking'), ['T3:5']],
    [yes('pregnant'), []],
    [yes('pregnant', 'wantsToStopNow'), ['T4:4']],
    [yes('pregnant', 'pregnancyBleeding'), ['T4:5']],
    [yes('noFluids12h'), ['T5:4']],
    [yes('noUrine8h', 'fainting'), ['T5:5']],
    [yes('racingHeart'), []],
    [yes('racingHeart', 'shaking'), ['T6:5']],
    [yes('racingHeart', 'shaking', 'vomitingNonstop'), ['T6:5']],
    [yes('veryHighBloodPressure'), ['T6:5']],
    [yes('chestPain'), ['T7:5']],
    [yes('fever'), ['T7:5']],
    [{ fever: 'yes', injects: 'no' }, []],
    [yes('childTookMedicine'), ['T8:5']],
    [yes('missedMethadone'), ['T9:4']],
    [yes('wantsNaltrexone'), []],
    [yes('wantsNaltrexone', 'usedOpioidsLast14Days'), ['T10:4']],
    [yes('asksHowMuch'), ['T11:4']],
    [yes('unsafeAtHome'), ['T12:4']],
    [yes('asksDoseOrSource'), ['T14:3']],
  ])('%j fire %j', (given, expected) => {
    expect(fired({ flags: given })).toEqual(expected);
  });

  test('a minor alone in danger needs an adult, an adult alone does not get that card', () => {
    expect(fired({ flags: yes('aloneNow', 'noFluids12h'), age: 15 })).toEqual(['T5:4', 'T13:4']);
    expect(fired({ flags: yes('aloneNow', 'noFluids12h'), age: 17 })).toContain('T13:4');
    expect(fired({ flags: yes('aloneNow', 'noFluids12h'), age: 18 })).toEqual(['T5:4']);
    expect(fired({ flags: yes('aloneNow'), age: 15 })).toEqual([]);
  });

  test('"not sure" counts as yes', () => {
    expect(fired({ flags: { chestPain: 'unsure' } })).toEqual(['T7:5']);
  });
});

describe('the log', () => {
  const at = 1;
  test('fires on severe withdrawal and on losing fluids', () => {
    expect(
      fired({ log: { at, grades: { heart: 'severe', shaking: 'moderate', nausea: 'severe' } } }),
    ).toEqual(['T6:5']);
    expect(fired({ log: { at, grades: { nausea: 'severe', diarrhea: 'severe' } } })).toEqual(['T5:4']);
    expect(fired({ log: { at, grades: { aches: 'moderate' }, dangers: yes('pregnant') } })).toEqual(['T4:4']);
    expect(fired({ log: { at, grades: { aches: 'severe', sleep: 'severe', mood: 'moderate' } } })).toEqual(
      [],
    );
    expect(fired({ log: { at, grades: {}, note: 'quiero morirme' } })).toEqual(['T2:5']);
  });
});

describe('free text', () => {
  const HEARD: Record<TriggerId, readonly string[]> = {
    T1: [
      "He won't wake up",
      'my friend isnt breathing',
      'her lips are turning blue',
      'Blue lips!',
      'she is gurgling',
      'I took too much',
      'i think hes overdosing',
      'I just shot up and feel really sleepy',
      'No despierta',
      'mi hermano no respira',
      'tiene los labios morados',
      'creo que es una sobredosis',
      'tomé demasiadas',
      'Apenas respira',
      'no reacciona',
      "narcan didn't work",
      'se puso azul',
      'se desmayó después de inyectarse',
    ],
    T2: [
      'I want to die',
      "I don't want to live anymore",
      'thinking about suicide',
      'im going to kill myself',
      'kms',
      'end it all',
      'everyone would be better off dead',
      "I'm not suicidal",
      'quiero morirme',
      'no quiero vivir',
      'ya no quiero seguir viviendo',
      'pienso en matarme',
      'he pensado en suicidarme',
      'sin ganas de vivir',
      'no more reason to live',
      "life isn't worth living",
      "they'd be better off without me",
      'no le veo sentido a la vida',
      'estarían mejor sin mí',
      'quiero desaparecer',
    ],
    T3: [
      'I want to stop drinking too',
      'detox off xanax',
      'alcohol withdrawal',
      'shaking after I quit drinking',
      'quiero dejar el alcohol',
      'dejé las benzodiacepinas de golpe',
    ],
    T4: [
      "I'm pregnant and ran out of subutex",
      'pregnant and want to quit',
      'estoy embarazada y quiero dejar la heroína',
      'embarazada con sangrado',
      'the baby stopped moving',
      'el bebé ya no se mueve',
    ],
    T5: [
      "I can't keep water down",
      'I fainted this morning',
      'there is blood in my stool',
      'havent peed all day',
      'no puedo retener agua',
      'no retengo ni el agua',
      'no paro de vomitar',
      "can't stop throwing up",
      'me desmayé',
      'vomito sangre',
      'está confundida',
    ],
    T6: [
      'my heart is racing and I am shaking',
      'maybe medetomidine',
      'blood pressure is really high',
      'I keep seeing things',
      'tengo la presión muy alta',
      'el corazón me late rápido y tiemblo',
      'oigo voces',
      'me late muy rápido el corazón y tiemblo',
    ],
    T7: [
      'I have chest pain',
      'he had a seizure',
      'fever and I inject',
      'the wound is turning black',
      "I can't pee",
      'my legs are numb',
      'dolor en el pecho',
      'le dieron convulsiones',
      'tengo fiebre',
      'la herida huele mal',
    ],
    T8: [
      'my toddler swallowed a suboxone strip',
      'The dog got into my methadone',
      'mi hija se tragó una pastilla',
      'el niño tomó metadona',
    ],
    T9: [
      'I missed my methadone for four days',
      'ran out of suboxone',
      'no more refills',
      'se me acabó la buprenorfina',
      'perdí mi metadona',
    ],
    T10: ['can I get vivitrol if I used yesterday', 'quiero naltrexona pero consumí ayer'],
    T11: [
      'how much loperamide',
      'does kratom help',
      'best home detox kit',
      'mixing alcohol and methadone',
      'loperamida',
      'mezclar alcohol con metadona',
    ],
    T12: ['my boyfriend hits me', 'I am not safe at home', 'mi pareja me pega', 'le tengo miedo a mi esposo'],
    T13: ["I'm 15 and all alone", 'tengo 16 años y estoy sola'],
    T14: [
      'where can I buy heroin',
      'how much fentanyl to get high',
      'how do I inject',
      'what dose is safe',
      'dónde compro heroína',
      'cuánta metadona tomar',
      'cómo inyectarme',
    ],
  };

  test.each(TRIGGER_IDS.flatMap((id) => HEARD[id].map((text) => [id, text] as const)))(
    '%s hears: %s',
    (id, text) => {
      expect(heard(text)).toContain(id);
    },
  );

  test.each([
    'I want to start methadone. I work days and have two kids.',
    'Looking for a program that takes Medicaid near Baltimore',
    'I have been on buprenorphine for two years and feel good',
    'Busco metadona cerca de mi casa. Hablo español.',
    'I feel sick and cannot sleep, my bones ache',
    'No chest pain. Sleeping better.',
    'I do not have any fever',
    'no tengo dolor de pecho',
    'sin fiebre',
    'not pregnant, want to quit',
    'How much does methadone cost?',
    'how much do I pay if you take Medicaid',
    'How much is Suboxone with insurance',
    '¿Cuánto cuesta la metadona?',
    'where can I get methadone near me',
    'there was no urine test',
    'I am 15 minutes away and come alone',
    'No tengo seguro y busco ayuda',
  ])('stays silent on: %s', (text) => {
    expect(heard(text)).toEqual([]);
  });

  test('a "not" in another sentence, or with doubt between, does not silence', () => {
    expect(heard('No. Chest pain started an hour ago')).toContain('T7');
    expect(heard('not sure if it is chest pain')).toContain('T7');
    expect(heard('no chest pain yesterday but chest pain now')).toContain('T7');
    expect(heard('no sé si es dolor de pecho')).toContain('T7');
  });

  test('text is read with the answers: pregnancy makes more of it', () => {
    expect(fired({ text: 'I want to quit', flags: { pregnant: 'yes' } })).toEqual(['T4:4']);
    expect(fired({ text: 'I want to quit' })).toEqual([]);
    expect(fired({ text: 'pregnant and on pain pills, want to quit' })).toEqual(['T4:4']);
    expect(fired({ text: 'there is bleeding', flags: { pregnant: 'unsure' } })).toEqual(['T4:5']);
  });

  test('fever alone is let be when the person said they do not inject', () => {
    expect(fired({ text: 'I have a fever', flags: { injects: 'no' } })).toEqual([]);
    expect(fired({ text: 'I have a fever and chest pain', flags: { injects: 'no' } })).toEqual(['T7:5']);
  });

  test('an allergy is no fever', () => {
    for (const text of ['I have hay fever', 'Hay-fever season is bad', 'no fever, only hay fever']) {
      expect(heard(text), text).toEqual([]);
    }
    expect(heard('hay fever, and a fever since Monday')).toEqual(['T7']);
  });

  test('capitals, accents, marks and line breaks change nothing', () => {
    for (const [id, texts] of Object.entries(HEARD)) {
      for (const text of texts) {
        for (const same of [
          text.toUpperCase(),
          text.normalize('NFD'),
          `...  ${text.replaceAll(' ', '  ')}\n`,
          text.replaceAll("'", '’'),
        ]) {
          expect(heard(same), same).toContain(id);
        }
      }
    }
  });
});

describe('an emergency always wins', () => {
  const emergencies = [
    'he is not breathing',
    'i want to die',
    'my baby swallowed methadone',
    'no despierta',
    'quiero morir',
    'sobredosis',
  ];

  test('whatever is written around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...emergencies),
        (before, after, text) => {
          expect(mustStop(evaluateSafety({ text: `${before} ${text} ${after}` }))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('whatever else is answered, at any age', () => {
    const deadly: FlagId[] = [
      'notWaking',
      'blueLips',
      'notBreathing',
      'suicidalThoughts',
      'suicidePlan',
      'seizure',
      'chestPain',
      'strokeSigns',
      'fainting',
      'blood',
      'childTookMedicine',
    ];
    fc.assert(
      fc.property(
        flags,
        entry,
        age,
        fc.string(),
        fc.constantFrom(...deadly),
        fc.constantFrom<FlagAnswer>('yes', 'unsure'),
        (others, log, years, text, id, answer) => {
          const alerts = evaluateSafety({ flags: { ...others, [id]: answer }, log, age: years, text });
          expect(mustStop(alerts)).toBe(true);
          expect(isEmergency(alerts)).toBe(true);
          expect(alerts[0]?.severity).toBe(5);
        },
      ),
    );
  });

  test('and more answers never lower it', () => {
    const top = (input: SafetyInput) => evaluateSafety(input)[0]?.severity ?? 0;
    fc.assert(
      fc.property(flags, fc.constantFrom(...FLAG_IDS), age, (some, id, years) => {
        const without = { ...some };
        delete without[id];
        expect(top({ flags: { ...some, [id]: 'yes' }, age: years })).toBeGreaterThanOrEqual(
          top({ flags: without, age: years }),
        );
      }),
    );
  });

  test('alerts come most severe first, each once', () => {
    fc.assert(
      fc.property(flags, entry, age, fc.string(), (some, log, years, text) => {
        const alerts = evaluateSafety({ flags: some, log, age: years, text });
        expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
        const severities = alerts.map(({ severity }) => severity);
        expect(severities).toEqual([...severities].sort((a, b) => b - a));
      }),
    );
  });

  test('a yes in one part is not undone by a no in another', () => {
    const log: LogEntry = { at: 1, grades: {}, dangers: { suicidalThoughts: 'yes' } };
    expect(fired({ log, flags: { suicidalThoughts: 'no' } })).toEqual(['T2:5']);
  });
});

describe('the copy', () => {
  test('says what to do and gives something to tap', () => {
    for (const id of TRIGGER_IDS) {
      const { actions } = TRIGGERS[id];
      expect(actions.length, id).toBeGreaterThan(0);
      for (const action of actions)
        if (action.kind !== 'open') expect(helplines, id).toHaveProperty(action.helpline);
    }
    for (const id of ['T1', 'T3', 'T5', 'T6', 'T7', 'T8'] as const)
      expect(TRIGGERS[id].actions[0]).toEqual({ kind: 'call', helpline: 'emergency' });
    expect(TRIGGERS.T2.actions[0]).toEqual({ kind: 'call', helpline: 'lifeline' });
  });

  test('long hostile text is read in one pass', () => {
    expect(hearText('a '.repeat(50_000))).toEqual([]);
    expect(hearText('pregnant stop '.repeat(5_000)).length).toBeGreaterThan(0);
  });
});
