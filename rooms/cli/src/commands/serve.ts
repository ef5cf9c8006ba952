import { resolve } from 'node:path';
import process from 'node:process';
import type { Command } from '../command.ts';
import { makeDemoPacks } from '../demo/demo-packs.ts';
import { demoPages } from '../demo/demo-pages.ts';
import { usage } from '../failure.ts';
import { listDates } from '../list-dates.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { watchFolder } from '../packs/watch-folder.ts';
import { openBaseMap } from '../serve/base-map.ts';
import { checkContact } from '../serve/check-contact.ts';
import { checkDirections } from '../serve/check-directions.ts';
import { ensurePacks } from '../serve/ensure-packs.ts';
import { createHttpServer } from '../serve/http-server.ts';
import { listen, untilStopped } from '../serve/listen.ts';
import { ensureWeb } from '../serve/web-build.ts';
import { loadPages } from '../serve/web-pages.ts';

const readPort = (text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw usage(`PORT is "${text.slice(0, 40)}", expected a number from 0 to 65535 (0: any free port).`);
};

export const serve: Command = {
  flags: {
    pack: { value: 'DIR', help: 'Serve the packs of this folder as they are, and build none' },
    demo: { help: 'Show made-up meetings and recovery homes to try the pages with. Never for visitors' },
    'no-web': { help: 'Serve the API and the packs, without the pages' },
  },
  notes: [
    'Environment: HOST (127.0.0.1), PORT (3000; 0: any free port), BEHIND_PROXY=1 where a proxy sets x-forwarded-proto.',
    'WAYMARK_CONTACT: a mail address that the pages offer to visitors who want to report a problem.',
    'WAYMARK_DIRECTIONS: an https address with {address} in it, where directions lead; without it each device decides.',
    'WAYMARK_BASEMAP: a .pmtiles file on this machine (Protomaps layers), for visitors who ask to see streets on the map.',
    'New packs are picked up without a restart. Nothing that is asked is written down.',
  ],
  async run(given, console) {
    const port = readPort(process.env['PORT'] || '3000');
    checkContact(process.env['WAYMARK_CONTACT']);
    checkDirections(process.env['WAYMARK_DIRECTIONS']);
    const baseMap = await openBaseMap(process.env['WAYMARK_BASEMAP']);
    const host = process.env['HOST'] || '127.0.0.1';
    const ownPacks = given.one('pack');
    const packFolder = resolve(ownPacks ?? defaultPackFolder);
    if (ownPacks === undefined) await ensurePacks(console);
    const withPages = !given.has('no-web');
    if (withPages) await ensureWeb(console);

    const isDemo = given.has('demo');
    const servedFolder = isDemo ? await makeDemoPacks(packFolder, console) : packFolder;
    const packs = await watchFolder(servedFolder, console.tell);
    // The pages are told where it is served, not where it lies.
    process.env['WAYMARK_BASEMAP_PATH'] = baseMap?.path ?? '';
    const pages = withPages ? await loadPages(servedFolder, process.env['BEHIND_PROXY'] === '1') : undefined;
    const server = createHttpServer(packs, isDemo && pages ? demoPages(pages) : pages, baseMap);
    const address = await listen(server, host, port);
    if (isDemo)
      console.say('DEMONSTRATION: the meetings and the recovery homes are made up. Not for visitors.');
    const open = packs.current();
    console.say(
      open
        ? `Waymark is at ${address} with ${open.pack.rows.toLocaleString('en-US')} listings ${listDates(open.manifest.sources)}. Stop it with Ctrl+C.`
        : `Waymark is at ${address} and waits for packs in ${servedFolder}. Stop it with Ctrl+C.`,
    );
    await untilStopped(server);
    packs.close();
    await baseMap?.close();
  },
};
