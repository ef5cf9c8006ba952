import { daysBetween, type IsoDate } from './iso-date.ts';
import type { SourceId } from './sources.ts';
import { type Words, words } from './words.ts';

/** A phone or text line that anyone in the United States can reach, and how far we know that its number is right. */
export interface Helpline {
  readonly name: Words;
  /** What it is for, and what to know before calling. */
  readonly purpose: Words;
  /** Digits to dial, or to text where the line only takes texts; ten of them, or a short code. */
  readonly number: string;
  /** As people know it. */
  readonly shown: string;
  /** False for a line that only takes texts. */
  readonly calls: boolean;
  /** Number that takes text messages. */
  readonly text?: string;
  /** The word to send, where the line wants one. */
  readonly textWord?: string;
  readonly tty?: string;
  /** Key to press once the line answers, to reach this service. */
  readonly pressKey?: string;
  /** Key to press for Spanish, where the line asks. */
  readonly spanishKey?: string;
  /** ISO date on which the number was last compared with the sources. */
  readonly verifiedOn: IsoDate;
  /** `read` = compared with a published page; `called` = someone dialled it and heard the service. */
  readonly verifiedHow: 'read' | 'called' | 'being-verified';
  /** ISO date by which it must be compared again. */
  readonly reviewBy: IsoDate;
  readonly sources: readonly SourceId[];
}

const readInNovember2026 = { verifiedOn: '2026-11-21', verifiedHow: 'read', reviewBy: '2027-05-21' } as const;
const notYetRead = {
  verifiedOn: '2026-11-21',
  verifiedHow: 'being-verified',
  reviewBy: '2027-02-21',
} as const;

/**
 * Left out on purpose: the 988 line for LGBTQ+ youth (it ended on July 17, 2025), a second line for people who use
 * alone whose published numbers contradict each other, and every phone line of a treatment company.
 */
export const helplines = {
  emergency: {
    name: words('Emergency', 'Emergencias'),
    purpose: words(
      'Overdose, not breathing, seizure, chest pain, any danger to life.',
      'Sobredosis, falta de respiración, convulsiones, dolor de pecho, cualquier peligro de muerte.',
    ),
    number: '911',
    shown: '911',
    calls: true,
    ...readInNovember2026,
    sources: ['poison-help', 'overdose-local'],
  },
  lifeline: {
    name: words('988 Suicide & Crisis Lifeline', 'Línea 988 de Prevención del Suicidio y Crisis'),
    purpose: words(
      'Thoughts of suicide, or any crisis with feelings or drugs. Call or text, day and night. Spanish: press 2. Veterans: press 1.',
      'Ideas de suicidio o cualquier crisis emocional o por drogas. Llame o mande texto, de día y de noche. Español: oprima 2. Veteranos: oprima 1.',
    ),
    number: '988',
    shown: '988',
    calls: true,
    text: '988',
    spanishKey: '2',
    ...readInNovember2026,
    sources: ['hhs-988', '988-options'],
  },
  treatment: {
    name: words('SAMHSA National Helpline', 'Línea de ayuda nacional de SAMHSA'),
    purpose: words(
      'Free and private help to find treatment, day and night, in English and Spanish. It does not give counseling.',
      'Ayuda gratuita y privada para encontrar tratamiento, de día y de noche, en español y en inglés. No da consejería.',
    ),
    number: '8006624357',
    shown: '1-800-662-4357',
    calls: true,
    tty: '8004874889',
    ...readInNovember2026,
    sources: ['samhsa-helpline'],
  },
  treatmentByText: {
    name: words('HELP4U by text', 'HELP4U por texto'),
    purpose: words(
      'Text your ZIP code to get treatment places near you. The page said English only.',
      'Mande su código postal por texto y reciba lugares de tratamiento cercanos. La página dice que solo en inglés.',
    ),
    number: '435748',
    shown: '435748 (HELP4U)',
    calls: false,
    text: '435748',
    ...readInNovember2026,
    sources: ['samhsa-helpline'],
  },
  safespot: {
    name: words('SafeSpot', 'SafeSpot'),
    purpose: words(
      'Someone stays on the phone while you use, and sends help if you stop answering. Day and night, in every state.',
      'Alguien le acompaña al teléfono mientras consume y envía ayuda si deja de responder. De día y de noche, en todo el país.',
    ),
    number: '8009720590',
    shown: '1-800-972-0590',
    calls: true,
    ...readInNovember2026,
    sources: ['safespot-state', 'safespot-filter'],
  },
  poison: {
    name: words('Poison Help', 'Centro de intoxicaciones (Poison Help)'),
    purpose: words(
      'A child, a pet or anyone swallowed a medicine or poison. Free, private, with interpreters. Not waking or trouble breathing: call 911.',
      'Un niño, una mascota o cualquier persona tragó un medicamento o veneno. Gratis, privado y con intérpretes. Si no despierta o le cuesta respirar: llame al 911.',
    ),
    number: '8002221222',
    shown: '1-800-222-1222',
    calls: true,
    ...readInNovember2026,
    sources: ['poison-help'],
  },
  veterans: {
    name: words('Veterans Crisis Line', 'Línea de Crisis para Veteranos'),
    purpose: words(
      'Veterans, service members and their families. Call 988 and press 1, or text 838255. You do not need to be in VA care.',
      'Veteranos, militares y sus familias. Llame al 988 y oprima 1, o mande un texto al 838255. No hace falta recibir atención del VA.',
    ),
    number: '988',
    shown: '988',
    calls: true,
    text: '838255',
    pressKey: '1',
    ...readInNovember2026,
    sources: ['va-crisis', '988-options'],
  },
  domesticViolence: {
    name: words('National Domestic Violence Hotline', 'Línea Nacional contra la Violencia Doméstica'),
    purpose: words(
      'Violence or fear at home. If you are in danger now, call 911.',
      'Violencia o miedo en casa. Si corre peligro ahora, llame al 911.',
    ),
    number: '8007997233',
    shown: '1-800-799-7233',
    calls: true,
    ...readInNovember2026,
    sources: ['crisis-list'],
  },
  crisisText: {
    name: words('Crisis Text Line', 'Crisis Text Line (por texto)'),
    purpose: words(
      'Any crisis, by text. Send the word HOME.',
      'Cualquier crisis, por mensaje de texto. Mande la palabra HOME.',
    ),
    number: '741741',
    shown: '741741',
    calls: false,
    text: '741741',
    textWord: 'HOME',
    ...readInNovember2026,
    sources: ['crisis-list', 'trevor-list'],
  },
  maternal: {
    name: words('National Maternal Mental Health Hotline', 'Línea Nacional de Salud Mental Materna'),
    purpose: words(
      'Pregnant people and new parents who feel low or afraid. Call or text, in English or Spanish. Free. Not for an emergency.',
      'Para quienes esperan o acaban de tener un bebé y se sienten mal. Llame o mande texto, en español o inglés. Gratis. No es para emergencias.',
    ),
    number: '8338526262',
    shown: '1-833-852-6262',
    calls: true,
    text: '8338526262',
    ...readInNovember2026,
    sources: ['maternal-line'],
  },
  trevor: {
    name: words('The Trevor Project', 'The Trevor Project'),
    purpose: words(
      'LGBTQ+ young people in crisis. Call, or text START. Its own line, open day and night.',
      'Jóvenes LGBTQ+ en crisis. Llame o mande la palabra START. Línea propia, de día y de noche.',
    ),
    number: '8664887386',
    shown: '1-866-488-7386',
    calls: true,
    text: '678678',
    textWord: 'START',
    ...readInNovember2026,
    sources: ['trevor-list', 'trevor-kff'],
  },
  stronghearts: {
    name: words('StrongHearts Native Helpline', 'StrongHearts Native Helpline'),
    purpose: words(
      'Native people who face violence at home. Free and private.',
      'Personas indígenas que viven violencia en casa. Gratis y privado.',
    ),
    number: '8447628483',
    shown: '1-844-762-8483',
    calls: true,
    ...readInNovember2026,
    sources: ['stronghearts'],
  },
  disaster: {
    name: words('Disaster Distress Helpline', 'Línea de ayuda en desastres'),
    purpose: words(
      'Distress after a storm, fire, flood or other disaster.',
      'Angustia después de una tormenta, un incendio, una inundación u otro desastre.',
    ),
    number: '8009855990',
    shown: '1-800-985-5990',
    calls: true,
    ...readInNovember2026,
    sources: ['disaster-line'],
  },
  trans: {
    name: words('Trans Lifeline', 'Trans Lifeline'),
    purpose: words(
      'Peer support for trans people. Hours are limited.',
      'Apoyo entre pares para personas trans. Horario limitado.',
    ),
    number: '8775658860',
    shown: '877-565-8860',
    calls: true,
    ...notYetRead,
    sources: [],
  },
  local211: {
    name: words('211', '211'),
    purpose: words('Housing, food and rides near you.', 'Vivienda, comida y transporte cerca de usted.'),
    number: '211',
    shown: '211',
    calls: true,
    ...notYetRead,
    sources: [],
  },
} as const satisfies Record<string, Helpline>;

export type HelplineId = keyof typeof helplines;

/** A line whose number should be compared again, and how many days ago it last was. */
export interface OldHelpline {
  readonly id: HelplineId;
  readonly ageDays: number;
  readonly why: 'old' | 'review-passed' | 'being-verified';
}

/** Lines last compared more than that many days ago, past their review day, or never compared at all. */
export function oldHelplines(now: IsoDate, days: number): readonly OldHelpline[] {
  return (Object.keys(helplines) as HelplineId[]).flatMap((id): OldHelpline[] => {
    const line: Helpline = helplines[id];
    const ageDays = daysBetween(line.verifiedOn, now);
    if (line.verifiedHow === 'being-verified') return [{ id, ageDays, why: 'being-verified' }];
    if (daysBetween(line.reviewBy, now) > 0) return [{ id, ageDays, why: 'review-passed' }];
    return ageDays > days ? [{ id, ageDays, why: 'old' }] : [];
  });
}

/** `tel:` for a tap: an international number, or a short code as it is. Throws for a line that only takes texts. */
export function telHref(id: HelplineId): string {
  const line: Helpline = helplines[id];
  if (!line.calls) throw new Error(`No calls: got ${id}, expected a line that takes calls; use smsHref.`);
  return `tel:${line.number.length === 10 ? `+1${line.number}` : line.number}`;
}

/** `sms:` for a tap; `undefined` for a line that takes no texts. */
export function smsHref(id: HelplineId): string | undefined {
  const { text }: Helpline = helplines[id];
  return text === undefined ? undefined : `sms:${text.length === 10 ? `+1${text}` : text}`;
}
