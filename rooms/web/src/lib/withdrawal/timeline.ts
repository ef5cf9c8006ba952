import { type Drug, findProfile, type Span, type WithdrawalProfile } from '@waymark/care';

const DAY_H = 24;
/** Where the hours end that were published for the longest first phase. */
const LAST_H = 20 * DAY_H;
/** Share of the width that stands for the weeks and months after, which nobody can measure out. */
const LATER_SHARE = 0.18;

/** How far along the drawing that hour stands, 0 to 1. The first days take more room: most happens then. */
export function along(hour: number): number {
  return Math.sqrt(Math.min(hour, LAST_H) / LAST_H) * (1 - LATER_SHARE);
}

/** A place on the bar and how strong the color is there, both 0 to 1. */
export interface Stop {
  readonly at: number;
  readonly strength: number;
}

export interface Lane {
  readonly drug: Drug;
  /** True where the hours are not known: it borrows the shape of another and is open at both ends. */
  readonly open: boolean;
  readonly stops: readonly Stop[];
}

const WEAK = 0;
const SOME = 0.5;
const FULL = 1;
/** What stays for weeks or months. */
const LATER = 0.16;

/** The lane of a profile whose hours were read; `undefined` where there is nothing to draw. */
export function laneOf(profile: WithdrawalProfile): Lane | undefined {
  const { drug, drawLike } = profile;
  const shape = drawLike ? findProfile(drawLike) : profile;
  const spans = shape && readSpans(shape);
  if (!spans) return undefined;
  const { onset, peak, over } = spans;
  const open = drawLike !== undefined;
  const stops: readonly Stop[] = [
    { at: open ? 0 : along(onset.from), strength: WEAK },
    { at: along(onset.to), strength: SOME },
    { at: along(peak.from), strength: FULL },
    { at: along(peak.to), strength: FULL },
    ...(open
      ? [
          { at: along(over.to), strength: SOME },
          { at: 1, strength: WEAK },
        ]
      : [
          { at: along(over.from), strength: SOME },
          { at: along(over.to), strength: LATER },
          { at: 1, strength: WEAK },
        ]),
  ];
  return { drug, open, stops: stops.filter(({ at }, i) => i === 0 || at >= stops[i - 1]!.at) };
}

function readSpans({ onsetH, peakH, acuteDays }: WithdrawalProfile) {
  const [onset, peak, days] = [onsetH, peakH, acuteDays].map((span) => onlyRead(span));
  if (!onset || !peak || !days) return undefined;
  return { onset, peak, over: { from: days.from * DAY_H, to: days.to * DAY_H } };
}

/** A number that was not read in a source is never drawn. */
function onlyRead(span: Span | undefined): Span | undefined {
  return span?.standing === 'read' ? span : undefined;
}
