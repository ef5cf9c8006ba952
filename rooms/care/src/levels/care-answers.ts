import type { Result } from '../result.ts';
import { FLAG_IDS, type FlagAnswers } from '../safety/flags.ts';
import { type Words, words } from '../words.ts';

export type Tri = 'yes' | 'no' | 'unsure';
export type Want = 'medicine' | 'counseling' | 'residential' | 'stay-home' | 'telehealth';
export type Limit = 'travel' | 'work' | 'childcare';

/** What a person says about themselves. Every part may be skipped. Pregnancy, alcohol, benzos and injecting are flags. */
export interface CareAnswers {
  /** Answers to the danger questions. */
  readonly flags?: FlagAnswers | undefined;
  readonly text?: string | undefined;
  /** Years. */
  readonly age?: number | undefined;
  /** Days of the last 30 with heroin, fentanyl or other street opioids. */
  readonly streetOpioidDays?: number | undefined;
  /** Signs answered yes in the self-check, 0 to 11. */
  readonly signs?: number | undefined;
  readonly fentanylLikely?: Tri | undefined;
  /** A past withdrawal with a racing heart or very high blood pressure. */
  readonly pastSevereWithdrawal?: Tri | undefined;
  /** Health departments near the person report medetomidine in the supply. */
  readonly localMedetomidineAlert?: boolean | undefined;
  readonly overdosePast12Months?: Tri | undefined;
  readonly usesAlone?: Tri | undefined;
  /** Past chest pain, an illness out of control, and the like; not happening now. */
  readonly unstableMedical?: Tri | undefined;
  /** Hard mental symptoms, without a crisis now. */
  readonly severeMental?: Tri | undefined;
  readonly currentMedicine?: 'none' | 'methadone' | 'buprenorphine' | 'naltrexone' | undefined;
  /** Using street opioids while in outpatient care. */
  readonly stillUsingInCare?: Tri | undefined;
  readonly housing?: 'safe' | 'unsafe' | 'none' | undefined;
  readonly supportivePerson?: Tri | undefined;
  readonly limits?: readonly Limit[] | undefined;
  readonly wants?: readonly Want[] | undefined;
}

export type CareField = Exclude<keyof CareAnswers, 'flags' | 'text'> | 'flags';

/** One thing to put right; everything else that was answered is kept. */
export interface CareFault {
  readonly kind: 'out-of-range' | 'contradiction' | 'not-an-answer';
  readonly fields: readonly CareField[];
  readonly words: Words;
}

export interface CareProblem {
  readonly kind: 'answers';
  /** At least one. */
  readonly faults: readonly CareFault[];
}

export const AGE_RANGE: readonly [number, number] = [10, 120];

/** The answers, or what in them cannot be. Skipped answers are no fault. */
export function checkCareAnswers(answers: CareAnswers): Result<CareAnswers, CareProblem> {
  const faults = [...rangeFaults(answers), ...strangeFaults(answers), ...contradictions(answers)];
  return faults.length === 0
    ? { ok: true, value: answers }
    : { ok: false, problem: { kind: 'answers', faults } };
}

function rangeFaults({ age, streetOpioidDays, signs }: CareAnswers): readonly CareFault[] {
  const outside = (value: number | undefined, [low, high]: readonly [number, number]) =>
    value !== undefined && !(Number.isInteger(value) && value >= low && value <= high);
  const [youngest, oldest] = AGE_RANGE;
  return [
    ...(outside(age, AGE_RANGE)
      ? [
          fault(
            'out-of-range',
            ['age'],
            words(
              `Please check the age. These questions are for people from ${youngest} to ${oldest}. For a baby or a small child who took a drug, call 911 or Poison Help: 1-800-222-1222.`,
              `Revise la edad. Estas preguntas son para personas de ${youngest} a ${oldest} años. Si un bebé o un niño pequeño tomó una droga, llame al 911 o a Poison Help: 1-800-222-1222.`,
            ),
          ),
        ]
      : []),
    ...(outside(streetOpioidDays, [0, 30])
      ? [
          fault(
            'out-of-range',
            ['streetOpioidDays'],
            words(
              'Please check the days. The last month has 0 to 30.',
              'Revise los días. El último mes va de 0 a 30.',
            ),
          ),
        ]
      : []),
    ...(outside(signs, [0, 11])
      ? [
          fault(
            'out-of-range',
            ['signs'],
            words(
              'Please check the signs. The self-check has 0 to 11.',
              'Revise las señales. La autoevaluación tiene de 0 a 11.',
            ),
          ),
        ]
      : []),
  ];
}

const TRI_FIELDS = [
  'fentanylLikely',
  'pastSevereWithdrawal',
  'overdosePast12Months',
  'usesAlone',
  'unstableMedical',
  'severeMental',
  'stillUsingInCare',
  'supportivePerson',
] as const;
const TRI: readonly unknown[] = ['yes', 'no', 'unsure', undefined];
const MEDICINES: readonly unknown[] = ['none', 'methadone', 'buprenorphine', 'naltrexone', undefined];
const HOUSING: readonly unknown[] = ['safe', 'unsafe', 'none', undefined];
const LIMITS: readonly unknown[] = ['travel', 'work', 'childcare'];
const WANTS: readonly unknown[] = ['medicine', 'counseling', 'residential', 'stay-home', 'telehealth'];

function strangeFaults(answers: CareAnswers): readonly CareFault[] {
  const fields: CareField[] = [
    ...TRI_FIELDS.filter((field) => !TRI.includes(answers[field])),
    ...(MEDICINES.includes(answers.currentMedicine) ? [] : ['currentMedicine' as const]),
    ...(HOUSING.includes(answers.housing) ? [] : ['housing' as const]),
    ...((answers.limits ?? []).every((one) => LIMITS.includes(one)) ? [] : ['limits' as const]),
    ...((answers.wants ?? []).every((one) => WANTS.includes(one)) ? [] : ['wants' as const]),
    ...(Object.entries(answers.flags ?? {}).every(
      ([id, answer]) => (FLAG_IDS as readonly string[]).includes(id) && TRI.includes(answer),
    )
      ? []
      : ['flags' as const]),
  ];
  return fields.length === 0
    ? []
    : [
        fault(
          'not-an-answer',
          fields,
          words(
            'Some answers could not be read. Please choose them again.',
            'Algunas respuestas no se pudieron leer. Elíjalas de nuevo.',
          ),
        ),
      ];
}

function contradictions(answers: CareAnswers): readonly CareFault[] {
  const { streetOpioidDays, stillUsingInCare, wants = [] } = answers;
  return [
    ...(streetOpioidDays === 0 && stillUsingInCare === 'yes'
      ? [
          fault(
            'contradiction',
            ['streetOpioidDays', 'stillUsingInCare'],
            words(
              'You said no street opioids in 30 days, and also that you still use while in care. Which one is right?',
              'Dijo que no consumió opioides de la calle en 30 días, y también que sigue consumiendo mientras recibe atención. ¿Cuál es correcta?',
            ),
          ),
        ]
      : []),
    ...(wants.includes('residential') && wants.includes('stay-home')
      ? [
          fault(
            'contradiction',
            ['wants'],
            words(
              'You asked to live at a program and also to stay at home. Choose one, or leave both open.',
              'Pidió vivir en un programa y también quedarse en su casa. Elija una opción, o deje ambas sin marcar.',
            ),
          ),
        ]
      : []),
  ];
}

function fault(kind: CareFault['kind'], fields: readonly CareField[], told: Words): CareFault {
  return { kind, fields, words: told };
}
