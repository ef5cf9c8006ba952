import { runApart } from './apart.ts';
import type { Line, Section } from './line.ts';
import type { MeetingsReport } from './meetings/meetings-run.ts';

/** What 60,000 meetings weigh, and what it takes to search them by place and time. */
export const measureMeetings = async (
  { searchFile, detailFile }: { readonly searchFile: string; readonly detailFile: string },
  tell: (label: string) => void,
): Promise<Section> => {
  const report = await runApart<MeetingsReport>(
    new URL('./meetings/meetings-run.ts', import.meta.url),
    [searchFile, detailFile],
    tell,
  );
  const classes = report.classes.flatMap(({ title, budget, timing, found }): Line[] => [
    {
      what: `${title}: p50`,
      got: timing.p50,
      unit: 'ms',
      ...(budget && { most: budget.p50 }),
      note: `${found.toLocaleString('en-US')} found in the middle`,
    },
    { what: `${title}: p99`, got: timing.p99, unit: 'ms', ...(budget && { most: budget.p99 }) },
  ]);
  return {
    title: `Meetings: ${report.meetings.toLocaleString('en-US')} made up from what real feeds are like`,
    lines: [
      { what: 'search tier, brotli, a meeting', got: report.search, unit: 'bytes', most: 40 },
      { what: 'detail tier, brotli, a meeting', got: report.detail, unit: 'bytes' },
      { what: 'decode: search tier', got: report.decodeMs, unit: 'ms' },
      { what: 'decode: detail tier', got: report.decodeDetailMs, unit: 'ms' },
      { what: 'encode', got: report.encodeMs / 1000, unit: 's' },
      { what: 'all meetings put in time, once a minute', got: report.timetableMs, unit: 'ms' },
      ...classes,
      { what: 'peak memory', got: report.peakBytes / 1e6, unit: 'MB' },
    ],
    notes: [
      'Days, starts, lengths, types and shares of online meetings are those of recorded feeds; places are spread as programs are.',
      'Budgets are those of the directory for the same kind of question. Counts of all wishes and the top 25 are included.',
    ],
  };
};
