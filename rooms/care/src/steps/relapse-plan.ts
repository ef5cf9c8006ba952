import type { IsoDate } from '../iso-date.ts';
import type { Result } from '../result.ts';
import { advice, type Claim, unverified, type Words, words } from '../words.ts';

/** A plan to stay well, written by the person, in their words. It stays on their device. */
export interface RelapsePlan {
  readonly reasons: readonly string[];
  /** Moods, thoughts, behaviors. */
  readonly warnings: { readonly early: readonly string[]; readonly late: readonly string[] };
  readonly highRisk: readonly {
    readonly situation: string;
    readonly kind: 'people' | 'place' | 'feeling' | 'body' | 'money' | 'time';
    readonly plan: string;
  }[];
  readonly coping: {
    readonly alone: readonly string[];
    readonly withPeople: readonly string[];
    /** Something else to do with the hands, the body or the evening. */
    readonly instead: readonly string[];
  };
  readonly urge: {
    readonly delayMinutes: number;
    readonly surfSteps: readonly string[];
    readonly distract: readonly string[];
  };
  readonly contacts: readonly {
    readonly name: string;
    readonly role: string;
    readonly phone: string;
    readonly ok24h: boolean;
  }[];
  readonly medicine: { readonly name: string; readonly nextVisit?: IsoDate; readonly missedPlan: string };
  readonly naloxone: { readonly have: boolean; readonly where: string; readonly whoKnows: readonly string[] };
  readonly slipPlan: readonly string[];
  readonly lifestyle: readonly string[];
  readonly reviewOn: IsoDate | undefined;
}

export type PlanPart = keyof RelapsePlan;
export const DEFAULT_DELAY_MINUTES = 15;

export const PLAN_PARTS: Readonly<Record<PlanPart, { readonly title: Words; readonly prompt: Words }>> = {
  reasons: {
    title: words('My reasons', 'Mis razones'),
    prompt: words('Why do I want this?', '¿Por qué quiero esto?'),
  },
  warnings: {
    title: words('My warning signs', 'Mis señales de alerta'),
    prompt: words(
      'What do I feel, think or do early on? And later?',
      '¿Qué siento, pienso o hago al principio? ¿Y después?',
    ),
  },
  highRisk: {
    title: words('Hard moments, and my plan', 'Momentos difíciles y mi plan'),
    prompt: words(
      'Who, where, when, which feeling, and what will I do?',
      '¿Quién, dónde, cuándo, qué sentimiento, y qué haré?',
    ),
  },
  coping: {
    title: words('What helps me', 'Lo que me ayuda'),
    prompt: words(
      'Alone, with people, and something else to do.',
      'Sin compañía, con gente, y otra cosa que hacer.',
    ),
  },
  urge: {
    title: words('When an urge comes', 'Cuando llega el deseo'),
    prompt: words(
      'Wait, watch it rise and fall, do something else, call someone.',
      'Espere, vea cómo sube y baja, haga otra cosa, llame a alguien.',
    ),
  },
  contacts: {
    title: words('People I can call', 'Personas a quienes puedo llamar'),
    prompt: words('Name, phone, and if nights are fine.', 'Nombre, teléfono, y si puedo llamar de noche.'),
  },
  medicine: {
    title: words('My medicine', 'Mi medicamento'),
    prompt: words(
      'What it is, my next visit, and who to call if I miss it.',
      'Cuál es, mi próxima cita, y a quién llamar si se me pasa.',
    ),
  },
  naloxone: {
    title: words('My naloxone', 'Mi naloxona'),
    prompt: words('Where is it, and who knows how to use it?', '¿Dónde está y quién sabe usarla?'),
  },
  slipPlan: {
    title: words('If I slip', 'Si tengo un tropiezo'),
    prompt: words(
      'What will I do in the first hour, and the first day?',
      '¿Qué haré en la primera hora y el primer día?',
    ),
  },
  lifestyle: {
    title: words('Everyday things', 'Cosas de cada día'),
    prompt: words('Sleep, food, moving, work, joy.', 'Dormir, comer, moverse, trabajar, disfrutar.'),
  },
  reviewOn: {
    title: words('Look at this plan again on', 'Volver a ver este plan el'),
    prompt: words('Pick a day.', 'Elija un día.'),
  },
};

/** The only plan for a missed dose that this room offers. */
export const MISSED_MEDICINE: Words = words(
  'Call the clinic before I take anything.',
  'Llamar a la clínica antes de tomar nada.',
);

export const URGE_STEPS: readonly Claim[] = [
  advice('Notice where the urge sits in your body.', 'Note en qué parte del cuerpo está el deseo.'),
  advice('Breathe slowly. Rate it from 0 to 10.', 'Respire despacio. Califíquelo de 0 a 10.'),
  advice(
    'Watch it rise and fall. Rate it again every few minutes.',
    'Vea cómo sube y baja. Califíquelo otra vez cada pocos minutos.',
  ),
  unverified(
    'Many urges pass within about 15 to 30 minutes.',
    'Muchos deseos pasan en unos 15 a 30 minutos.',
  ),
  advice('If it does not pass, call someone.', 'Si no pasa, llame a alguien.'),
];

export const CHECK_IN_PROMPTS: readonly Words[] = [
  words('Am I hungry?', '¿Tengo hambre?'),
  words('Am I angry?', '¿Tengo enojo?'),
  words('Am I lonely?', '¿Siento soledad?'),
  words('Am I tired?', '¿Tengo cansancio?'),
];

/** A plan with nothing in it but what always holds. */
export function emptyPlan(): RelapsePlan {
  return {
    reasons: [],
    warnings: { early: [], late: [] },
    highRisk: [],
    coping: { alone: [], withPeople: [], instead: [] },
    urge: { delayMinutes: DEFAULT_DELAY_MINUTES, surfSteps: [], distract: [] },
    contacts: [],
    medicine: { name: '', missedPlan: '' },
    naloxone: { have: false, where: '', whoKnows: [] },
    slipPlan: [],
    lifestyle: [],
    reviewOn: undefined,
  };
}

/** The parts still empty, or a plan with none empty. A half-written plan is kept as it is. */
export function checkPlan(
  plan: RelapsePlan,
): Result<RelapsePlan, { readonly kind: 'incomplete'; readonly missing: readonly PlanPart[] }> {
  const filled: Readonly<Record<PlanPart, boolean>> = {
    reasons: plan.reasons.length > 0,
    warnings: plan.warnings.early.length + plan.warnings.late.length > 0,
    highRisk: plan.highRisk.length > 0,
    coping: plan.coping.alone.length + plan.coping.withPeople.length + plan.coping.instead.length > 0,
    urge: plan.urge.delayMinutes > 0,
    contacts: plan.contacts.length > 0,
    medicine: plan.medicine.name.trim() !== '',
    naloxone: plan.naloxone.have && plan.naloxone.where.trim() !== '',
    slipPlan: plan.slipPlan.length > 0,
    lifestyle: plan.lifestyle.length > 0,
    reviewOn: plan.reviewOn !== undefined,
  };
  const missing = (Object.keys(filled) as PlanPart[]).filter((part) => !filled[part]);
  return missing.length === 0
    ? { ok: true, value: plan }
    : { ok: false, problem: { kind: 'incomplete', missing } };
}
