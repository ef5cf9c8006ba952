import { type Pack, type Query, search } from '@waymark/directory';
import { contestant, type Timing, timeTogether } from '../rounds.ts';
import { jsonFilter } from './json-filter.ts';
import { orama } from './orama.ts';
import {
  countsOf,
  engineCounts,
  hitsAsked,
  type Peer,
  type PeerSearch,
  peerQuestionOf,
  programsOf,
} from './peer.ts';
import { sqlite } from './sqlite.ts';

export const peers: readonly Peer[] = [sqlite, jsonFilter, orama];

/** Rounding may part two ways to compute a distance by this much, and not by more. */
const roundingMiles = 1e-6;

export interface Comparison {
  readonly peer: Peer;
  readonly timing: Timing;
  /** p50 of the peer over p50 of the engine. */
  readonly ratio: number;
  /** Time for all questions together, peer over engine. */
  readonly ratioOfAll: number;
  /** Questions whose total, distances or counts differ from the engine's. */
  readonly differing: number;
}

export interface PeerReport {
  readonly programs: number;
  readonly engine: Timing;
  readonly comparisons: readonly Comparison[];
  /** Peers whose package is not installed. */
  readonly missing: readonly Peer[];
}

/** True when the peer gives the total, the distances and the counts that the engine gives. */
export const agrees = (pack: Pack, query: Query, ask: PeerSearch): boolean => {
  const ours = search(pack, query);
  const question = peerQuestionOf(query);
  const theirs = ask(question);
  const counts = countsOf(question, theirs);
  return (
    ours.total === theirs.found.total &&
    ours.hits.length === theirs.nearest.length &&
    ours.hits.every(({ miles }, i) => Math.abs(miles! - theirs.nearest[i]!.miles) < roundingMiles) &&
    engineCounts(ours.counts).every((count, i) => count === counts[i])
  );
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

/** Asks every peer the questions of the first class, by distance: the one order that all of them know. */
export const comparePeers = async (
  pack: Pack,
  questions: readonly Query[],
  tell: (label: string) => void,
): Promise<PeerReport> => {
  const queries = questions.map((query): Query => ({ ...query, order: 'distance', limit: hitsAsked }));
  const asked = queries.map(peerQuestionOf);
  const programs = programsOf(pack);
  const present: { readonly peer: Peer; readonly ask: PeerSearch }[] = [];
  const missing: Peer[] = [];
  for (const peer of peers) {
    tell(`Opening ${peer.name}`);
    try {
      present.push({ peer, ask: await peer.open(programs) });
    } catch (error) {
      if (!isMissing(error)) throw error;
      missing.push(peer);
    }
  }

  tell('Comparing the answers of the peers');
  const differing = present.map(({ ask }) => queries.filter((query) => !agrees(pack, query, ask)).length);
  tell('Timing the peers');
  const [engine, ...timings] = timeTogether(
    [
      contestant(queries, (query) => search(pack, query)),
      ...present.map(({ ask }) => contestant(asked, ask)),
    ],
    { rounds: 9, warmUps: 2 },
  );
  const comparisons = present.map(({ peer }, i) => ({
    peer,
    timing: timings[i]!,
    ratio: timings[i]!.p50 / engine!.p50,
    ratioOfAll: timings[i]!.mean / engine!.mean,
    differing: differing[i]!,
  }));
  return { programs: programs.length, engine: engine!, comparisons, missing };
};
