import { createHash } from 'node:crypto';
import { encodeMeetings, type Manifest, type Meeting, type PackFile, type Source } from '@waymark/directory';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Line, openLine } from './line.ts';
import { newVisitor, withBrowser } from './visit.ts';

withBrowser();

/** Saturday, 31 October 2026, 18:00 in Baltimore. */
const EVENING = Date.UTC(2026, 9, 31, 22);
const feed: Source = {
  id: 'bmlt-1',
  name: 'Meetings, Harbor Region',
  publisher: 'Harbor Region',
  asOf: '2026-10-20',
  license: "the publisher's own",
};
const old: Source = { ...feed, id: 'bmlt-2', publisher: 'Old Region', asOf: '2026-07-01' };

function meeting(
  id: number,
  name: string,
  yes: readonly string[],
  more: Partial<Meeting> = {},
  source = feed,
): Meeting {
  return {
    id,
    name,
    weekday: 6,
    startMinute: 19 * 60,
    zone: 'America/New_York',
    zoneFrom: 'given',
    ...(yes.includes('in-person') && {
      place: {
        venue: 'Harbor Church',
        street: '12 Pier Street',
        city: 'Baltimore',
        state: 'MD',
        zip: '21201',
        position: { lat: 39.295, lng: -76.62, precision: 'address' as const },
      },
    }),
    statements: [{ source: source.id, yes, no: [] }],
    ...more,
  };
}

const MEETINGS = [
  meeting(1, 'Harbor Lights', ['na', 'in-person', 'open'], { notes: 'Ring the bell.' }),
  meeting(2, 'Screen and Coffee', ['smart', 'online'], {
    startMinute: 17 * 60 + 30,
    online: { url: 'https://example.org/room' },
  }),
  meeting(3, 'Mothers of the Bay', ['nar-anon', 'in-person'], { weekday: 2 }),
  meeting(4, 'Luz del Puerto', ['na', 'in-person', 'spanish', 'wheelchair'], { startMinute: 20 * 60 }),
  meeting(5, 'The Old Room', ['na', 'in-person'], { startMinute: 19 * 60 + 30 }, old),
  meeting(6, 'Chicago Online', ['na', 'online'], {
    zone: 'America/Chicago',
    startMinute: 17 * 60 + 40,
    online: { phone: '4105550100' },
  }),
];

const encoded = encodeMeetings(MEETINGS, { sources: [feed, old] });
const files = (['search', 'detail'] as const).map((tier) => {
  const bytes = Buffer.from(encoded[tier]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file: PackFile = { kind: 'meeting', tier, file: `meeting-${tier}.pack`, bytes: bytes.length, sha256 };
  return { file, bytes };
});

let line: Line;
let isDemo: boolean;
let hasMeetings: boolean;
beforeEach(async () => {
  line = await openLine();
  isDemo = false;
  hasMeetings = true;
  line.spoil = (path, body) => {
    if (path === '/packs/manifest.json') {
      const manifest = JSON.parse(body.toString()) as Manifest;
      const packs = manifest.packs.filter(({ kind }) => kind !== 'meeting');
      return Buffer.from(
        JSON.stringify({
          ...manifest,
          packs: hasMeetings ? [...packs, ...files.map(({ file }) => file)] : packs,
          ...(isDemo && { demo: true }),
        }),
      );
    }
    return files.find(({ file }) => path === `/packs/${file.file}`)?.bytes;
  };
});
afterEach(() => line.close());

async function open(path = '/meetings', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newVisitor({ timezoneId: 'America/New_York', ...options });
  await page.clock.setFixedTime(EVENING);
  await page.goto(line.address + path, { waitUntil: 'networkidle' });
  return page;
}

const names = (page: Page) => page.locator('#meetings-found ~ .list h3').allTextContents();
const cards = (page: Page) => page.locator('.finder article');
const heading = (page: Page) => page.locator('#meetings-found');

async function tonight(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Where?' }).fill('21201');
  // Not clicked: the places suggested for what was typed may lie over the button until the box is left.
  await page.getByRole('button', { name: 'A meeting I can reach tonight' }).press('Enter');
  await heading(page).waitFor();
}

test('a meeting I can reach tonight: soonest first, an old list last and said to be old', async () => {
  const page = await open();
  await tonight(page);
  expect(await heading(page).textContent()).toContain('3 meetings tonight');
  expect(await names(page)).toEqual(['Harbor Lights', 'Luz del Puerto', 'The Old Room']);
  const first = cards(page).first();
  expect(await first.textContent()).toContain('Starts in 1 h 0 min');
  expect(await first.textContent()).toContain('to get there');
  expect(await first.textContent()).toContain('Medicine: ask first');
  expect(await cards(page).last().textContent()).toContain('more than 30 days old');
  expect(await first.getByRole('link', { name: 'Directions' }).getAttribute('href')).toContain('12%20Pier');
  await first.getByText('More about this meeting').click();
  await first.getByText('Ring the bell.').waitFor();
});

test('the times go on each minute, and the focus stays', async () => {
  const page = await open();
  await tonight(page);
  const keep = page.getByRole('button', { name: 'Keep in my meetings' }).first();
  await keep.focus();
  await page.clock.setFixedTime(EVENING + 35 * 60_000);
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await page.getByText('Starts in 25 min').waitFor();
  expect(await keep.evaluate('document.activeElement.textContent')).toBe('Keep in my meetings');
  await page.getByRole('button', { name: 'Bring the list up to now' }).waitFor();
});

test('an online meeting now needs no place, tells both clocks, and is one tap away', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'An online meeting now' }).click();
  await heading(page).waitFor();
  expect(await names(page)).toEqual(['Screen and Coffee', 'Chicago Online']);
  const [first, second] = await cards(page).all();
  expect(await first!.textContent()).toContain('On now, until');
  expect(await first!.getByRole('link', { name: 'Join online' }).getAttribute('href')).toBe(
    'https://example.org/room',
  );
  expect(await second!.textContent()).toContain('By the clock there: Saturday');
  expect(await second!.locator('a[href^="tel:"]').count()).toBe(1);
});

test('groups for my mother, in Spanish, on a phone', async () => {
  const page = await open('/es/meetings', { colorScheme: 'dark' });
  await page.getByRole('combobox', { name: '¿Dónde?' }).fill('21201');
  await page.getByRole('button', { name: 'Grupos para familias' }).press('Enter');
  await heading(page).waitFor();
  expect(await names(page)).toEqual(['Mothers of the Bay']);
  expect(await cards(page).first().textContent()).toContain('Martes');
  expect(await violations(page)).toEqual([]);
});

test('where nothing fits there is a way on: at any time, online, and a person to call', async () => {
  const page = await open();
  await page.getByText('More choices').click();
  await page.getByLabel('For women').check();
  await tonight(page);
  expect(await heading(page).textContent()).toContain('0 meetings tonight');
  expect(await page.locator('#meetings-found ~ .offers button').count()).toBeGreaterThan(0);
  // By key: a tap so soon after the last one, at the same spot, would be taken for the second of a double tap.
  await page.getByRole('button', { name: /^Without .*Women/ }).press('Enter');
  await page.getByText('3 meetings tonight').waitFor();
  await page.goBack();
  await page.getByText('0 meetings tonight').waitFor();
});

test('whoever asks for tonight without a place is asked for one, with the keyboard alone', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'A meeting I can reach tonight' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Say where you are first').waitFor();
  await page.keyboard.type('21201');
  await page.keyboard.press('Enter');
  await heading(page).waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('meetings-found');
});

test('my meetings: kept only if asked, as a calendar, on paper', async () => {
  const page = await open();
  await tonight(page);
  await page.getByRole('button', { name: 'Keep in my meetings' }).first().click();
  await page.getByRole('heading', { name: 'My meetings' }).waitFor();
  expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'All to my calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('meetings.ics');
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByText('Kept on this device until').waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('.mine').getByText('Harbor Lights').waitFor();
  await page.getByRole('button', { name: 'Do not keep on this device' }).click();
  await page.getByText('gone when you close the page').waitFor();
  expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
});

test('a list of meetings kept in two tabs loses nothing, and what was deleted does not come back', async () => {
  const page = await open();
  const stored = (name: string) =>
    page.evaluate<boolean>(
      `indexedDB.databases().then((all) => all.some((each) => each.name === '${name}'))`,
    );
  await tonight(page);
  await page.getByRole('button', { name: 'Keep in my meetings' }).first().click();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByText('Kept on this device until').waitFor();
  const other = await page.context().newPage();
  await other.clock.setFixedTime(EVENING);
  await other.goto(`${line.address}/meetings`, { waitUntil: 'networkidle' });
  await tonight(other);
  await other.getByRole('button', { name: 'Keep in my meetings' }).first().click();
  await other.locator('.mine').getByText('Luz del Puerto').waitFor();
  await page.getByRole('button', { name: 'Keep in my meetings' }).last().click();
  await page.locator('.mine').getByText('Luz del Puerto').waitFor();

  await other.getByRole('contentinfo').getByRole('link', { name: 'What this page knows' }).click();
  const panel = other.getByRole('dialog');
  await panel.getByText('The place you asked about: 21201').waitFor();
  await panel.getByText('Something you asked us to keep: My meetings').waitFor();
  await panel.getByRole('button', { name: 'Delete all that is kept' }).click();
  await other.getByRole('button', { name: 'Yes, delete it all' }).click();
  await other.getByText('Deleted.').first().waitFor();
  await other.getByText('gone when you close the page').waitFor();
  expect(await stored('waymark-meetings')).toBe(false);
  await page.locator('.mine').getByRole('button', { name: 'Take out of my meetings' }).first().click();
  await page.getByText('gone when you close the page').waitFor();
  expect(await stored('waymark-meetings')).toBe(false);
});

test('list and map are in step, by keyboard, and what is online is not on the map', async () => {
  const page = await open();
  await page.getByRole('combobox', { name: 'Where?' }).fill('21201');
  await page.getByText('More choices').click();
  await page.getByRole('button', { name: 'Show meetings' }).click();
  await heading(page).waitFor();
  expect(
    line.asked.filter((path) => /nation/.test(path)),
    'the map comes on demand',
  ).toEqual([]);
  await page.getByRole('button', { name: 'Show the map' }).press('Enter');
  const summary = page.locator('#map-summary');
  await summary.getByText('4 meetings on the map').waitFor();
  expect(await summary.textContent()).toContain('online or by phone are in the list alone');
  const pin = page.getByRole('list', { name: 'Meetings on the map' }).getByRole('button');
  expect(await pin.getAttribute('aria-label')).toContain('4 meetings in one place, Baltimore, MD');
  await pin.press('Enter');
  const picked = page.getByRole('region', { name: 'On the map' });
  expect(await picked.getByText('Harbor Lights').isVisible()).toBe(true);
  expect(await picked.textContent()).toContain('Today, 7:00 PM · Starts in 1 h 0 min');
  expect(await page.locator('article[data-picked]').count()).toBe(4);
  await picked.getByRole('button', { name: 'Go to it in the list' }).first().press('Enter');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Harbor Lights');
  expect(await violations(page)).toEqual([]);
  for (let step = 0; step < 8; step++)
    await page.getByRole('button', { name: 'West', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Search this area' }).press('Enter');
  await page.getByRole('heading', { name: 'Spot on the map' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: '21201' }).waitFor();
  expect(line.asked.filter((path) => /21201|baltimore|39\.|\?/i.test(path))).toEqual([]);
});

test('my meetings and a search are shared by links that no server is sent', async () => {
  const page = await open();
  await tonight(page);
  const made = async (words: string) => {
    await page.getByRole('button', { name: words }).first().press('Enter');
    await page.locator('#share-meetings', { hasText: words }).waitFor();
    const link = await page.locator('#share-link').inputValue();
    return link.slice(line.address.length);
  };
  const search = await made('Share this search');
  const one = await made('Share this meeting');
  expect(await page.locator('#share-link').count(), 'one panel at a time').toBe(1);
  expect(await page.getByRole('link', { name: 'Text message' }).getAttribute('href')).toContain(
    'Harbor%20Lights',
  );
  expect(await violations(page)).toEqual([]);
  expect(page.url()).toBe(`${line.address}/meetings`);

  const other = await open(one);
  await other.getByRole('heading', { name: 'Meetings someone shared with you' }).waitFor();
  expect(other.url()).toBe(`${line.address}/meetings`);
  await other.getByRole('button', { name: 'Add all to my meetings' }).click();
  await other.locator('.mine').getByText('12 Pier Street').waitFor();
  expect(await violations(other)).toEqual([]);
  // Pasted while the page is open, and in the other language.
  await other.evaluate(`location.hash = ${JSON.stringify(search.slice(search.indexOf('#')))}`);
  await heading(other).waitFor();
  expect(await names(other)).toEqual(['Harbor Lights', 'Luz del Puerto', 'The Old Room']);
  const spanish = await open(`/es${search}`);
  await spanish.getByRole('heading', { name: '3 reuniones esta noche: 21201' }).waitFor();
  const damaged = await open(search.replace('tonight', 'today'));
  await damaged.getByText('This link is not whole').waitFor();
  expect(line.asked.filter((path) => /21201|tonight|g1\.|m1\./.test(path))).toEqual([]);
});

test('no request names a place or a choice, and the address stays as it was', async () => {
  const page = await open();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${line.address}/`)) elsewhere.push(request.url());
  });
  await tonight(page);
  await page.getByRole('link', { name: 'Texas' }).click();
  await page.getByRole('heading', { name: 'Texas' }).waitFor();
  expect(elsewhere).toEqual([]);
  expect(line.asked.filter((path) => /21201|baltimore|tonight|texas|state-|\?/i.test(path))).toEqual([]);
  expect(page.url()).toBe(`${line.address}/meetings`);
});

test('made-up meetings say so on every card; without a list the page leads to the finders', async () => {
  isDemo = true;
  const demo = await open();
  await demo.getByRole('heading', { level: 2, name: 'Find a meeting' }).waitFor();
  await tonight(demo);
  for (const card of await cards(demo).all())
    expect(await card.textContent()).toContain('this meeting does not exist');
  hasMeetings = false;
  isDemo = false;
  const bare = await open();
  await bare.getByText('No list of meetings here yet').waitFor();
  expect(await bare.locator('#near').count()).toBe(0);
});

test('without JavaScript the finders are there, and a state opens', async () => {
  const page = await open('/meetings', { javaScriptEnabled: false });
  await page.getByText('your browser needs JavaScript').waitFor();
  await page.getByRole('link', { name: 'Ohio' }).click();
  expect(await page.getByRole('link', { name: 'naohio.org' }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'namontana.org' }).isVisible()).toBe(false);
});

test('after a first search meetings work without a network', async () => {
  const page = await open('/meetings', { serviceWorkers: 'allow' });
  await tonight(page);
  const whole = `caches.match('/_app/kept.json').then(async (mark) => Boolean(mark && (await mark.json()).whole))`;
  const kept = `caches.match('/packs/meeting-detail.pack').then(Boolean)`;
  for (const wanted of [whole, kept]) {
    let tries = 0;
    while (!(await page.evaluate<boolean>(wanted))) {
      expect(++tries, wanted).toBeLessThan(400);
      await page.waitForTimeout(50);
    }
  }
  line.down = true;
  await page.context().setOffline(true);
  await page.reload();
  await heading(page).waitFor();
  expect(await names(page)).toEqual(['Harbor Lights', 'Luz del Puerto', 'The Old Room']);
  await page.getByRole('button', { name: 'An online meeting now' }).click();
  await page.getByRole('heading', { name: 'Screen and Coffee' }).waitFor();
});

test.each([{ colorScheme: 'light' }, { viewport: { width: 320, height: 640 } }] as const)(
  'results have no barrier and no sideways scroll: %o',
  async (options) => {
    const page = await open('/meetings', options);
    await tonight(page);
    await page.getByRole('button', { name: 'Keep in my meetings' }).first().click();
    await page.getByText('More choices').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  },
);
