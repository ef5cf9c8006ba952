import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFolder } from '../packs/open-folder.ts';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { directoryWorkbook, facilities, writeSmallData } from '../small-data.ts';

let folder = '';
const packs = () => join(folder, 'packs');
const data = (name: string) => join(folder, 'data', name);
const workbookFile = () => data('samhsa-directory/national-directory-su-facilities-2023.xlsx');

const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(words, console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};
const build = (...words: string[]) =>
  waymark('build', '--data', join(folder, 'data'), '--out', packs(), ...words);
const names = async () => {
  const { pack } = await openFolder(packs());
  return Array.from({ length: pack.rows }, (_, row) => pack.name(row)).sort();
};
const health = async () => JSON.parse(await readFile(join(packs(), 'health.json'), 'utf8'));

beforeEach(async () => {
  folder = await writeSmallData();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a source that fails', () => {
  test('keeps its records of the build before, and that is said', async () => {
    await build();
    const before = await names();
    const manifest = await readFile(join(packs(), 'manifest.json'), 'utf8');
    for (const damaged of [Buffer.from('<html>Moved</html>'), Buffer.alloc(0), undefined]) {
      if (damaged) await writeFile(workbookFile(), damaged);
      else await rm(workbookFile());
      const { code, told } = await build();
      expect(code).toBe(0);
      expect(told).toContain('Its 5 records of the build before stay, as of 2023-06.');
      expect(await names()).toEqual(before);
      expect(await readFile(join(packs(), 'manifest.json'), 'utf8')).toBe(manifest);
      const [first] = (await health()).sources;
      expect(first).toMatchObject({ id: 'samhsa-directory', origin: 'kept' });
      expect(first.buildProblem).toContain('national-directory-su-facilities-2023.xlsx');
      expect(JSON.stringify(await health()), 'folders of this machine are not told').not.toContain(folder);
    }
    const { said } = await waymark('check', '--pack', packs(), '--json');
    const { quality } = JSON.parse(said);
    expect(quality.sources[0]).toMatchObject({ origin: 'kept', records: 5 });
    await writeFile(workbookFile(), directoryWorkbook(facilities));
    await build();
    expect((await health()).sources[0]).not.toHaveProperty('buildProblem');
  });

  test('of which nothing is kept stops the build, unless that is accepted', async () => {
    await mkdir(data('california-dhcs'));
    await writeFile(data('california-dhcs/dhcs-licensed-facilities-2026-08.csv'), '<html>Moved</html>');
    const { code, told } = await build();
    expect(code).toBe(1);
    expect(told).toContain('Nothing of it is kept from a build before.');
    expect(await build('--accept')).toMatchObject({ code: 0 });
    expect(await names()).toHaveLength(5);
    expect(JSON.stringify((await health()).sources)).toContain('"buildProblem":"dhcs-licensed');
  });

  test('and leaves no program at all stops the build', async () => {
    await rm(workbookFile());
    const { code, told } = await build();
    expect(code).toBe(1);
    expect(told).toContain('No source gave a single program.');
  });
});

describe("the operator's file", () => {
  const head =
    'action,source_name,source_license,as_of,id,match_name,match_zip,reason,name,street,city,state,zip,phone_main,yes,no\n';
  const says = 'Baltimore County,public domain,2026-10-01';
  const put = async (...lines: string[]) => {
    await mkdir(data('operator-csv'), { recursive: true });
    await writeFile(data('operator-csv/programs.csv'), `${head}${lines.join('\n')}\n`);
  };

  test('adds, corrects and hides, and that survives a new list', async () => {
    await put(
      `add,${says},,,,,Open Door,9 New Road,Towson,MD,21204,410-234-0909,kind=treatment;medicine=methadone,`,
      `correct,${says},,Harbor Clinic,21201,,,,,,,410-234-7777,,`,
      `hide,${says},,Bay House,21202,closed in May,,,,,,,,`,
    );
    expect(await build()).toMatchObject({ code: 0 });
    const next = join(folder, 'next.xlsx');
    const more = ['New Hope', '9 Hill Road', 'Laurel', 'MD', '20707', '301-234-0109', 'SA OP'] as const;
    await writeFile(next, directoryWorkbook([...facilities, more]));
    const { code, said } = await build('--from', next);
    expect(code).toBe(0);
    expect(said).toContain('is hidden: closed in May');
    expect(await names()).toEqual([
      'Harbor Clinic',
      'Kindless Place',
      'Laurel Center',
      'Mount Vernon Care',
      'New Hope',
      'Open Door',
    ]);
    const { pack, detail } = await openFolder(packs());
    const row = Array.from({ length: pack.rows }, (_, i) => i).find((i) => pack.name(i) === 'Harbor Clinic')!;
    expect(pack.phone(row)?.number).toBe('4102347777');
    expect(pack.fact(row, 'medicine', 'methadone')).toBe('yes');
    expect(detail.street(row)).toBe('1 Pratt Street');
    expect(pack.sourcesOf(row).map(({ publisher }) => publisher)).toContain('Baltimore County');
  });

  test('may name what is gone, or one listing twice: told, and nothing stops', async () => {
    await put(
      `hide,${says},9999,,,closed in May,,,,,,,,`,
      `correct,${says},,Harbor Clinic,21201,,Harbor Clinic North,,,,,,,`,
      `hide,${says},1,,,asked us to,,,,,,,,`,
      `hide,${says},2,,,asked us to,,,,,,,,`,
      `hide,${says},3,,,asked us to,,,,,,,,`,
      `hide,${says},4,,,asked us to,,,,,,,,`,
      `hide,${says},5,,,asked us to,,,,,,,,`,
    );
    const { code, said } = await build('--accept');
    expect(code).toBe(0);
    expect(said).toContain('operator-csv line 2, hide: NOT DONE: no listing is id 9999');
    expect(said).toMatch(
      /NOT DONE: line 3 is about the same listing, \d Harbor Clinic, and the first counts/,
    );
    expect(await names()).toEqual(['Harbor Clinic North']);
    const { quality } = JSON.parse((await waymark('check', '--pack', packs(), '--json')).said);
    expect(quality.overrides.map(({ outcome }: { outcome: string }) => outcome).sort()).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      'gone',
      'second',
    ]);
  });
});

test('builds at once take turns, and each id is given once', async () => {
  const others = await Promise.all(
    [0, 1, 2].map(async (i) => {
      const out = join(folder, `packs-${i % 2}`);
      return waymark('build', '--data', join(folder, 'data'), '--out', out);
    }),
  );
  expect(others.map(({ code }) => code)).toEqual([0, 0, 0]);
  const registry = await readFile(data('registry.tsv'), 'utf8');
  expect(registry.trim().split('\n')).toHaveLength(6);
  const text = (i: number) => readFile(join(folder, `packs-${i}`, 'manifest.json'), 'utf8');
  expect(await text(0)).toBe(await text(1));
  await cp(join(folder, 'packs-0'), packs(), { recursive: true });
  expect(await names()).toHaveLength(5);
});
