import { createHash } from 'node:crypto';
import type { Manifest, PackFile } from '@waymark/directory';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Opened, PackReader } from '#lib/find/packs.ts';
import { type Keeping, keepPacks, type PackBytes } from './keep-packs.ts';
import { keptManifest, keptReader } from './kept-reader.ts';
import { type PackStore, pointerName } from './pack-store.ts';

const parts = [
  ['treatment', 'search'],
  ['treatment', 'detail'],
  ['places', 'search'],
] as const;

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What stands in a part of a build. Places change every second time only, so that builds share a file. */
const content = (build: number, part: string) =>
  part === 'places search' ? `places of ${build >> 1}` : `${part} of ${build}`;

function fileOf(build: number, kind: PackFile['kind'], tier: PackFile['tier']): PackFile {
  const bytes = bytesOf(content(build, `${kind} ${tier}`));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind, tier, file: `${kind}-${tier}.${sha256.slice(0, 16)}.pack`, bytes: bytes.length, sha256 };
}

function manifestOf(build: number): Manifest {
  const packs = parts.map(([kind, tier]) => fileOf(build, kind, tier));
  return { format: 1, asOf: `2026-0${build}`, sources: [], packs };
}

/** One thing that happens to one act of the store or the network. */
type Fate = 'well' | 'throws' | 'dies' | 'short' | 'wrong' | 'gone' | 'unreachable';

const never = new Promise<never>(() => {});

interface Device {
  readonly box: Map<string, Uint8Array>;
  store(next: () => Fate): PackStore;
}

function newDevice(): Device {
  const box = new Map<string, Uint8Array>();
  const act = async <T>(fate: Fate, work: () => T): Promise<T> => {
    if (fate === 'throws') throw new DOMException('full', 'QuotaExceededError');
    if (fate === 'dies') return never;
    return work();
  };
  return {
    box,
    store: (next) => ({
      names: () => act(next(), () => [...box.keys()]),
      read: (name) => act(next(), () => box.get(name)),
      write: (name, bytes) => act(next(), () => void box.set(name, bytes)),
      remove: (name) => act(next(), () => void box.delete(name)),
    }),
  };
}

/** A server that has one build, and a line on which anything may happen. */
function network(build: number, next: () => Fate): PackReader {
  const served = new Map(
    parts.map(([kind, tier]) => [fileOf(build, kind, tier).file, content(build, `${kind} ${tier}`)] as const),
  );
  const spoil = async <T>(whole: T, broken: () => T): Promise<Opened<T>> => {
    const fate = next();
    if (fate === 'dies') return never;
    if (fate === 'unreachable' || fate === 'throws') return { ok: false, problem: 'unreachable' };
    if (fate === 'gone') return { ok: false, problem: 'missing' };
    return { ok: true, value: fate === 'well' ? whole : broken() };
  };
  return {
    manifest: () => spoil<Manifest>(manifestOf(build), () => ({ format: 'x' }) as never),
    async bytes(file) {
      const text = served.get(file.file);
      if (text === undefined) return { ok: false, problem: 'missing' };
      return spoil(bytesOf(text), () => bytesOf(text.slice(1)));
    },
  };
}

const noNetwork: PackReader = {
  manifest: async () => ({ ok: false, problem: 'unreachable' }),
  bytes: async () => ({ ok: false, problem: 'unreachable' }),
};

const well = (): Fate => 'well';

const opens = async (packs: PackBytes) => {
  const [search, detail] = parts.map(([kind, tier]) =>
    [...packs].find(([file]) => file.kind === kind && file.tier === tier),
  );
  const build = search && textOf(search[1]).split(' of ')[1];
  return detail === undefined || textOf(detail[1]).split(' of ')[1] === build;
};

const keep = (
  device: Device,
  build: number,
  { line = well, disk = well } = {},
  wants = (_: PackFile) => true,
) =>
  keepPacks(
    { store: device.store(disk), network: network(build, line), opens, pause: async () => {} },
    wants,
  );

/** What a phone without a network reads: the number of the one build it shows, or what it lacks. */
async function readOffline(device: Device): Promise<number | 'nothing' | string> {
  const reader = keptReader(device.store(well), noNetwork);
  const manifest = await reader.manifest();
  if (!manifest.ok) return 'nothing';
  const build = Number(manifest.value.asOf.slice(-1));
  for (const [at, [kind, tier]] of parts.entries()) {
    const read = await reader.bytes(manifest.value.packs[at]!, { fresh: false });
    if (!read.ok) return `lacks ${kind} ${tier}`;
    if (textOf(read.value) !== content(build, `${kind} ${tier}`)) return `mixed: ${textOf(read.value)}`;
  }
  return build;
}

test('a list is kept, found unchanged, and replaced as a whole', async () => {
  const device = newDevice();
  expect(await keep(device, 1)).toMatchObject({ kind: 'kept', before: undefined });
  expect(await keep(device, 1)).toEqual({ kind: 'same' });
  expect(await readOffline(device)).toBe(1);
  expect(await keep(device, 2)).toMatchObject({ kind: 'kept', before: { asOf: '2026-01' } });
  expect(await readOffline(device)).toBe(2);
  // Pages that were open may still want the old files: they go at the next visit.
  expect(device.box.size).toBe(1 + 6);
  await keep(device, 2);
  expect(device.box.size).toBe(1 + 3);
});

test('an update never takes away a part that was kept, and adds no part that was not wanted', async () => {
  const device = newDevice();
  const searchOnly = ({ kind, tier }: PackFile) => kind === 'treatment' && tier === 'search';
  await keep(device, 1, {}, searchOnly);
  expect(device.box.size).toBe(1 + 1);
  await keep(device, 1, {}, ({ kind }) => kind === 'treatment');
  await keep(device, 2, {}, searchOnly);
  await keep(device, 2, {}, searchOnly);
  expect([...device.box.keys()].sort()).toEqual(
    [pointerName, fileOf(2, 'treatment', 'search').file, fileOf(2, 'treatment', 'detail').file].sort(),
  );
});

test('a download that breaks off is tried again', async () => {
  const fates: Fate[] = ['well', 'short', 'unreachable', 'well'];
  expect(await keep(newDevice(), 1, { line: () => fates.shift() ?? 'well' })).toMatchObject({ kind: 'kept' });
});

test('a download that stays broken keeps the list of before', async () => {
  const device = newDevice();
  await keep(device, 1);
  let asked = 0;
  const line = (): Fate => (asked++ === 0 ? 'well' : 'short');
  expect(await keep(device, 2, { line })).toEqual({ kind: 'incomplete' });
  expect(asked).toBe(1 + 3);
  expect(await readOffline(device)).toBe(1);
});

test('a damaged file is thrown out, fetched anew and kept again', async () => {
  const device = newDevice();
  await keep(device, 1);
  const [search] = manifestOf(1).packs;
  device.box.set(search!.file, bytesOf('nonsense'));
  const reader = keptReader(device.store(well), network(1, well));
  expect(await reader.bytes(search!, { fresh: true })).toMatchObject({ ok: true });
  expect(await readOffline(device)).toBe(1);

  device.box.set(search!.file, bytesOf('nonsense'));
  expect(await keep(device, 1)).toEqual({ kind: 'same' });
  expect(await readOffline(device)).toBe(1);
});

test('a list this page cannot open is not kept', async () => {
  const device = newDevice();
  await keep(device, 1);
  const world = { store: device.store(well), network: network(2, well), pause: async () => {} };
  expect(await keepPacks({ ...world, opens: async () => false }, () => true)).toEqual({ kind: 'newer' });
  const later: PackReader = {
    ...world.network,
    manifest: async () => ({ ok: true, value: { ...manifestOf(2), format: 2 as never } }),
  };
  expect(await keepPacks({ ...world, network: later, opens }, () => true)).toEqual({ kind: 'newer' });
  expect(await readOffline(device)).toBe(1);
});

test('a list kept by a newer release is left alone', async () => {
  const device = newDevice();
  await keep(device, 1);
  const pointer = bytesOf(JSON.stringify({ ...manifestOf(1), format: 2 }));
  device.box.set(pointerName, pointer).set('of-a-newer-form.pack', bytesOf('x'));
  expect(await keep(device, 2)).toEqual({ kind: 'newer' });
  expect(device.box.get(pointerName)).toBe(pointer);
  expect(device.box.has('of-a-newer-form.pack')).toBe(true);
});

test('storage that refuses is said to refuse, and reading goes on from the network', async () => {
  const device = newDevice();
  expect(await keep(device, 1, { disk: () => 'throws' })).toEqual({ kind: 'refused' });
  const reader = keptReader(
    device.store(() => 'throws'),
    network(1, well),
  );
  expect(await reader.manifest()).toMatchObject({ ok: true });
  expect(await reader.bytes(manifestOf(1).packs[0]!, { fresh: false })).toMatchObject({ ok: true });
});

test('a page whose list was replaced and cleared away by another page reads the new one', async () => {
  const device = newDevice();
  await keep(device, 1);
  const reader = keptReader(device.store(well), noNetwork);
  await reader.manifest();
  await keep(device, 2);
  await keep(device, 2);
  const old = manifestOf(1).packs[1]!;
  expect(await reader.bytes(old, { fresh: false })).toEqual({ ok: false, problem: 'missing' });
  expect(await reader.manifest()).toMatchObject({ value: { asOf: '2026-02' } });
});

test('a kept list of which a file can be had nowhere makes way for the list of the network', async () => {
  const device = newDevice();
  await keep(device, 1);
  const [search] = manifestOf(1).packs;
  device.box.delete(search!.file);
  const reader = keptReader(device.store(well), network(2, well));
  expect(await reader.manifest()).toMatchObject({ value: { asOf: '2026-01' } });
  expect(await reader.bytes(search!, { fresh: false })).toEqual({ ok: false, problem: 'missing' });
  expect(await reader.manifest()).toMatchObject({ value: { asOf: '2026-02' } });
});

test('a pointer that is not a manifest counts as nothing', async () => {
  const device = newDevice();
  device.box.set(pointerName, bytesOf('{"format":'));
  expect(await keptManifest(device.store(well))).toBeUndefined();
});

// Each visit has its own build on the server, and a list of what befalls its acts, one after the other.
const fate = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Fate>('well') },
  { weight: 3, arbitrary: fc.constantFrom<Fate>('throws', 'dies', 'short', 'wrong', 'gone', 'unreachable') },
);
const visit = fc.record({
  build: fc.integer({ min: 1, max: 6 }),
  line: fc.array(fate, { maxLength: 8 }),
  disk: fc.array(fate, { maxLength: 20 }),
});

test('whatever breaks, whenever: what is kept is whole, of one build, and never lost again', async () => {
  const ends = new Set<Keeping['kind'] | 'died'>();
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 6 }), async (visits) => {
      const device = newDevice();
      let shown: number | 'nothing' | string = 'nothing';
      for (const { build, line, disk } of visits) {
        const fates = { line: [...line], disk: [...disk] };
        let die = () => {};
        const died = new Promise<undefined>((resolve) => {
          die = () => resolve(undefined);
        });
        const next = (of: Fate[]) => () => {
          const fate = of.shift() ?? 'well';
          if (fate === 'dies') die();
          return fate;
        };
        // A page that is closed in the middle never comes to an end.
        const run = keep(device, build, { line: next(fates.line), disk: next(fates.disk) });
        const ended = await Promise.race([run, died]);
        ends.add(ended?.kind ?? 'died');
        const before = shown;
        shown = await readOffline(device);
        expect([before, build]).toContain(shown);
        if (ended?.kind === 'kept') expect(shown).toBe(build);
        for (const [name, bytes] of device.box) if (name !== pointerName) expectWhole(name, bytes);
      }
    }),
    { numRuns: 300 },
  );
  expect([...ends].sort()).toEqual(['died', 'incomplete', 'kept', 'refused', 'same', 'unreachable']);
});

function expectWhole(name: string, bytes: Uint8Array): void {
  expect(name).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
}
