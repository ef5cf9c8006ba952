import { runApart } from './apart.ts';
import type { PageScores } from './lighthouse/lighthouse-run.ts';
import type { Line, Section } from './line.ts';

const paths = ['/', '/find', '/find/1'];
const least = 95;

const linesOf = ({ path, scores, lost }: PageScores): readonly Line[] =>
  Object.entries(scores).map(([id, got]) => ({
    what: `${path}: ${id.replace('-', ' ')}`,
    unit: 'count',
    got,
    least,
    ...(got < least && lost.length > 0 && { note: lost.join('; ') }),
  }));

/** Lighthouse's own throttled phone, on the first page, the finder and a program. */
export const measureLighthouse = async (
  packFolder: string,
  tell: (label: string) => void,
): Promise<Section> => {
  try {
    const pages = await runApart<readonly PageScores[]>(
      new URL('./lighthouse/lighthouse-run.ts', import.meta.url),
      [packFolder, ...paths],
      tell,
    );
    return {
      title: 'Lighthouse, scores of 100 on a slow phone',
      lines: pages.flatMap(linesOf),
      notes: ['One run a page; the server and what else runs share this machine.'],
    };
  } catch (error) {
    const note = `it could not be run: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
    return {
      title: 'Lighthouse',
      lines: paths.map((path) => ({ what: path, unit: 'count', least, note })),
      notes: [],
    };
  }
};
