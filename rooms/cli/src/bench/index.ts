import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openPack } from '@waymark/directory';
import { loadGazetteer } from '@waymark/sources';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { defaultDataFolder } from '../packs/folders.ts';
import { measureBrowser } from './browser-section.ts';
import { measureClasses } from './class-section.ts';
import { measureGrowth } from './growth-section.ts';
import { measureLighthouse } from './lighthouse-section.ts';
import { type Section, verdictOf } from './line.ts';
import { measureMeetings } from './meetings-section.ts';
import { measurePeers } from './peer-section.ts';
import { printSections } from './print.ts';
import { drawClasses } from './questions.ts';
import { buildApart, describeBuild, measureDecode, measureSizes, pathOf } from './size-section.ts';

export interface BenchOptions {
  readonly json?: boolean;
  /** Fail when a budget is missed, and not only say so. */
  readonly strict?: boolean;
}

const measureAll = async (folder: string, console: Console): Promise<readonly Section[]> => {
  const steps = 10;
  let step = 0;
  const next = (label: string) => console.progress(label, step++, steps);
  const within = (label: string) => console.progress(label, step, steps);

  next('Building the packs from the data');
  const built = await buildApart(defaultDataFolder, folder);
  const packFolder = join(folder, 'packs');
  const { manifest } = built;
  const [searchFile, detailFile] = (['search', 'detail'] as const).map((tier) =>
    pathOf(manifest, packFolder, 'treatment', tier),
  );
  next('Decoding in fresh processes');
  const decode = await measureDecode(manifest, packFolder);

  const pack = openPack(await readFile(searchFile!));
  const classes = drawClasses({ pack, areas: (await loadGazetteer(defaultDataFolder)).zips });
  const questionsOf = (id: (typeof classes)[number]['id']) =>
    classes.find((each) => each.id === id)!.questions;
  next('Searching');
  const search = measureClasses(pack, classes, within);
  next('Asking the peers');
  const peers = await measurePeers(pack, questionsOf('zip'), within);
  next('Growing');
  const files = { searchFile: searchFile!, detailFile: detailFile! };
  const growth = await measureGrowth(files, questionsOf('zip'), questionsOf('nation'), within);
  next('Gathering');
  const meetings = await measureMeetings(files, within);
  next('Weighing');
  const sizes = await measureSizes(manifest, packFolder);
  next('Starting a browser');
  const browser = await measureBrowser(packFolder, searchFile!, within);
  next('Scoring pages');
  const scores = await measureLighthouse(packFolder, within);
  return [search, peers, growth, meetings, sizes, decode, describeBuild(built), browser, scores];
};

/** Measures the budgets of the design on the data of the repository, and prints them with what was measured. */
export const runBench = async (options: BenchOptions, console: Console): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const interrupt = () => process.exit(130);
  process.once('exit', clear).once('SIGINT', interrupt);
  try {
    const sections = await measureAll(folder, console);
    const missed = sections.flatMap(({ lines }) => lines).filter((line) => verdictOf(line) === 'MISS');
    const machine = { node: process.version, platform: process.platform, arch: process.arch };
    if (options.json) {
      const judged = sections.map((section) => ({
        ...section,
        lines: section.lines.map((line) => ({ ...line, verdict: verdictOf(line) })),
      }));
      console.say(JSON.stringify({ machine, missed: missed.length, sections: judged }, null, 1));
    } else {
      for (const line of printSections(sections)) console.say(line);
      console.say('');
      console.say(
        missed.length === 0
          ? 'Every budget that was measured is kept.'
          : `Missed: ${missed.map(({ what }) => what).join('; ')}.`,
      );
    }
    if (options.strict && missed.length > 0) throw new Failure(`${missed.length} budgets are missed.`);
  } finally {
    process.off('exit', clear).off('SIGINT', interrupt);
    clear();
  }
};
