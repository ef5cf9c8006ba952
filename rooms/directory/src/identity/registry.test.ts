import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Registry, type RegistryEntry, readRegistry, writeRegistry } from './registry.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((cell) => cell.replace(/[\t\r\n]/g, ''));
const entry = fc.record({
  standing: fc.constantFrom('listed', 'closed'),
  name: text,
  otherName: text,
  street: text,
  unit: text,
  city: text,
  state: text,
  zip: text,
  phone: text,
});
const registry: fc.Arbitrary<Registry> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 0x3fffffff }), entry), {
    selector: ([id]) => id,
    maxLength: 20,
  })
  .map((drafts) => drafts.map(([id, rest]): RegistryEntry => ({ id, ...rest })).sort((a, b) => a.id - b.id));

const head = 'id\tstanding\tname\totherName\tstreet\tunit\tcity\tstate\tzip\tphone';
const line = '7\tlisted\tHope\t\t1 Main St\t\tAdak\tAK\t99546\t9075550123';

test('a registry is read as it was written', () => {
  fc.assert(
    fc.property(registry, fc.boolean(), (entries, windows) => {
      const written = writeRegistry(entries);
      const kept = windows ? written.replaceAll('\n', '\r\n') : written;
      expect(readRegistry(kept)).toEqual({ ok: true, registry: entries });
      expect(written.split('\n')).toHaveLength(entries.length + 2);
    }),
  );
});

test('tabs and line ends inside a cell become blanks, so that a line stays a line', () => {
  const [entry] = (readRegistry(`${head}\n${line}\n`) as { registry: Registry }).registry;
  const written = writeRegistry([{ ...entry!, name: 'Hope\tHouse\r\nAnnex' }]);
  expect(readRegistry(written)).toMatchObject({ ok: true, registry: [{ name: 'Hope House Annex' }] });
});

test('empty text is an empty registry', () => {
  for (const nothing of ['', '\n', ' \r\n'])
    expect(readRegistry(nothing)).toEqual({ ok: true, registry: [] });
  expect(readRegistry(writeRegistry([]))).toEqual({ ok: true, registry: [] });
});

describe('a registry that cannot be read names its line', () => {
  test.each<[string, string, string]>([
    ['other columns', 'id,standing,name', 'line 1: got "id,standing,name"'],
    ['a cell too few', `${head}\n${line.slice(0, line.lastIndexOf('\t'))}`, 'line 2: got "7'],
    ['a cell too many', `${head}\n${line}\t`, 'line 2'],
    ['an empty line', `${head}\n${line}\n\n${line.replace('7', '8')}`, 'line 3: got ""'],
    ['no id', `${head}\n${line.slice(1)}`, 'line 2'],
    ['id 0', `${head}\n0${line.slice(1)}`, 'line 2'],
    ['an id in another notation', `${head}\n1e3${line.slice(1)}`, 'line 2'],
    ['an id that no pack can hold', `${head}\n1073741824${line.slice(1)}`, 'from 1 to 1073741823'],
    ['a standing that is neither', `${head}\n${line.replace('listed', 'open')}`, 'line 2'],
    ['an id that stands twice', `${head}\n${line}\n${line}`, 'line 3: got id 7 after 7'],
    ['ids that fall', `${head}\n${line}\n${line.replace('7', '6')}`, 'line 3: got id 6 after 7'],
    ['a conflict marker', `${head}\n<<<<<<< HEAD\n${line}`, 'line 2: got "<<<<<<< HEAD"'],
  ])('%s', (_, written, problem) => {
    expect(readRegistry(written)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  test('whatever the text, without throwing', () => {
    const lines = fc.array(fc.oneof(fc.constant(line), fc.string(), fc.constant(head)), { maxLength: 4 });
    fc.assert(
      fc.property(lines, (some) => {
        const reading = readRegistry([head, ...some].join('\n'));
        expect(reading.ok ? reading.registry.length : reading.problem.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
