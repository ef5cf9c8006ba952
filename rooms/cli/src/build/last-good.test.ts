import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceRecord } from '@waymark/directory';
import type { Harvest } from '@waymark/sources';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLastGood, stageLastGood } from './last-good.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const record = (key: string): SourceRecord => ({
  key,
  name: `Clínica ${key}\u2028`,
  city: 'Laurel',
  state: 'MD',
  zip: '20707',
  phones: [{ purpose: 'main', number: '3012340101', extension: '7' }],
  stated: { source: 'list', yes: ['SA'], no: ['MM'] },
});
const harvest: Harvest = {
  source: { id: 'list', name: 'List', publisher: 'Us', asOf: '2026-01', license: 'public domain' },
  rows: 4,
  records: ['1 SU', '2 MH', '3 SU'].map(record),
  rejected: [{ key: '4', field: '', reason: 'no name', row: true }],
  completeFor: ['MD'],
  codesCovered: ['SA', 'MM'],
  codesCoveredOf: ({ key }) => (key.endsWith('SU') ? ['SA', 'MM'] : ['SA']),
};

test('what is kept comes back, with what it tells of single records', async () => {
  const staged = await stageLastGood(folder, 'list', harvest);
  expect(await readLastGood(folder, 'list'), 'not before the build is published').toBeUndefined();
  await staged.keep();
  const back = await readLastGood(folder, 'list');
  const { codesCoveredOf, ...plain } = harvest;
  const { codesCoveredOf: coveredBack, ...plainBack } = back!;
  expect(plainBack).toEqual(plain);
  expect(harvest.records.map((each) => coveredBack?.(each))).toEqual(
    harvest.records.map((each) => codesCoveredOf?.(each)),
  );
  expect(await readdir(folder)).toEqual(['list.ndjson.gz']);
  await (await stageLastGood(folder, 'list', plain)).keep();
  expect(await readLastGood(folder, 'list')).toEqual(plain);
});

test('what is damaged, cut or not there is nothing', async () => {
  expect(await readLastGood(folder, 'other')).toBeUndefined();
  const path = join(folder, 'list.ndjson.gz');
  const whole = await readFile(path);
  for (const damaged of [
    whole.subarray(0, -12),
    whole.subarray(0, 20),
    Buffer.from('text'),
    Buffer.alloc(0),
  ]) {
    await writeFile(path, damaged);
    expect(await readLastGood(folder, 'list')).toBeUndefined();
  }
});
