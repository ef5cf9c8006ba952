import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceError } from '../source-error.ts';
import { readSourceFile } from '../source-file.ts';
import { forgeWorkbook, sheetXml, stringsXml, textRows } from './forged-workbook.ts';
import { openWorkbook } from './workbook.ts';

type Outcome = string[][] | 'refused';

async function outcomeOf(bytes: Uint8Array, sheet: string): Promise<Outcome> {
  try {
    const rows = await Array.fromAsync((await openWorkbook({ name: 'fuzz.xlsx', bytes })).rows(sheet));
    return rows.map((row) => [...row.cells]);
  } catch (error) {
    if (error instanceof SourceError && error.message.length < 2000) return 'refused';
    throw error;
  }
}

const small = forgeWorkbook({
  sheets: {
    List: sheetXml(
      `${textRows([['Name1', 'Zip']])}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>35007</v></c></row>`,
    ),
  },
  strings: stringsXml('<si><t>Hope House</t></si>'),
});
const SMALL_ROWS = [
  ['Name1', 'Zip'],
  ['Hope House', '35007'],
];

test('a flipped bit anywhere gives the right rows or an error, never other rows', async () => {
  expect(await outcomeOf(small.bytes, 'List')).toEqual(SMALL_ROWS);
  let refused = 0;
  for (let at = 0; at < small.bytes.length; at++) {
    const bytes = Buffer.from(small.bytes);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    const outcome = await outcomeOf(bytes, 'List');
    if (outcome === 'refused') refused++;
    else expect(outcome).toEqual(SMALL_ROWS);
  }
  expect(refused).toBeGreaterThan(small.bytes.length / 2);
});

test('random bytes, also behind the start of a zip file, are refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, zipped) => {
      const bytes = zipped ? Buffer.concat([Buffer.from('PK\x03\x04'), noise]) : noise;
      expect(await outcomeOf(bytes, 'List')).toBe('refused');
    }),
    { numRuns: 300 },
  );
});

test('a real workbook with pieces overwritten, dropped, doubled or cut gives the right rows or an error', async () => {
  const file = await readSourceFile(
    join(import.meta.dirname, '../samhsa-directory/fixtures/facilities-first-40.xlsx'),
  );
  const right = await outcomeOf(file.bytes, 'Facilities List');
  expect(right).toHaveLength(41);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('overwrite', 'drop', 'double', 'cut'),
      place,
      fc.uint8Array({ minLength: 1, maxLength: 24 }),
      async (how, where, noise) => {
        const bytes = Buffer.from(file.bytes);
        const at = Math.floor(where * bytes.length);
        const end = Math.min(bytes.length, at + noise.length);
        const middle = {
          overwrite: noise.subarray(0, end - at),
          drop: [],
          double: Buffer.concat([bytes.subarray(at, end), bytes.subarray(at, end)]),
          cut: [],
        }[how];
        const mutated = Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(middle),
          how === 'cut' ? Buffer.alloc(0) : bytes.subarray(end),
        ]);
        const outcome = await outcomeOf(mutated, 'Facilities List');
        if (outcome !== 'refused') expect(outcome).toEqual(right);
      },
    ),
    { numRuns: 250 },
  );
});

test('a sheet of any text, well packed, gives rows or an error', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<row>',
      '</row>',
      '<row r="2">',
      '<c>',
      '<c r="B1" t="s">',
      '<c t="inlineStr">',
      '</c>',
      '<v>',
      '</v>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '<rPh>',
      '</rPh>',
      '<r>',
      '</r>',
      '0',
      '&lt;',
      '&#0;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?x',
      '?>',
      '"',
    ),
    fc.string({ maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 30 }),
      fc.array(piece, { maxLength: 10 }),
      async (sheet, strings) => {
        const file = forgeWorkbook({
          sheets: { List: sheetXml(sheet.join('')) },
          strings: stringsXml(strings.join('')),
        });
        await outcomeOf(file.bytes, 'List');
      },
    ),
    { numRuns: 400 },
  );
});

test('whatever text stands in the cells comes back unchanged', async () => {
  // Characters that XML cannot hold, and a carriage return, which it takes for a line feed, are left aside.
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((s) => !/[\p{Cc}\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/u.test(s));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
      expect(
        await outcomeOf(forgeWorkbook({ sheets: { List: sheetXml(textRows(rows)) } }).bytes, 'List'),
      ).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});
