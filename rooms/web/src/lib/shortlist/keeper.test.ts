import { expect, test } from 'vitest';
import { type DeviceStore, openKeeper, type TabStore, type View } from './keeper.ts';
import type { KeptList } from './revive-list.ts';
import { saved } from './saved.fixture.ts';
import { type Shortlist, saveAll, takeOff } from './saved.ts';

interface World {
  tab?: KeptList | undefined;
  device?: KeptList | undefined;
  refuses?: 'tab' | 'device' | undefined;
}

/** Memory twins of the browser's storage, which may refuse. */
function stores(world: World): { tab: TabStore; device: DeviceStore } {
  const guard = (which: 'tab' | 'device') => {
    if (world.refuses === which) throw new Error('QuotaExceededError');
  };
  return {
    tab: {
      read: () => world.tab,
      write(kept) {
        guard('tab');
        world.tab = kept;
      },
      clear() {
        guard('tab');
        world.tab = undefined;
      },
    },
    device: {
      read: async () => world.device,
      async change(update, { create }) {
        guard('device');
        if (!world.device && !create) return false;
        world.device = update(world.device);
        return true;
      },
      async clear() {
        guard('device');
        world.device = undefined;
      },
    },
  };
}

function keeperOf(world: World) {
  const views: View[] = [];
  return { ...openKeeper({ ...stores(world), show: (view) => views.push(view) }), views };
}

const save = (id: number) => (list: Shortlist) => saveAll(list, [saved(id)]).list;
const ids = (list: Shortlist | undefined) => list?.map(({ id }) => id);

test('a list is kept in the tab, and on the device only when the person says so', async () => {
  const world: World = {};
  const keeper = keeperOf(world);
  await keeper.open();
  await keeper.change(save(1));
  expect(ids(world.tab?.programs)).toEqual([1]);
  expect(world.device).toBeUndefined();
  await keeper.keepOnDevice();
  expect(ids(world.device?.programs)).toEqual([1]);
  expect(world.tab).toBeUndefined();
  await keeper.change(save(2));
  expect(ids(world.device?.programs)).toEqual([1, 2]);
  await keeper.keepInTab();
  expect(world.device).toBeUndefined();
  expect(ids(world.tab?.programs)).toEqual([1, 2]);
  expect(keeper.views.at(-1)?.where).toBe('tab');
});

test('an empty list leaves nothing behind in the tab', async () => {
  const world: World = {};
  const keeper = keeperOf(world);
  await keeper.change(save(1));
  await keeper.change((list) => takeOff(list, 1));
  expect(world.tab).toBeUndefined();
});

test('a kept list is there again, and takes in what the tab held', async () => {
  const world: World = {
    device: { format: 1, programs: [saved(1)] },
    tab: { format: 1, programs: [saved(2)] },
  };
  expect(await keeperOf(world).open()).toEqual({ list: [saved(1), saved(2)], where: 'device' });
});

test('two tabs add to one list on the device, and neither loses what the other saved', async () => {
  const world: World = { device: { format: 1, programs: [] } };
  const [one, two] = [keeperOf(world), keeperOf(world)];
  await Promise.all([one.open(), two.open()]);
  await Promise.all([one.change(save(1)), two.change(save(2)), one.change(save(3))]);
  expect(new Set(ids(world.device?.programs))).toEqual(new Set([1, 2, 3]));
  expect(ids((await two.open()).list)).toEqual(ids(world.device?.programs));
});

test('changes made at once are made in turn', async () => {
  const keeper = keeperOf({});
  await Promise.all([1, 2, 3].map((id) => keeper.change(save(id))));
  expect(ids(keeper.views.at(-1)?.list)).toEqual([1, 2, 3]);
});

test('storage that refuses is said, and the change holds while the page is open', async () => {
  for (const refuses of ['tab', 'device'] as const) {
    const world: World = refuses === 'device' ? { device: { format: 1, programs: [] } } : {};
    const keeper = keeperOf(world);
    await keeper.open();
    world.refuses = refuses;
    expect(await keeper.change(save(1))).toEqual({ list: [saved(1)], where: refuses, unwritten: refuses });
    // Another look at what is kept must not wipe out what only memory holds.
    expect(ids((await keeper.open()).list)).toEqual([1]);
    world.refuses = undefined;
    expect(ids((await keeper.change(save(2))).list)).toContain(2);
    expect(keeper.views.at(-1)?.unwritten).toBeUndefined();
  }
});

test('a device that refuses to keep leaves the list in the tab', async () => {
  const world: World = {};
  const keeper = keeperOf(world);
  await keeper.change(save(1));
  world.refuses = 'device';
  expect(await keeper.keepOnDevice()).toEqual({ list: [saved(1)], where: 'tab', unwritten: 'device' });
  expect(ids(world.tab?.programs)).toEqual([1]);
});

test('deleting deletes everywhere; what another tab deleted does not come back', async () => {
  const world: World = { device: { format: 1, programs: [saved(1)] } };
  const [one, two] = [keeperOf(world), keeperOf(world)];
  await Promise.all([one.open(), two.open()]);
  expect(await one.forget()).toEqual({ list: [], where: 'tab' });
  expect(world).toMatchObject({ device: undefined, tab: undefined });
  expect(await two.change(save(2))).toEqual({ list: [saved(2)], where: 'tab' });
  expect(world.device).toBeUndefined();
});

test('a list that could not be deleted is not said to be gone', async () => {
  const world: World = { device: { format: 1, programs: [saved(1)] } };
  const keeper = keeperOf(world);
  await keeper.open();
  world.refuses = 'device';
  expect(await keeper.forget()).toEqual({ list: [saved(1)], where: 'device', unwritten: 'device' });
});
