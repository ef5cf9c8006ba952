import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordingConsole } from './recording-console.ts';
import { run } from './run.ts';
import { directoryWorkbook, facilities, workbook, writeSmallData } from './small-data.ts';
import { version } from './version.ts';

let folder = '';
let packs = '';
const made: string[] = [];

const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(words, console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};
const build = (...words: string[]) =>
  waymark('build', '--data', join(folder, 'data'), '--out', packs, ...words);
const filesOf = async (path: string) => {
  const names = (await readdir(path)).filter((name) => /\.(pack|br)$|^manifest\.json$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => [name, (await readFile(join(path, name))).toString('base64')] as const),
  );
};
const buildsIn = async (path: string) => {
  const { said } = await waymark('builds', '--pack', path, '--json');
  return (JSON.parse(said) as { builds: { id: string; listings: number; isServed: boolean }[] }).builds;
};
const report = async () => {
  const [{ id } = { id: '' }] = await buildsIn(packs);
  return JSON.parse(await readFile(join(packs, 'builds', `${id}.report.json`), 'utf8'));
};
const put = async (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await writeSmallData();
  packs = join(folder, 'packs');
  made.push(folder);
  const { code, told } = await build();
  expect(code).toBe(0);
  expect(told.split('\n')).toEqual([expect.stringContaining('Not read, for want of a file')]);
});

afterAll(async () => {
  for (const path of made) await rm(path, { recursive: true, force: true });
});

describe('build', () => {
  test('reports everything it did with its input', async () => {
    const { sources, kindless, unknownPlaces, rejected } = await report();
    const read = sources.filter(({ origin }: { origin: string }) => origin !== 'not-read');
    expect(read).toMatchObject([
      { id: 'samhsa-directory', origin: 'shipped', rows: 5, records: 5, added: 5, rowsLeftOut: 0 },
    ]);
    expect(kindless).toMatchObject([{ name: 'Kindless Place' }]);
    expect(unknownPlaces).toEqual([]);
    expect(JSON.stringify(rejected)).toContain('ZZZ');
  });

  test('makes the same bytes of the same input', async () => {
    const first = await filesOf(packs);
    const again = join(folder, 'again');
    await waymark('build', '--data', join(folder, 'data'), '--out', again);
    expect(await build()).toMatchObject({ code: 0 });
    const now = await filesOf(packs);
    expect(now).toHaveLength(8);
    expect(await filesOf(again)).toEqual(now);
    expect(now).toEqual(first);
    expect(await buildsIn(packs), 'it is one build').toHaveLength(1);
  });

  test('keeps ids from release to release', async () => {
    const out = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
    made.push(out);
    await cp(folder, out, { recursive: true });
    const ids = async () => {
      const { said } = await waymark('search', '--pack', join(out, 'packs'), '--json');
      const { hits } = JSON.parse(said) as { hits: { name: string; id: number }[] };
      return new Map(hits.map(({ name, id }) => [name, id]));
    };
    const before = await ids();
    const moved = [
      ...facilities.slice(1).reverse(),
      ['New Door', '9 New Road', 'Laurel', 'MD', '20707', '301-234-0109', 'SA OP'],
    ] as const;
    const file = join(out, 'next.xlsx');
    await writeFile(file, directoryWorkbook(moved));
    expect(
      await waymark('build', '--data', join(out, 'data'), '--out', join(out, 'packs'), '--from', file),
    ).toMatchObject({ code: 0 });
    const after = await ids();
    for (const [name] of facilities.slice(1)) expect(after.get(name), name).toBe(before.get(name));
    expect([...before.values()]).not.toContain(after.get('New Door'));
    expect(after.has('Harbor Clinic')).toBe(false);
  });

  test.each([
    ['a file that is not xlsx', () => put('hello.xlsx', 'hello'), 'hello.xlsx'],
    [
      'a workbook without its sheet',
      () => put('sheet.xlsx', workbook({ Other: [['a'], ['b']] })),
      'has no sheet',
    ],
    [
      'a sheet without its columns',
      () =>
        put(
          'column.xlsx',
          workbook({ 'Facilities List': [['Name1'], ['x']], 'Service Code Reference': [['x'], ['y']] }),
        ),
      'lacks the columns',
    ],
    ['a file that is not there', async () => join(folder, 'none.xlsx'), 'none.xlsx'],
  ])('%s stops with a sentence, and the packs stay', async (_, make, says) => {
    const before = await filesOf(packs);
    const { code, told } = await build('--from', await make());
    expect(code).toBe(1);
    expect(told).toContain(says);
    expect(told).not.toMatch(/\n\s+at /);
    expect(await filesOf(packs)).toEqual(before);
  });

  test('a source that loses a fifth of its listings stops, unless that is accepted', async () => {
    const out = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
    made.push(out);
    await cp(folder, out, { recursive: true });
    const small = join(out, 'small.xlsx');
    await writeFile(small, directoryWorkbook(facilities.slice(0, 3)));
    const again = (...words: string[]) =>
      waymark('build', '--data', join(out, 'data'), '--out', join(out, 'packs'), '--from', small, ...words);
    const before = await filesOf(join(out, 'packs'));
    const registry = await readFile(join(out, 'data/registry.tsv'), 'utf8');

    const stopped = await again();
    expect(stopped.code).toBe(1);
    expect(stopped.told).toContain('from 5 records to 3');
    expect(stopped.told).toContain('--accept');
    expect(await filesOf(join(out, 'packs'))).toEqual(before);
    expect(await readFile(join(out, 'data/registry.tsv'), 'utf8')).toBe(registry);

    await rm(join(out, 'packs/builds'), { recursive: true });
    expect((await again()).code, 'the packs themselves are counted where the report is gone').toBe(1);

    expect(await again('--accept')).toMatchObject({ code: 0 });
    expect(await buildsIn(join(out, 'packs'))).toMatchObject([{ listings: 3, isServed: true }]);
  });

  test('a registry that cannot be read stops the build', async () => {
    const out = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
    made.push(out);
    await cp(folder, out, { recursive: true });
    await writeFile(join(out, 'data/registry.tsv'), 'what is this\n');
    const { code, told } = await waymark('build', '--data', join(out, 'data'), '--out', join(out, 'packs'));
    expect(code).toBe(1);
    expect(told).toContain('registry.tsv');
  });

  test('two files for one source are one too many', async () => {
    const one = await put('one.xlsx', directoryWorkbook(facilities));
    const two = await put('two.xlsx', directoryWorkbook(facilities.slice(1)));
    for (const words of [
      ['--from', one, '--from', two],
      ['--from', `samhsa-directory=${one}`, '--from', `samhsa-directory=${two}`],
    ]) {
      const { code, told } = await build(...words);
      expect(code).toBe(2);
      expect(told).toContain('--from one.xlsx and --from two.xlsx are both for samhsa-directory; give one.');
    }
    const unknown = await build('--from', `samsha-directory=${one}`);
    expect(unknown).toMatchObject({
      code: 2,
      told: expect.stringContaining('Did you mean samhsa-directory'),
    });
  });
});

describe('search', () => {
  const search = (...words: string[]) => waymark('search', '--pack', packs, ...words);

  test('says what is found, how far, by whom listed, and what to ask', async () => {
    const { code, said } = await search('--near', '21201', '--medicine', 'methadone,buprenorphine');
    expect(code).toBe(0);
    expect(said).toContain('2 listings for 21201 (Baltimore, MD)');
    expect(said).toContain('1 Pratt Street, Baltimore, MD 21201');
    expect(said).toContain('410-234-0102 ext. 12');
    expect(said).toContain('Listed by SAMHSA, June 2023: call first.');
    expect(said).toContain('911');
  });

  test('says what would find more', async () => {
    const { said } = await search('--near', '20707', '--within', '2', '--medicine', 'methadone');
    expect(said).toContain('0 listings');
    expect(said).toContain('To find more:');
  });

  test('gives JSON with flags that may be repeated', async () => {
    const { said } = await search(
      '--medicine',
      'methadone',
      '--medicine',
      'buprenorphine',
      '--order',
      'distance',
      '--json',
    );
    const answer = JSON.parse(said);
    expect(answer).toMatchObject({ total: 2, order: 'distance', limit: 25, offset: 0 });
  });

  test('a flag with nothing in it is refused: a script with an unset variable must not get the whole nation', async () => {
    for (const flag of ['--near', '--text', '--medicine']) {
      expect(await search(flag, '')).toMatchObject({ code: 2 });
    }
  });

  test('names every value that cannot be read, with the nearest one', async () => {
    const { code, told, said } = await search(
      '--near',
      'nowhere',
      '--within',
      '-5',
      '--pay',
      'medicad',
      '--limit',
      '0',
    );
    expect(code).toBe(2);
    expect(said).toBe('');
    for (const flag of ['--near', '--within', '--pay', '--limit']) expect(told).toContain(`${flag}: got`);
    expect(told).toContain('Did you mean "medicaid"?');
  });

  test('without packs says how to make them', async () => {
    expect(await waymark('search', '--pack', join(folder, 'nothing'))).toMatchObject({
      code: 1,
      told: expect.stringContaining('waymark build'),
    });
  });
});

describe('the rest', () => {
  test('sources and check speak to people and to programs', async () => {
    const sources = await waymark('sources', '--pack', packs, '--json');
    expect(JSON.parse(sources.said)).toMatchObject({
      listings: 5,
      sources: [{ id: 'samhsa-directory', listings: 5 }],
    });
    expect((await waymark('sources', '--pack', packs)).said).toContain('5 listings');
    expect((await waymark('check', '--pack', packs)).said.match(/^ok /gm)).toHaveLength(4);
    const check = await waymark('check', '--pack', packs, '--json');
    expect(JSON.parse(check.said)).toMatchObject({
      ok: true,
      helplines: expect.arrayContaining([expect.stringContaining('helplines: ')]),
    });
    expect((await waymark('check', '--pack', packs, '--helplines', 'old')).code).toBe(2);
  });

  test('check finds damage', async () => {
    const out = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
    made.push(out);
    await cp(packs, out, { recursive: true });
    const small = (await readdir(out)).find(
      (name) => name.startsWith('treatment-search') && name.endsWith('.br'),
    )!;
    await writeFile(join(out, small), 'damaged');
    const first = await waymark('check', '--pack', out);
    expect(first.code).toBe(1);
    expect(first.said).toContain('BAD compressed forms');
    await writeFile(join(out, small.replace(/\.br$/, '')), 'damaged');
    const second = await waymark('check', '--pack', out);
    expect(second.code).toBe(1);
    expect(second.told).toContain('is damaged');
  });

  test('help says how each command is used', async () => {
    const all = await waymark('help');
    expect(all.code).toBe(0);
    for (const name of [
      'sources',
      'sync',
      'build',
      'check',
      'builds',
      'diff',
      'rollback',
      'search',
      'serve',
      'bench',
    ]) {
      expect(all.said).toContain(name);
      const one = await waymark('help', name);
      expect(one.said).toContain(`waymark ${name}`);
      expect((await waymark(name, '--help')).said).toBe(one.said);
    }
    expect((await waymark('--version')).said).toBe(version);
  });

  test('what is unknown is named, with the nearest', async () => {
    expect(await waymark('serch')).toMatchObject({ code: 2, told: expect.stringContaining('"search"') });
    expect(await waymark('help', 'biuld')).toMatchObject({
      code: 2,
      told: expect.stringContaining('"build"'),
    });
    expect(await waymark('search', '--medicne', 'x')).toMatchObject({
      code: 2,
      told: expect.stringContaining('--medicine'),
    });
    expect(await waymark()).toMatchObject({ code: 2, told: expect.stringContaining('waymark <command>') });
  });
});

test('a real process ends with the code, answers on stdout and the rest on stderr', async () => {
  const main = join(import.meta.dirname, 'main.ts');
  const start = (...words: string[]) =>
    new Promise<{ code: number | string | null | undefined; out: string; aside: string }>((resolve) => {
      execFile(process.execPath, [main, ...words], (error, out, aside) =>
        resolve({ code: error ? error.code : 0, out, aside }),
      );
    });
  const [done, failed, wrong] = await Promise.all([
    start('search', '--pack', packs, '--text', 'harbor', '--json'),
    start('search', '--pack', join(folder, 'nothing')),
    start('search', '--nonsense'),
  ]);
  expect(done).toMatchObject({ code: 0, aside: '' });
  expect(JSON.parse(done.out)).toMatchObject({ total: 1 });
  expect(failed).toMatchObject({ code: 1, out: '', aside: expect.stringContaining('waymark build') });
  expect(wrong).toMatchObject({ code: 2, out: '', aside: expect.stringContaining('no flag --nonsense') });
});
