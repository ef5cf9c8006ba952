import type { SourceId } from '../sources.ts';
import { type Claim, claim, type Standing, unverified, type Words, words } from '../words.ts';
import { BODY, DANGER, HELPS, MIND, PHASE_LABELS, type PhaseId } from './phase-words.ts';

export type Drug = 'heroin' | 'fentanyl' | 'methadone' | 'buprenorphine';

/** From and to; hours after last use unless the field says days. People differ: it is a range, never a countdown. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Only a span that was `read` may be drawn. */
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
}

export interface Phase {
  readonly id: PhaseId;
  readonly startH: number;
  readonly endH: number;
  /** The end is a custom of the table, not a published hour: draw it fading out. */
  readonly openEnd: boolean;
  readonly standing: Standing;
  readonly label: Words;
  readonly body: readonly Words[];
  readonly mind: readonly Words[];
  readonly helps: readonly Claim[];
  readonly danger: readonly Claim[];
  readonly sources: readonly SourceId[];
}

export interface WithdrawalProfile {
  readonly drug: Drug;
  readonly name: Words;
  /** `undefined` where no number was read and none may be shown. */
  readonly onsetH: Span | undefined;
  readonly peakH: Span | undefined;
  readonly acuteDays: Span | undefined;
  readonly uncertainty: 'low' | 'high';
  readonly note: Claim;
  /** The profile whose shape a picture may borrow, open at the end, where this one has no numbers that were read. */
  readonly drawLike: Drug | undefined;
  readonly phases: readonly Phase[];
}

const HEROIN: readonly SourceId[] = ['drugs-com-withdrawal', 'darke-2017', 'medscape-withdrawal'];
const METHADONE: readonly SourceId[] = ['drugs-com-withdrawal', 'nadcp-moud', 'medscape-withdrawal'];
const SYMPTOMS: SourceId = 'withdrawal-symptoms';

const read = (from: number, to: number, sources: readonly SourceId[]): Span => ({
  from,
  to,
  standing: 'read',
  sources,
});
const unsure = (from: number, to: number): Span => ({ from, to, standing: 'being-verified', sources: [] });

export const WITHDRAWAL_PROFILES: readonly WithdrawalProfile[] = [
  {
    drug: 'heroin',
    name: words('Heroin', 'Heroína'),
    onsetH: read(8, 24, HEROIN),
    peakH: read(36, 72, HEROIN),
    acuteDays: read(4, 10, HEROIN),
    uncertainty: 'low',
    note: claim(
      'Assume that street heroin has fentanyl in it. Then it can start sooner and last longer.',
      'Suponga que la heroína de la calle lleva fentanilo. Entonces puede empezar antes y durar más.',
      'huhn-2020',
      'cdc-xylazine',
    ),
    drawLike: undefined,
    phases: phases('read', HEROIN, [8, 36, 72, 240, 4320]),
  },
  {
    drug: 'fentanyl',
    name: words('Fentanyl', 'Fentanilo'),
    onsetH: unsure(8, 24),
    peakH: unsure(24, 96),
    acuteDays: unsure(4, 14),
    uncertainty: 'high',
    note: claim(
      'It can be longer. In people who used fentanyl often, the body took days to weeks to clear it. Exact times are being checked.',
      'Puede durar más. En personas que consumían fentanilo seguido, el cuerpo tardó de días a semanas en eliminarlo. Los tiempos exactos están en verificación.',
      'huhn-2020',
    ),
    drawLike: 'heroin',
    phases: phases('being-verified', ['huhn-2020'], [8, 24, 96, 336, 4320]),
  },
  {
    drug: 'methadone',
    name: words('Methadone', 'Metadona'),
    onsetH: read(12, 48, METHADONE),
    peakH: read(72, 192, METHADONE),
    acuteDays: read(10, 20, METHADONE),
    uncertainty: 'low',
    note: claim(
      'It starts later and lasts longer, sometimes for weeks. If you missed doses, call your clinic before you take any.',
      'Empieza más tarde y dura más, a veces semanas. Si dejó de tomar dosis, llame a su clínica antes de tomar alguna.',
      'drugs-com-withdrawal',
      'nadcp-moud',
    ),
    drawLike: undefined,
    phases: phases('read', METHADONE, [12, 72, 192, 480, 4320]),
  },
  {
    drug: 'buprenorphine',
    name: words('Buprenorphine', 'Buprenorfina'),
    onsetH: undefined,
    peakH: undefined,
    acuteDays: undefined,
    uncertainty: 'high',
    note: unverified(
      'It tends to start after a day or more and to be milder and longer. Do not stop on your own: talk with your prescriber.',
      'Suele empezar después de un día o más, y ser más leve y más larga. No la deje por su cuenta: hable con quien se la receta.',
    ),
    drawLike: undefined,
    phases: [],
  },
];

/** Not an opioid, but mixed into street opioids: its withdrawal is an emergency. */
export const MEDETOMIDINE_NOTICE: Claim = claim(
  'Some street opioids now hold medetomidine, a sedative. Its withdrawal starts within hours: very fast pulse, very high blood pressure, shaking, vomiting. Go to the ER and say "medetomidine".',
  'Algunos opioides de la calle ahora llevan medetomidina, un sedante. Su abstinencia empieza en horas: pulso muy rápido, presión muy alta, temblores, vómito. Vaya a emergencias y diga "medetomidina".',
  'mmwr-medetomidine',
  'beckers-medetomidine',
);

/** The profile of that drug; `undefined` when there is none. */
export function findProfile(drug: string): WithdrawalProfile | undefined {
  return WITHDRAWAL_PROFILES.find((profile) => profile.drug === drug);
}

/** The phases that may be drawn: those whose hours were read in a source. */
export function drawablePhases(profile: WithdrawalProfile): readonly Phase[] {
  return profile.phases.filter(({ standing }) => standing === 'read');
}

function phases(
  standing: Standing,
  sources: readonly SourceId[],
  [early, peak, easing, late, end]: readonly [number, number, number, number, number],
): readonly Phase[] {
  const starts: readonly [PhaseId, number, number][] = [
    ['early', early, peak],
    ['peak', peak, easing],
    ['easing', easing, late],
    ['late', late, end],
  ];
  return starts.map(([id, startH, endH]) => ({
    id,
    startH,
    endH,
    openEnd: id === 'late',
    standing,
    label: PHASE_LABELS[id],
    body: BODY[id],
    mind: MIND[id],
    helps: HELPS[id],
    danger: DANGER,
    sources: [...sources, SYMPTOMS],
  }));
}
