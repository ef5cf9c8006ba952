import type { Pack, Query } from '@waymark/directory';
import type { Line, Section } from './line.ts';
import { comparePeers } from './peers/compare.ts';

/** The first class against three other ways to answer it. */
export const measurePeers = async (
  pack: Pack,
  questions: readonly Query[],
  tell: (label: string) => void,
): Promise<Section> => {
  const { programs, engine, comparisons, missing } = await comparePeers(pack, questions, tell);
  const ms = (value: number) => `${value.toPrecision(3)} ms`;
  return {
    title: 'Peers: ZIP, 25 miles, 0-3 groups, how many times as long they take (p50 by p50)',
    lines: [
      ...comparisons.flatMap(({ peer, timing, ratio, ratioOfAll, differing }): Line[] => [
        {
          what: peer.name,
          got: ratio,
          unit: 'times',
          least: peer.leastRatio,
          note: `p50 ${ms(timing.p50)} : ${ms(engine.p50)}; p99 ${ms(timing.p99)} : ${ms(engine.p99)}; whole class ${ratioOfAll.toFixed(0)} x`,
        },
        { what: `${peer.name}: answers that differ from ours`, got: differing, unit: 'count', most: 0 },
      ]),
      ...missing.map(
        ({ name, leastRatio }): Line => ({
          what: name,
          unit: 'times',
          least: leastRatio,
          note: 'not installed: npm install',
        }),
      ),
    ],
    notes: [
      `Every answer holds the total, the nearest 25 with miles, and the counts of every concept but stances (${programs.toLocaleString('en-US')} programs; those kept out unless asked for are not given to the peers).`,
      'Ours holds more: stances, reasons, notes, and relaxations where results are few.',
      ...comparisons.map(({ peer }) => `${peer.name}: ${peer.how}.`),
    ],
  };
};
