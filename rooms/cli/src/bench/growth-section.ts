import type { Query } from '@waymark/directory';
import { runApart } from './apart.ts';
import type { GrowthReport, GrowthTask } from './growth/growth-run.ts';
import type { Section } from './line.ts';

/** Seventy-eight nations make a million listings. */
const copies = 78;
const wideQuestions = 50;

/** What a world of a million listings costs. */
export const measureGrowth = async (
  files: Pick<GrowthTask, 'searchFile' | 'detailFile'>,
  local: readonly Query[],
  wide: readonly Query[],
  tell: (label: string) => void,
): Promise<Section> => {
  const task: GrowthTask = { ...files, copies, local, wide: wide.slice(0, wideQuestions) };
  const report = await runApart<GrowthReport>(
    new URL('./growth/growth-run.ts', import.meta.url),
    [JSON.stringify(task)],
    tell,
  );
  const { listings, localTotals } = report;
  const perMillion = (ms: number, rows: number) => (ms * 1e6) / rows;
  const nation = perMillion(report.wide.nation.p50, listings / copies);
  const world = perMillion(report.wide.world.p50, listings);
  const local50 = report.local;
  return {
    title: `Growth: ${listings.toLocaleString('en-US')} listings, ${copies} copies of the nation`,
    lines: [
      {
        what: 'ZIP, 25 miles: p50 against one nation',
        got: local50.world.p50 / local50.nation.p50,
        unit: 'times',
        most: 2,
        note: `${local50.world.p50.toPrecision(3)} ms : ${local50.nation.p50.toPrecision(3)} ms; median results ${localTotals.world} : ${localTotals.nation}`,
      },
      {
        what: 'nation class: p50 per million listings',
        got: world,
        unit: 'ms',
        note: `${nation.toPrecision(3)} ms by one nation: linear is 1 x, this is ${(world / nation).toFixed(2)} x`,
      },
      {
        what: 'decode',
        got: report.decodeMs,
        unit: 'ms',
        note: `search tier of ${(report.packBytes / 1e6).toFixed(1)} MB`,
      },
      { what: 'encode', got: report.encodeMs / 1000, unit: 's', note: 'both tiers' },
      { what: 'peak memory', got: report.peakBytes / 1e6, unit: 'MB' },
    ],
    notes: [
      'Copies are turned around the globe, which keeps distances; they cover more ground than the earth has, so they',
      'overlap where listings are fewest: compare the median results.',
    ],
  };
};
