import { readdir, readFile, rm, stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openHomeDetail, openHomes, search } from '@waymark/directory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../packs/open-folder.ts';
import { type WatchedFolder, watchFolder } from '../packs/watch-folder.ts';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { createHttpServer } from '../serve/http-server.ts';
import { listen } from '../serve/listen.ts';
import {
  INTAKE,
  operatorRows,
  secretsOf,
  TRUTH,
  type Truth,
  unreadableRow,
  writeOperatorFile,
  writeSecretData,
} from './secret-data.ts';

const folders: string[] = [];
const packsIn = (folder: string) => join(folder, 'packs');
const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(words, console);
  return { code, words: [...console.said, ...console.told].join('\n') };
};
const build = async (folder: string, ...words: string[]) => {
  const built = await waymark('build', '--data', join(folder, 'data'), '--out', packsIn(folder), ...words);
  expect(built.code, built.words).toBe(0);
  return built.words;
};
const world = async (truth: Truth = TRUTH) => {
  const folder = await writeSecretData(truth);
  folders.push(folder);
  return folder;
};

/** Every file that a build writes, but the operator's own memory of its input (`last-good`) and the hash of it. */
const filesOf = async (folder: string): Promise<readonly string[]> => {
  const names = [
    ...(await readdir(packsIn(folder), { recursive: true })).map((name) => join('packs', name)),
    ...['registry.tsv', 'housing-csv/registry.tsv'].map((name) => join('data', name)),
  ];
  const files = await Promise.all(
    names.map(async (name) => ((await stat(join(folder, name))).isFile() ? [name] : [])),
  );
  return files
    .flat()
    .filter((name) => !name.endsWith('stamp.json'))
    .sort();
};
/** A file as it is, and as it is once unpacked. */
const textsOf = (name: string, bytes: Buffer): readonly string[] => {
  const plain = name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
  return [bytes.toString('latin1'), plain.toString('latin1'), plain.toString('utf8')];
};
const findSecrets = (text: string, truth: Truth = TRUTH) =>
  secretsOf(truth).filter((secret) => text.toLowerCase().includes(secret));

let folder = '';
let said = '';
let server: Server;
let watched: WatchedFolder;
let address = '';

beforeAll(async () => {
  folder = await world();
  said = await build(folder);
  watched = await watchFolder(packsIn(folder), () => {});
  server = createHttpServer(watched);
  address = (await listen(server, '127.0.0.1', 0)).replace(/\/$/, '');
});
afterAll(async () => {
  watched.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  for (const each of folders) await rm(each, { recursive: true, force: true });
});

const listings = async () => {
  const { pack, detail } = await openFolder(packsIn(folder));
  return Array.from({ length: pack.rows }, (_, row) => ({
    id: pack.id(row),
    name: pack.name(row),
    zip: pack.zip(row),
    position: pack.position(row),
    phones: detail.phones(row),
    street: detail.street(row),
    otherName: detail.otherName(row),
    website: detail.website(row),
    licenses: detail.licenses(row),
    confidential: pack.isConfidential(row),
    sources: pack.sourcesOf(row).length,
  })).filter(({ confidential }) => confidential);
};

describe('of confidential places', () => {
  test('the area, the intake line and the facts are published, whichever source says that they are', async () => {
    const kept = (await listings()).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(kept.map(({ name, phones }) => [name, phones])).toEqual([
      ['Haven House', [{ purpose: 'intake', number: INTAKE.marked }]],
      ['Lantern Program', [{ purpose: 'intake', number: INTAKE.both }]],
      ['Quiet Harbor Program', [{ purpose: 'intake', number: INTAKE.added }]],
      // A home of the operator's list, which a list of programs prints.
      ['Safe House', [{ purpose: 'intake', number: INTAKE.home }]],
    ]);
    expect(kept[1]?.sources, 'two lists became one place').toBe(2);
    for (const { zip, position, street, otherName, website, licenses } of kept)
      expect({ zip, precision: position?.precision, street, otherName, website, licenses }).toEqual({
        zip: '',
        precision: 'zip',
        licenses: [],
      });
    const middle = { lat: 39.2965, lng: -76.6165 };
    expect(kept[2]?.position).toMatchObject(middle);
    expect(kept[0]?.position).toMatchObject(middle);
    const { pack } = await openFolder(packsIn(folder));
    const { hits } = search(pack, { near: middle, within: 1, concepts: { medicine: ['buprenorphine'] } });
    expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining([kept[0]!.id, kept[2]!.id]));
  });

  test('a home keeps what it asks and offers', async () => {
    const names = await readdir(packsIn(folder));
    const bytes = (tier: string) =>
      readFile(
        join(packsIn(folder), names.find((name) => new RegExp(`^housing-${tier}.*pack$`).test(name))!),
      );
    const pack = openHomes(await bytes('search'));
    const detail = openHomeDetail(await bytes('detail'), pack);
    const home = Array.from({ length: pack.rows }, (_, row) => detail.home(row)).find(
      ({ confidential }) => confidential,
    );
    expect(home).toMatchObject({
      name: 'Safe House',
      zip: '',
      phones: [{ purpose: 'intake', number: INTAKE.home }],
      terms: { dollarsPerWeek: 150 },
      position: { precision: 'zip' },
    });
    expect(home?.terms).toEqual({ dollarsPerWeek: 150 });
  });

  test('no file that a build writes holds more, packed or unpacked', async () => {
    const files = await filesOf(folder);
    expect(files.length).toBeGreaterThan(12);
    for (const name of files)
      for (const text of textsOf(name, await readFile(join(folder, name))))
        expect(findSecrets(text), name).toEqual([]);
    expect(findSecrets(said)).toEqual([]);
  });

  test('what the operator gave is kept where only the operator reads it', async () => {
    const kept = gunzipSync(await readFile(join(folder, '.waymark/last-good/operator-csv.ndjson.gz')));
    expect(findSecrets(String(kept)).length).toBeGreaterThan(3);
    expect(((await stat(join(folder, '.waymark/last-good/operator-csv.ndjson.gz'))).mode & 0o077) === 0).toBe(
      true,
    );
  });

  test('no command says more', async () => {
    const packs = packsIn(folder);
    for (const words of [
      ['check', '--json'],
      ['search', '--text', 'haven house', '--json'],
      ['search', '--near', '21201', '--json'],
    ]) {
      const { code, words: told } = await waymark(...words, '--pack', packs);
      expect(code, told).toBe(0);
      expect(findSecrets(told), words.join(' ')).toEqual([]);
    }
    const html = join(folder, 'report.html');
    await waymark('check', '--html', html, '--pack', packs);
    expect(findSecrets(await readFile(html, 'utf8'))).toEqual([]);
  });

  test('no address of the API answers more', async () => {
    const kept = await listings();
    const paths = [
      '/api/v1/search?near=21201&within=50&limit=100',
      '/api/v1/search?near=21201&within=50&limit=100&order=distance',
      '/api/v1/search?near=MD&limit=100',
      '/api/v1/search?text=quiet+harbor',
      '/api/v1/search?near=39.2965,-76.6165&within=1',
      ...kept.map(({ id }) => `/api/v1/listings/${id}`),
      '/api/v1/housing?near=21201&within=50&limit=100',
      '/api/v1/housing?text=safe',
      ...[1, 2].map((id) => `/api/v1/housing/${id}`),
      '/api/v1/places?text=balt',
      '/api/v1/sources',
      '/api/v1/concepts',
      '/health',
      '/ready',
      '/packs/manifest.json',
      ...['0', '1', '2'].map(
        (type) =>
          `/locator/exportsAsJson/v2?sType=both&sAddr=39.29,-76.61&limitType=${type}&limitValue=${['24', 'Baltimore%20City,%20MD', '80000'][Number(type)]}&pageSize=100`,
      ),
    ];
    let met = 0;
    for (const path of paths) {
      const answer = await fetch(`${address}${path}`);
      const text = await answer.text();
      expect(answer.status, `${path} ${text.slice(0, 200)}`).toBe(200);
      expect(findSecrets(text), path).toEqual([]);
      if (text.includes(INTAKE.added)) met++;
    }
    expect(met, 'the sweep meets the places it is about').toBeGreaterThan(3);
    const form = new URLSearchParams({
      sType: 'both',
      sAddr: '39.29, -76.61',
      limitType: '2',
      limitValue: '80000',
    });
    const answer = await fetch(`${address}/locator/listing`, { method: 'POST', body: form });
    const { rows } = (await answer.json()) as { rows: Record<string, unknown>[] };
    expect(findSecrets(JSON.stringify(rows))).toEqual([]);
    expect(rows.find(({ name1 }) => name1 === 'Quiet Harbor Program')).toMatchObject({
      street1: '',
      zip: '',
      latitude: null,
      longitude: null,
    });
  });

  test('files of the server that are not published cannot be asked for', async () => {
    for (const path of ['builds/', 'stamp.json', 'health.json', '../data/registry.tsv'])
      expect((await fetch(`${address}/packs/${path}`)).status, path).toBe(404);
  });
});

/** Builds after the operator's file was changed, and tells the ids of what is published. */
const withRows = async (rows: readonly Readonly<Record<string, string>>[], ...words: string[]) => {
  const folder = await world();
  await writeOperatorFile(folder, rows);
  const console = await waymark('build', '--data', join(folder, 'data'), '--out', packsIn(folder), ...words);
  return { folder, ...console };
};
const namesIn = async (folder: string) => {
  const { pack, detail } = await openFolder(packsIn(folder));
  const rows = Array.from({ length: pack.rows }, (_, row) => row);
  return new Map(rows.map((row) => [pack.name(row), { id: pack.id(row), street: detail.street(row) }]));
};
const [ADDED, MARKED] = operatorRows(TRUTH) as unknown as readonly Readonly<Record<string, string>>[];

describe('a place that becomes confidential', () => {
  test('keeps its id, here and in every later build, and nobody can go back to the build that showed it', async () => {
    const { folder } = await withRows([{ ...ADDED!, confidential: 'no' }]);
    const open = await namesIn(folder);
    expect(open.get('Haven House')?.street).toBe('7731 Quillfeather Street');
    await writeOperatorFile(folder, [ADDED!, MARKED!]);
    expect(await build(folder)).toContain('nobody can go back to it');
    const kept = await namesIn(folder);
    expect(kept.get('Haven House')).toEqual({ id: open.get('Haven House')!.id });
    expect(kept.get('Quiet Harbor Program')).toEqual({ id: open.get('Quiet Harbor Program')!.id });
    // The place of the third list is not marked in this file.
    const others = ['Lantern Program'];
    for (const name of others) expect(kept.get(name)?.street).toContain('Quillfeather');
    await build(folder);
    expect(await namesIn(folder)).toEqual(kept);
    const registry = await readFile(join(folder, 'data/registry.tsv'), 'utf8');
    expect(registry).not.toMatch(/7731 Quillfeather Street|234-?667[13]/);
    for (const name of await filesOf(folder))
      for (const text of textsOf(name, await readFile(join(folder, name))))
        expect(text, name).not.toMatch(/7731 Quillfeather Street|234-?667[13]|canarybird/);
  });

  test('whose listing is not found stops the build, so that no list publishes it under another name', async () => {
    const { code, words } = await withRows([{ ...MARKED!, match_name: 'Haven Home' }]);
    expect(code).toBe(1);
    expect(words).toContain('line 2: no listing is the confidential place of this row');
    expect(findSecrets(words)).toEqual([]);
  });

  test('in a row that cannot be read stops the build, and what is told repeats nothing of it', async () => {
    const stopped = await withRows([unreadableRow(TRUTH), MARKED!]);
    expect(stopped.code).toBe(1);
    expect(stopped.words).toContain('line 2: the row cannot be read');
    const { folder, code, words } = await withRows(
      [unreadableRow(TRUTH), ...operatorRows(TRUTH).map((row) => row as Readonly<Record<string, string>>)],
      '--accept',
    );
    expect(code, words).toBe(0);
    expect(findSecrets(words)).toEqual([]);
    for (const name of await filesOf(folder))
      expect(findSecrets(await readFile(join(folder, name), 'latin1')), name).toEqual([]);
  });

  test.each([
    ['named by its id alone', { match_name: '', match_street: '', id: 'ID' }],
    ['without an intake line', { phone_intake: '' }],
    ['with a name that tells its street', { name: 'Quillfeather House' }],
  ])('%s is not shown at all', async (_, changes) => {
    const { folder } = await withRows([{ ...ADDED!, confidential: 'no' }]);
    const id = String((await namesIn(folder)).get('Haven House')!.id);
    await writeOperatorFile(folder, [{ ...MARKED!, ...changes, ...('id' in changes && { id }) }]);
    for (let again = 0; again < 2; again++) {
      const words = await build(folder, '--accept');
      expect(words).toContain(`${id} is confidential and is not shown at all`);
      const names = await namesIn(folder);
      expect([...names.keys()]).not.toContain('Haven House');
      expect([...names.values()].map((each) => each.id)).not.toContain(Number(id));
    }
  });

  test('another row about the same listing does not bring its address back', async () => {
    const plain = { ...MARKED!, confidential: '', street: '1 Elm Street', phone_main: '410-234-6671' };
    for (const rows of [
      [plain, MARKED!],
      [MARKED!, plain],
    ]) {
      const { folder, code, words } = await withRows(rows);
      expect(code, words).toBe(0);
      expect((await namesIn(folder)).get('Haven House')).toEqual({ id: expect.any(Number) });
      expect(words).toContain('NOT DONE: line');
    }
  });
});

/** Other truths of the same areas: another number, street, position, numbers and word. */
const MOVED: readonly Truth[] = [
  {
    number: '12',
    street: 'Aardvark',
    lat: '39.30001',
    lng: '-76.59999',
    lines: ['9981', '9982', '9983', '9984'],
    word: 'zebrafinch',
  },
  {
    number: '90210',
    street: 'Zinnia',
    lat: '39.27111',
    lng: '-76.64321',
    lines: ['1111', '1112', '1113', '1114'],
    word: 'albatross',
  },
];

/** Times of making, and hashes of the input, differ from build to build. */
const timeless = (text: string) =>
  text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then').replaceAll(/"[0-9a-f]{64}"/g, '"hash"');

test.each(MOVED)('moved to $street, no byte that is published differs', async (truth) => {
  const other = await world(truth);
  await build(other);
  const files = await filesOf(folder);
  expect(await filesOf(other)).toEqual(files);
  for (const name of files) {
    const [one, two] = await Promise.all([folder, other].map((each) => readFile(join(each, name))));
    if (/\.(pack|br|tsv)$/.test(name)) expect(one!.equals(two!), name).toBe(true);
    else
      expect(timeless(String(one)).replaceAll(folder, ''), name).toBe(
        timeless(String(two)).replaceAll(other, ''),
      );
  }
});
