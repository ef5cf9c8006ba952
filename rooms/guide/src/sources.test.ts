import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcesText } from './page-factory.ts';
import { readSources } from './sources.ts';

const good = JSON.parse(sourcesText()).S1;

test('a registry gives its sources by id', () => {
  const read = readSources(sourcesText({ S2b: { ...good, year: null, holdsUntil: '2026-12-31' } }));
  expect(read).toMatchObject({
    ok: true,
    value: { S1: good, S2b: { year: undefined, holdsUntil: '2026-12-31' } },
  });
});

describe('a registry is refused', () => {
  test.each([
    ['that is no JSON', '{'],
    ['that is a list', '[]'],
    ['that is empty', '{}'],
    ['with an odd id', sourcesText({ __proto: good })],
    ['with no object', sourcesText({ S2: null })],
    ['without a title', sourcesText({ S2: { ...good, title: ' ' } })],
    ['with an odd year', sourcesText({ S2: { ...good, year: '2024' } })],
    ['that says not how it was read', sourcesText({ S2: { ...good, read: 'heard' } })],
    ['with no day', sourcesText({ S2: { ...good, seenOn: 'today' } })],
    ['with an odd end', sourcesText({ S2: { ...good, holdsUntil: 'soon' } })],
    ['with another key', sourcesText({ S2: { ...good, html: '<b>' } })],
    ['that is huge', `"${'x'.repeat(300_000)}"`],
  ])('%s', (_, text) => {
    const read = readSources(text);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems[0]).toMatchObject({ file: 'sources.json', rule: 'source-registry' });
  });

  test('or read, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readSources(text);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
    );
  });
});
