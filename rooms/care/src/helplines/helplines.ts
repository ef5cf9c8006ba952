import type { IsoDate } from '../iso-date.ts';
import type { SourceId } from '../sources.ts';
import { type Words, words } from '../words.ts';
import { HELPLINE_NUMBERS, type HelplineId, type HelplineNumber } from './numbers.ts';

export type HelplineTopic = 'now' | 'crisis' | 'alone' | 'treatment' | 'home' | 'baby' | 'needs';

/** A phone or text line that anyone in the United States can reach, and how far we know that its number is right. */
export interface Helpline extends HelplineNumber {
  readonly name: Words;
  readonly topic: HelplineTopic;
  /** What it is for, and what to know before calling. */
  readonly purpose: Words;
  /** `undefined` where no page that was read says so. */
  readonly hours?: 'always' | 'limited';
  /** Languages of the people who answer, as far as a page that was read says so. */
  readonly languages?: readonly ('en' | 'es')[];
  /** True where interpreters for more languages were stated. */
  readonly interpreters?: true;
  /** True where sign language by videophone was stated. */
  readonly videophone?: true;
  /** Where to write to them on the web, without the protocol. */
  readonly chat?: string;
  /** ISO date on which the number was last compared with the sources. */
  readonly verifiedOn: IsoDate;
  /** `read` = compared with a published page; `called` = someone dialled it and heard the service. */
  readonly verifiedHow: 'read' | 'called' | 'being-verified';
  /** ISO date by which it must be compared again. */
  readonly reviewBy: IsoDate;
  readonly sources: readonly SourceId[];
}

const readInNovember2026 = { verifiedOn: '2026-11-21', verifiedHow: 'read', reviewBy: '2027-05-21' } as const;

/** Every line that may be shown, in the order of the page: what cannot wait first. */
export const helplines = {
  emergency: {
    ...HELPLINE_NUMBERS.emergency,
    name: words('Emergency', 'Emergencias'),
    topic: 'now',
    purpose: words(
      'Overdose, not breathing, seizure, chest pain, any danger to life.',
      'Sobredosis, falta de respiración, convulsiones, dolor de pecho, cualquier peligro de muerte.',
    ),
    ...readInNovember2026,
    sources: ['poison-help', 'overdose-local'],
  },
  poison: {
    ...HELPLINE_NUMBERS.poison,
    name: words('Poison Help', 'Centro de intoxicaciones (Poison Help)'),
    topic: 'now',
    purpose: words(
      'A child, a pet or anyone swallowed a medicine or poison. Free, private, with interpreters. Not waking or trouble breathing: call 911.',
      'Un niño, una mascota o cualquier persona tragó un medicamento o veneno. Gratis, privado y con intérpretes. Si no despierta o le cuesta respirar: llame al 911.',
    ),
    interpreters: true,
    ...readInNovember2026,
    sources: ['poison-help'],
  },
  lifeline: {
    ...HELPLINE_NUMBERS.lifeline,
    name: words('988 Suicide & Crisis Lifeline', 'Línea 988 de Prevención del Suicidio y Crisis'),
    topic: 'crisis',
    purpose: words(
      'Thoughts of suicide, or any crisis with feelings or drugs. Call or text, day and night. Spanish: press 2. Veterans: press 1.',
      'Ideas de suicidio o cualquier crisis emocional o por drogas. Llame o mande texto, de día y de noche. Español: oprima 2. Veteranos: oprima 1.',
    ),
    hours: 'always',
    languages: ['en', 'es'],
    videophone: true,
    chat: '988lifeline.org',
    ...readInNovember2026,
    sources: ['988-what-to-expect', 'hhs-988', '988-options'],
  },
  veterans: {
    ...HELPLINE_NUMBERS.veterans,
    name: words('Veterans Crisis Line', 'Línea de Crisis para Veteranos'),
    topic: 'crisis',
    purpose: words(
      'Veterans, service members and their families. Call 988 and press 1, or text 838255. You do not need to be in VA care.',
      'Veteranos, militares y sus familias. Llame al 988 y oprima 1, o mande un texto al 838255. No hace falta recibir atención del VA.',
    ),
    hours: 'always',
    chat: 'veteranscrisisline.net/chat',
    ...readInNovember2026,
    sources: ['va-crisis', '988-options'],
  },
  crisisText: {
    ...HELPLINE_NUMBERS.crisisText,
    name: words('Crisis Text Line', 'Crisis Text Line (por texto)'),
    topic: 'crisis',
    purpose: words(
      'Any crisis, by text. Send the word HOME.',
      'Cualquier crisis, por mensaje de texto. Mande la palabra HOME.',
    ),
    hours: 'always',
    ...readInNovember2026,
    sources: ['crisis-list', 'trevor-list', 'crisis-text-school'],
  },
  trevor: {
    ...HELPLINE_NUMBERS.trevor,
    name: words('The Trevor Project', 'The Trevor Project'),
    topic: 'crisis',
    purpose: words(
      'LGBTQ+ young people in crisis. Call, or text START. Its own line, open day and night.',
      'Jóvenes LGBTQ+ en crisis. Llame o mande la palabra START. Línea propia, de día y de noche.',
    ),
    hours: 'always',
    chat: 'thetrevorproject.org',
    ...readInNovember2026,
    sources: ['trevor-list', 'trevor-kff', 'trevor-hours'],
  },
  trans: {
    ...HELPLINE_NUMBERS.trans,
    name: words('Trans Lifeline', 'Trans Lifeline'),
    topic: 'crisis',
    purpose: words(
      'Peer support for trans people, in a crisis or not. Hours are limited. They do not call 911 unless you ask.',
      'Apoyo entre pares para personas trans, en crisis o no. Horario limitado. No llaman al 911 si usted no lo pide.',
    ),
    hours: 'limited',
    languages: ['en', 'es'],
    ...readInNovember2026,
    sources: ['trans-lifeline', 'trans-hours'],
  },
  safespot: {
    ...HELPLINE_NUMBERS.safespot,
    name: words('SafeSpot', 'SafeSpot'),
    topic: 'alone',
    purpose: words(
      'Someone stays on the phone while you use, and sends help if you stop answering. Day and night, in every state.',
      'Alguien le acompaña al teléfono mientras consume y envía ayuda si deja de responder. De día y de noche, en todo el país.',
    ),
    hours: 'always',
    ...readInNovember2026,
    sources: ['safespot-state', 'safespot-filter'],
  },
  treatment: {
    ...HELPLINE_NUMBERS.treatment,
    name: words('SAMHSA National Helpline', 'Línea de ayuda nacional de SAMHSA'),
    topic: 'treatment',
    purpose: words(
      'Free and private help to find treatment, day and night, in English and Spanish. It does not give counseling.',
      'Ayuda gratuita y privada para encontrar tratamiento, de día y de noche, en español y en inglés. No da consejería.',
    ),
    hours: 'always',
    languages: ['en', 'es'],
    ...readInNovember2026,
    sources: ['samhsa-helpline'],
  },
  treatmentByText: {
    ...HELPLINE_NUMBERS.treatmentByText,
    name: words('HELP4U by text', 'HELP4U por texto'),
    topic: 'treatment',
    purpose: words(
      'Text your ZIP code to get treatment places near you. The page said English only.',
      'Mande su código postal por texto y reciba lugares de tratamiento cercanos. La página dice que solo en inglés.',
    ),
    languages: ['en'],
    ...readInNovember2026,
    sources: ['samhsa-helpline'],
  },
  domesticViolence: {
    ...HELPLINE_NUMBERS.domesticViolence,
    name: words('National Domestic Violence Hotline', 'Línea Nacional contra la Violencia Doméstica'),
    topic: 'home',
    purpose: words(
      'Violence or fear at home. If you are in danger now, call 911.',
      'Violencia o miedo en casa. Si corre peligro ahora, llame al 911.',
    ),
    hours: 'always',
    languages: ['en', 'es'],
    interpreters: true,
    chat: 'thehotline.org',
    ...readInNovember2026,
    sources: ['ovc-hotline', 'courts-hotline'],
  },
  stronghearts: {
    ...HELPLINE_NUMBERS.stronghearts,
    name: words('StrongHearts Native Helpline', 'StrongHearts Native Helpline'),
    topic: 'home',
    purpose: words(
      'Native people who face violence at home. Free and private.',
      'Personas indígenas que viven violencia en casa. Gratis y privado.',
    ),
    hours: 'always',
    ...readInNovember2026,
    sources: ['stronghearts', 'stronghearts-hours'],
  },
  maternal: {
    ...HELPLINE_NUMBERS.maternal,
    name: words('National Maternal Mental Health Hotline', 'Línea Nacional de Salud Mental Materna'),
    topic: 'baby',
    purpose: words(
      'Pregnant people and new parents who feel low or afraid. Call or text, in English or Spanish. Free. Not for an emergency.',
      'Para quienes esperan o acaban de tener un bebé y se sienten mal. Llame o mande texto, en español o inglés. Gratis. No es para emergencias.',
    ),
    hours: 'always',
    languages: ['en', 'es'],
    interpreters: true,
    ...readInNovember2026,
    sources: ['maternal-line', 'maternal-questions'],
  },
  local211: {
    ...HELPLINE_NUMBERS.local211,
    name: words('211', '211'),
    topic: 'needs',
    purpose: words(
      'Housing, food, rides and child care near you. Free and private. It reaches almost every place in the country.',
      'Vivienda, comida, transporte y cuidado de niños cerca de usted. Gratis y privado. Llega a casi todo el país.',
    ),
    ...readInNovember2026,
    sources: ['united-way-211'],
  },
  disaster: {
    ...HELPLINE_NUMBERS.disaster,
    name: words('Disaster Distress Helpline', 'Línea de ayuda en desastres'),
    topic: 'needs',
    purpose: words(
      'Distress after a storm, fire, flood or other disaster.',
      'Angustia después de una tormenta, un incendio, una inundación u otro desastre.',
    ),
    hours: 'always',
    languages: ['en', 'es'],
    interpreters: true,
    videophone: true,
    ...readInNovember2026,
    sources: ['disaster-line'],
  },
} as const satisfies Record<HelplineId, Helpline>;

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
