import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);

interface SearchJson {
  readonly total: number;
  readonly hits: readonly { readonly id: number }[];
}

const QUESTIONS = [
  'near=21201&within=10&medicine=methadone,buprenorphine&pay=medicaid',
  'near=MT&certified=otp',
  'near=Brooklyn, NY&within=5&for=pregnant&order=distance',
  'near=96910&within=25&medicine=methadone',
  'near=Billings, MT&within=any&care=residential-long&order=distance',
  'text=lighthose&near=AL',
  'kind=housing&stay-on=buprenorphine&near=33101&within=50',
];

const idsOnPage = (links: readonly string[]) => links.map((href) => Number(href.split('/').at(-1)));

for (const question of QUESTIONS) {
  test(`page, page without JavaScript, API and command line answer alike: ${question}`, async () => {
    const query = new URLSearchParams(question);
    const api = (await (await fetch(`${address}/api/v1/search?${query}`)).json()) as SearchJson;
    const flags = [...query].flatMap(([name, value]) => [`--${name}`, value]);
    const cli = await run(
      process.execPath,
      [join(ROOT, 'rooms/cli/src/main.ts'), 'search', ...flags, '--json'],
      { cwd: ROOT },
    );
    const said = JSON.parse(cli.stdout) as SearchJson;
    expect(said.total).toBe(api.total);
    expect(said.hits.map(({ id }) => id)).toEqual(api.hits.map(({ id }) => id));

    for (const javaScriptEnabled of [true, false]) {
      const page = await newVisitor({ javaScriptEnabled });
      await visit(page, `/find?${query}`);
      const heading = page.getByRole('heading', { level: 2 }).first();
      await heading.waitFor();
      const shown = await page
        .locator('#results article h3 a, main article h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const expected = api.hits.map(({ id }) => id);
      expect(idsOnPage(shown).slice(0, expected.length), `with JavaScript: ${javaScriptEnabled}`).toEqual(
        expected,
      );
    }
  });
}
