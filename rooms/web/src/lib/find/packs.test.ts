import { createHash } from 'node:crypto';
import type { Manifest, PackFile } from '@waymark/directory';
import { expect, test } from 'vitest';
import { type Opened, openShelf, type PackReader } from './packs.ts';
import { samhsa2023, smallPack } from './small-pack.fixture.ts';

const { bytes: search, detailBytes: detail } = smallPack({}, { name: 'Second Street Clinic' });

function file(tier: PackFile['tier'], content: Uint8Array): PackFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {
    kind: 'treatment',
    tier,
    file: `treatment-${tier}-${sha256.slice(0, 8)}.pack`,
    bytes: content.length,
    sha256,
  };
}

const files = [file('search', search), file('detail', detail)];
const manifest: Manifest = { format: 1, asOf: '2023-06', sources: [samhsa2023], packs: files };
const contents = new Map([
  [files[0]!.file, search],
  [files[1]!.file, detail],
]);

/** A reader whose answers a test can spoil, and which counts what is asked of it. */
function reader(): PackReader & { asked: string[]; spoil: Map<string, Opened<Uint8Array>> } {
  const asked: string[] = [];
  const spoil = new Map<string, Opened<Uint8Array>>();
  return {
    asked,
    spoil,
    async manifest() {
      asked.push('manifest');
      return spoil.has('manifest') ? { ok: false, problem: 'unreachable' } : { ok: true, value: manifest };
    },
    async bytes({ file: name }, { fresh }) {
      asked.push(fresh ? `${name} fresh` : name);
      return spoil.get(name) ?? { ok: true, value: contents.get(name)! };
    },
  };
}

test('each file is asked for once, however often it is wanted', async () => {
  const source = reader();
  const shelf = openShelf(source);
  expect(shelf.now.search()).toBeUndefined();
  const [one, two, program] = await Promise.all([shelf.search(), shelf.search(), shelf.program()]);
  expect(one).toBe(two);
  expect(one).toMatchObject({ ok: true, value: { rows: 2 } });
  expect(program.ok && one.ok && program.value.pack === one.value).toBe(true);
  expect(source.asked).toEqual(['manifest', files[0]!.file, files[1]!.file]);
  expect(shelf.now.search()).toBe(one.ok && one.value);
});

test('a failure is not kept: the next try succeeds', async () => {
  const source = reader();
  const shelf = openShelf(source);
  source.spoil.set('manifest', { ok: false, problem: 'unreachable' });
  expect(await shelf.search()).toEqual({ ok: false, problem: 'unreachable' });
  source.spoil.clear();
  expect((await shelf.search()).ok).toBe(true);
});

test.each([
  ['changed', () => search.map((byte, at) => (at === 40 ? byte ^ 1 : byte))],
  ['cut short', () => search.slice(0, -1)],
  ['not a pack at all', () => new TextEncoder().encode('<!doctype html>')],
])('bytes that are %s are refused, and asked for again past the cache', async (_name, spoiled) => {
  const source = reader();
  const shelf = openShelf(source);
  const { file: name } = files[0]!;
  source.spoil.set(name, { ok: true, value: spoiled() });
  expect(await shelf.search()).toEqual({ ok: false, problem: 'damaged' });
  expect(source.asked).toEqual(['manifest', name, `${name} fresh`]);
  source.spoil.clear();
  expect((await shelf.search()).ok).toBe(true);
});

test('a damaged copy is no trouble while the network has the file', async () => {
  const source = reader();
  const { file: name } = files[0]!;
  const shelf = openShelf({
    ...source,
    bytes: async (file, { fresh }) =>
      file.file === name && !fresh ? { ok: true, value: search.slice(1) } : source.bytes(file, { fresh }),
  });
  expect((await shelf.search()).ok).toBe(true);
});

test('when a file of the old list is gone, the whole list is read anew', async () => {
  const source = reader();
  const shelf = openShelf(source);
  await shelf.search();
  source.spoil.set(files[1]!.file, { ok: false, problem: 'missing' });
  expect(await shelf.program()).toEqual({ ok: false, problem: 'missing' });
  expect(shelf.now.search()).toBeUndefined();
  source.spoil.clear();
  expect((await shelf.program()).ok).toBe(true);
  expect(source.asked.filter((asked) => asked === 'manifest')).toHaveLength(2);
});

test.each([
  [{ ...manifest, format: 2 }, 'newer'],
  [{ ...manifest, format: 'x' }, 'damaged'],
  [{ ...manifest, packs: 'none' }, 'damaged'],
  [null, 'damaged'],
] as const)(
  'a manifest that is not ours is refused, and a newer one said to be newer',
  async (given, problem) => {
    const shelf = openShelf({ ...reader(), manifest: async () => ({ ok: true, value: given as never }) });
    expect(await shelf.search()).toEqual({ ok: false, problem });
  },
);

test('a listed file that cannot be read is of a newer form', async () => {
  const later = search.with(4, 9);
  const listed = { ...manifest, packs: [file('search', later)] };
  const shelf = openShelf({
    manifest: async () => ({ ok: true, value: listed }),
    bytes: async () => ({ ok: true, value: later }),
  });
  expect(await shelf.search()).toEqual({ ok: false, problem: 'newer' });
});

test('a pack that the manifest does not list is missing', async () => {
  expect(await openShelf(reader()).places()).toEqual({ ok: false, problem: 'missing' });
});
