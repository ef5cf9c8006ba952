import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { redirectFile } from './redirects.node.ts';
import { currentId, readRedirects } from './redirects.ts';
import { smallPack } from './small-pack.fixture.ts';

test('an old number leads to the one that stayed, and what cannot be read leads nowhere', async () => {
  expect(readRedirects({ format: 1, redirects: [[5, 2], [9, 2], [1], ['3', 4], [1.5, 2]] })).toEqual(
    new Map([
      [5, 2],
      [9, 2],
    ]),
  );
  for (const other of [null, 'x', { format: 2, redirects: [[5, 2]] }, { format: 1 }])
    expect(readRedirects(other).size).toBe(0);
});

test('an old number leads on only where the list has the new one', () => {
  const { pack } = smallPack({ id: 2 });
  const redirects = new Map([
    [5, 2],
    [6, 3],
  ]);
  expect(
    ['5', '6', '7', '05', '5x', '5e0', '', '9'.repeat(40)].map((id) => currentId(pack, id, redirects)),
  ).toEqual([2, ...Array(7).fill(undefined)]);
});

test('the file beside the packs is read, and its absence is no fault', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-redirects-'));
  expect(await redirectFile(folder)).toBeNull();
  await writeFile(join(folder, 'redirects.json'), '{"format":1,"redirects":[[5,2]]}');
  expect(readRedirects(await redirectFile(folder)).get(5)).toBe(2);
  await writeFile(join(folder, 'redirects.json'), '{');
  expect(await redirectFile(folder)).toBeNull();
  await rm(folder, { recursive: true });
});
