import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { directoryWorkbook, type Facility, facilities, writeSmallData } from '../small-data.ts';

let folder = '';
let packs = '';

const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(words, console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};
const build = async (rows: readonly Facility[], ...words: string[]) => {
  const file = join(folder, `list-${rows.length}.xlsx`);
  await writeFile(file, directoryWorkbook(rows));
  const data = join(folder, 'data');
  const { code, told } = await waymark('build', '--data', data, '--out', packs, '--from', file, ...words);
  expect(code, told).toBe(0);
};
const kept = async () =>
  JSON.parse((await waymark('builds', '--pack', packs, '--json')).said).builds as {
    id: string;
    listings: number;
    isServed: boolean;
  }[];
const served = async () => JSON.parse((await waymark('sources', '--pack', packs, '--json')).said).listings;
const more = (i: number): Facility => [
  `Door ${i}`,
  `${i} New Road`,
  'Laurel',
  'MD',
  '20707',
  `301-234-02${10 + i}`,
  'SA OP',
];

beforeAll(async () => {
  folder = await writeSmallData();
  packs = join(folder, 'packs');
  await build(facilities);
  const [harbor, ...others] = facilities;
  await build([
    ['Harbor Clinic', '1 Pratt Street', ...harbor!.slice(2, 6), 'SA OP MM OTP'] as unknown as Facility,
    ...others,
    more(0),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('kept builds', () => {
  test('are listed newest first, the served one marked', async () => {
    expect(await kept()).toMatchObject([
      { listings: 6, isServed: true },
      { listings: 5, isServed: false },
    ]);
    expect((await waymark('builds', '--pack', packs)).said).toMatch(
      /^[0-9a-f]{12} .* 6 listings .*\(served\)$/m,
    );
  });

  test('are compared by id', async () => {
    const { code, said } = await waymark('diff', '--pack', packs);
    expect(code).toBe(0);
    expect(said).toContain('1 added, 0 removed, 1 changed, 4 as they were.');
    expect(said).toMatch(/^\+ \d+ Door 0, Laurel, MD$/m);
    expect(said).toContain('codes: MD -> (none)');
    const [now, before] = await kept();
    const back = await waymark(
      'diff',
      '--pack',
      packs,
      '--from',
      now!.id.slice(0, 6),
      '--to',
      before!.id,
      '--json',
    );
    expect(JSON.parse(back.said)).toMatchObject({
      added: [],
      removed: [{ name: 'Door 0' }],
      changed: [{ name: 'Harbor Clinic', changes: [{ field: 'codes', before: '', after: 'MD' }] }],
      unchanged: 4,
      fields: { codes: 1 },
    });
  });

  test('can be served again, and forth', async () => {
    const [now, before] = await kept();
    expect((await waymark('rollback', '--pack', packs)).said).toContain(`Served again: build ${before!.id}`);
    expect(await served()).toBe(5);
    expect((await waymark('check', '--pack', packs)).said).toContain('5 listings; whole');
    expect((await waymark('rollback', before!.id, '--pack', packs)).said).toContain('Already served');
    const none = await waymark('rollback', '--pack', packs);
    expect(none).toMatchObject({ code: 1, told: expect.stringContaining('There is no build before') });
    expect(await waymark('rollback', now!.id.slice(0, 5), '--pack', packs)).toMatchObject({ code: 0 });
    expect(await served()).toBe(6);
  });

  test('that are not whole are not served', async () => {
    const [, before] = await kept();
    const record = JSON.parse(await readFile(join(packs, 'builds', `${before!.id}.json`), 'utf8'));
    const name = JSON.parse(record.manifest).packs[0].file;
    const content = await readFile(join(packs, name));
    await writeFile(join(packs, name), content.subarray(0, 100));
    const { code, told } = await waymark('rollback', before!.id, '--pack', packs);
    expect(code).toBe(1);
    expect(told).toContain('is damaged');
    expect(await served()).toBe(6);
    await writeFile(join(packs, name), content);
    await writeFile(join(packs, 'builds/0123456789ab.json'), '{"at":');
    expect(await kept()).toHaveLength(2);
  });

  test.each([
    ['zzzz', 'names no kept build'],
    ['ab', 'names no kept build'],
    ['../../etc', 'names no kept build'],
  ])('%s is no name of one', async (name, says) => {
    expect(await waymark('rollback', name, '--pack', packs)).toMatchObject({
      code: 2,
      told: expect.stringContaining(says),
    });
  });

  test('are as many as asked for, and the served one; what only others name is removed', async () => {
    for (const count of [1, 2, 3, 4, 5]) {
      await build([...facilities, ...Array.from({ length: count }, (_, i) => more(i))], '--keep', '3');
    }
    const builds = await kept();
    expect(builds.map(({ listings }) => listings)).toEqual([10, 9, 8]);
    const files = (await readdir(packs)).filter((name) => /^treatment-search\..*\.pack$/.test(name));
    expect(files).toHaveLength(3);
    await waymark('rollback', builds[2]!.id, '--pack', packs);
    const again = await waymark('build', '--keep', '0', '--data', join(folder, 'data'), '--out', packs);
    expect(again).toMatchObject({ code: 2, told: expect.stringContaining('--keep is "0"') });
  });

  test('none there yet is said', async () => {
    const none = join(folder, 'none');
    expect((await waymark('builds', '--pack', none)).said).toContain('No build is kept yet');
    expect(await waymark('diff', '--pack', none)).toMatchObject({ code: 2 });
    expect((await waymark('rollback', '--pack', none)).told).toContain('No build is kept yet');
  });
});
