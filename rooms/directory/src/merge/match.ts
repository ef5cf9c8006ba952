import { candidatePairs } from './candidates.ts';
import { compareTraits } from './comparison.ts';
import { contentRanks } from './content-ranks.ts';
import { countNamesakes, countPlaces, type Pair } from './crowds.ts';
import { explainMatch } from './explain.ts';
import { type Evidence, RULES, type Setting } from './rules.ts';
import { type Matchable, type Traits, traitsOf } from './traits.ts';

/** Two records, one of each list, that are the same place. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
  /** The evidence in words, with the values that agree or differ. */
  readonly explain: string;
  /** 0 to 1: how far names, phone and unit agree. */
  readonly score: number;
}

export interface MatchOptions {
  /** For each record of the first list the place it belongs to, where several records are one place already. */
  readonly placeOfA?: readonly number[];
  /** The same for the second list: rows of one site under several surveys. */
  readonly placeOfB?: readonly number[];
  /** Pairs known beforehand, by an id or an older build: both sides are taken. */
  readonly known?: readonly (readonly [a: number, b: number])[];
  /** The second list may name one place several times: more of its rows may join a place. So does Medicare's, after sales. */
  readonly severalOfB?: boolean;
  /** Both lists are of one date: nothing moved or was renamed between them. */
  readonly sameTime?: boolean;
}

/** What came of matching: pairs by the first list's order, and records of the second that fit several places alike. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly unclear: readonly number[];
}

/** Scores nearer than this do not tell two candidates apart. */
const MARGIN = 0.04;

/** Pairs of records, one of each list, that are one place; each place stands in at most one pair, unless `severalOfB`. */
export function matchRecords(
  as: readonly Matchable[],
  bs: readonly Matchable[],
  options: MatchOptions = {},
): readonly Match[] {
  return matchLists(as, bs, options).matches;
}

/** As `matchRecords`, with the records that fit several places alike. */
export function matchLists(
  as: readonly Matchable[],
  bs: readonly Matchable[],
  options: MatchOptions = {},
): Matching {
  const placeA = (a: number) => options.placeOfA?.[a] ?? a;
  const placeB = (b: number) => options.placeOfB?.[b] ?? b;
  const ta = as.map(traitsOf);
  const tb = bs.map(traitsOf);
  const placesOfPhone = countPlaces(ta, tb);
  const pairs = candidatePairs(ta, tb)
    .map(([a, b]): Pair => ({ a, b, ...compareTraits(ta[a]!, tb[b]!, placesOfPhone) }))
    .filter((pair) => pair.unchanged || pair.names !== 'other' || pair.address.place === 'same');
  const rankA = contentRanks(as, new Set(pairs.map(({ a }) => a)));
  const rankB = contentRanks(bs, new Set(pairs.map(({ b }) => b)));
  pairs.sort((m, n) => n.score - m.score || rankA[m.a]! - rankA[n.a]! || rankB[m.b]! - rankB[n.b]!);
  const chains = countNamesakes(pairs, placeA, placeB);
  const setting: Setting = {
    sameTime: options.sameTime ?? false,
    certifiedOnly: ofMedicare(ta) || ofMedicare(tb),
  };
  const takenA = new Set<number>((options.known ?? []).map(([a]) => placeA(a)));
  const takenB = new Set<number>((options.known ?? []).map(([, b]) => placeB(b)));
  const several = options.severalOfB ?? ofMedicare(tb);
  const matches: Match[] = [];
  const unclear = new Set<number>();
  const take = (pair: Pair, evidence: Evidence) => {
    takenA.add(placeA(pair.a));
    takenB.add(placeB(pair.b));
    matches.push({
      a: pair.a,
      b: pair.b,
      evidence,
      explain: explainMatch(as[pair.a]!, bs[pair.b]!, pair, evidence),
      score: pair.score,
    });
  };
  for (const rule of RULES) {
    const isFree = ({ a, b }: Pair) =>
      !takenB.has(placeB(b)) && (!takenA.has(placeA(a)) || (several && rule.second === true));
    const isOne = (one: Pair, other: Pair) =>
      placeA(one.a) === placeA(other.a) && placeB(one.b) === placeB(other.b);
    const open = pairs.filter((pair) => isFree(pair) && rule.holds(pair, setting));
    const ofA = Map.groupBy(several ? [] : open, ({ a }) => placeA(a));
    const ofB = Map.groupBy(open, ({ b }) => placeB(b));
    for (const pair of open) {
      if (!isFree(pair)) continue;
      const [a, b] = [placeA(pair.a), placeB(pair.b)];
      const isRival = (other: Pair) =>
        !isOne(pair, other) && isFree(other) && other.score > pair.score - MARGIN;
      if (rule.alone !== undefined && [...(ofA.get(a) ?? []), ...ofB.get(b)!].some(isRival)) {
        unclear.add(pair.b);
        continue;
      }
      if (rule.alone === 'chain' && Math.max(chains.a.get(a)!, chains.b.get(b)!) > 1) continue;
      take(pair, rule.evidence);
    }
  }
  matches.sort((m, n) => m.a - n.a || m.b - n.b);
  return { matches, unclear: [...unclear].filter((b) => !takenB.has(placeB(b))).sort((m, n) => m - n) };
}

function ofMedicare(list: readonly Traits[]): boolean {
  return list.length > 0 && list.every((traits) => traits.ofMedicare);
}
