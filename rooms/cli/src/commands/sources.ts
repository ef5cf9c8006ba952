import { resolve } from 'node:path';
import { presentSources } from '@waymark/api';
import type { Command } from '../command.ts';
import type { Console } from '../console.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';
import { sourceModules } from '../source-modules.ts';
import { readHealth, type SourceHealth } from '../sync/source-health.ts';

const origins: Readonly<Record<SourceHealth['origin'], string>> = {
  shipped: 'as it came with Waymark',
  synced: 'as sync brought it',
  given: 'from a file given to the build',
  kept: 'kept from a build before, since its newest list cannot be read',
  'not-read': 'not read by the build',
};

const describeHealth = (health: SourceHealth, console: Console): void => {
  const { origin, lastGoodSync, everyHours, nextTry, syncProblem, buildProblem } = health;
  const synced = lastGoodSync ? `, last synced ${lastGoodSync.slice(0, 10)}` : '';
  const schedule = everyHours && nextTry ? `, every ${everyHours} hours, next ${nextTry.slice(0, 16)}` : '';
  console.say(`  ${origins[origin]}${synced}${schedule}`);
  if (buildProblem) console.say(`  PROBLEM in the last build: ${buildProblem}`);
  if (syncProblem) console.say(`  PROBLEM in the last sync: ${syncProblem}`);
};

export const sources: Command = {
  flags: {
    pack: { value: 'DIR', help: 'Where the packs are (.waymark/packs)' },
    json: { help: 'Print JSON, as /api/v1/sources does, with the health of each source' },
  },
  async run(given, console) {
    const folder = resolve(given.one('pack') ?? defaultPackFolder);
    const { manifest, pack } = await openFolder(folder);
    const answer = presentSources(manifest, pack);
    const health = await readHealth(folder);
    if (given.has('json')) return console.say(JSON.stringify({ ...answer, health }, null, 1));
    const healthOf = new Map(health.map((each) => [each.id, each]));
    for (const { id, name, publisher, asOf, license, url, listings } of answer.sources) {
      console.say(`${id}: ${name}`);
      console.say(`  ${publisher}, as of ${asOf}; ${listings.toLocaleString('en-US')} listings`);
      console.say(`  ${license}${url ? `; ${url}` : ''}`);
      const found = healthOf.get(id);
      if (found) describeHealth(found, console);
    }
    const shown = new Set(answer.sources.map(({ id }) => id));
    for (const { source } of sourceModules.filter(({ source: { id } }) => !shown.has(id))) {
      console.say(`${source.id}: ${source.name}`);
      describeHealth(healthOf.get(source.id) ?? { ...source, origin: 'not-read' }, console);
    }
  },
};
