import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SourceError, type SourceProblem } from '../source-error.ts';
import { readSourceFile, type SourceFile } from '../source-file.ts';
import { forgeWorkbook, forgeZip, packBlanks, sheetXml, stringsXml, textRows } from './forged-workbook.ts';
import { SHEET_LIMITS, type SheetLimits } from './limits.ts';
import { readTable } from './table.ts';
import { openWorkbook } from './workbook.ts';
import { openZip } from './zip.ts';

const asFile = (text: string | Uint8Array, name = 'test.xlsx'): SourceFile => ({
  name,
  bytes: Buffer.from(text as string),
});

async function readAll(file: SourceFile, limits?: SheetLimits): Promise<number> {
  const workbook = await openWorkbook(file, limits);
  let rows = 0;
  for await (const _ of workbook.rows('List')) rows++;
  return rows;
}

async function failureOf(work: Promise<unknown>): Promise<SourceError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceError)) throw new Error(`expected a SourceError, got ${String(error)}`);
  return error;
}

async function expectFailure(
  work: Promise<unknown>,
  problem: SourceProblem,
  ...words: (string | RegExp)[]
): Promise<void> {
  const { problem: got, message } = await failureOf(work);
  expect({ problem: got, message }).toMatchObject({ problem });
  for (const word of words) expect(message).toMatch(word);
}

const sheet = (rows: string) => forgeWorkbook({ sheets: { List: sheetXml(rows) } });

describe('files that are no workbook', () => {
  const ole = Buffer.alloc(2048);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ole.writeUInt16LE(9, 30);
  ole.writeUInt32LE(1, 48);
  const locked = Buffer.from(ole);
  locked.write('EncryptedPackage', 1024 + 128, 'utf16le');

  test.each([
    ['plain text', 'hello, this is a list', /does not look like a workbook: it begins with "hello/],
    ['an empty file', '', /is empty \(0 bytes\)/],
    ['a web page', '\n<!DOCTYPE html><html>404</html>', /web page/],
    ['XML', '<?xml version="1.0"?><a/>', /XML file/],
    ['JSON', '{"error": "no"}', /JSON/],
    ['CSV with a byte order mark', '\uFEFFName1,Name2', /begins with/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /gzip/],
    ['an old .xls', ole, /old \.xls/],
    ['a workbook with a password', locked, /locked with a password/],
    ['a cut-off old file', ole.subarray(0, 20), /old \.xls/],
    ['random bytes', new Uint8Array([0, 1, 2, 255, 254]), /does not look like a workbook/],
  ])('%s is named for what it is', async (_, content, words) => {
    await expectFailure(
      openWorkbook(asFile(content, 'list.xlsx')),
      'wrong-format',
      'list.xlsx is not an .xlsx workbook',
      words,
    );
  });

  test('a document of another program is refused', async () => {
    const rels = (target: string) =>
      `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;
    await expectFailure(
      openWorkbook(forgeZip([{ name: '_rels/.rels', text: rels('word/document.xml') }])),
      'wrong-format',
      'word/document.xml',
    );
    await expectFailure(
      openWorkbook(forgeZip([{ name: '_rels/.rels', text: rels('xl/workbook.bin') }])),
      'wrong-format',
      'save it as .xlsx',
    );
    await expectFailure(
      openWorkbook(forgeZip([{ name: 'readme.txt', text: 'hi' }])),
      'wrong-format',
      'not an .xlsx workbook',
    );
    await expectFailure(
      openWorkbook(forgeZip([{ name: '_rels/.rels', text: '<Relationships/>' }])),
      'wrong-format',
      'no main part',
    );
  });

  test('a missing file and a folder say so', async () => {
    await expectFailure(
      readSourceFile(join(tmpdir(), 'no-such-list.xlsx')),
      'not-found',
      'there is no such file',
    );
    await expectFailure(readSourceFile(tmpdir()), 'wrong-format', 'not a file');
    await expectFailure(readSourceFile(import.meta.filename, 10), 'too-large', 'more than the 10');
  });
});

describe('sheets and columns', () => {
  test('a missing sheet names the sheets there are', async () => {
    const file = forgeWorkbook({ sheets: { Einrichtungen: sheetXml(''), Codes: sheetXml('') } });
    await expectFailure(readAll(file), 'missing-sheet', 'no sheet "List"', '"Einrichtungen", "Codes"');
    await expectFailure(readAll(forgeWorkbook({ sheets: {} })), 'missing-sheet', 'Its sheets are: none');
  });

  const table = async (rows: string[][], columns: string[]) =>
    Array.fromAsync(
      readTable((await openWorkbook(sheet(textRows(rows)))).rows('List'), columns, 'test.xlsx, sheet "List"'),
    );

  test('a missing column is named, with the columns that came', async () => {
    await expectFailure(
      table(
        [
          ['Name1', 'Town'],
          ['a', 'b'],
        ],
        ['Name1', 'City'],
      ),
      'missing-column',
      'lacks the column "City"',
      '"Name1", "Town"',
    );
  });

  test('a column that stands twice is refused, a further one is passed over', async () => {
    await expectFailure(
      table(
        [
          ['Name1', 'name1 '],
          ['a', 'b'],
        ],
        ['Name1'],
      ),
      'missing-column',
      'more than one column named "Name1"',
    );
    expect(
      await table(
        [
          ['Extra', 'Name1'],
          ['x', 'a'],
        ],
        ['Name1'],
      ),
    ).toEqual([{ number: 2, cells: { Name1: 'a' } }]);
  });

  test('blanks around headers, their case and blank rows are tolerated', async () => {
    const rows = await table(
      [[], [' \u00A0Name1 ', 'SERVICE_CODE  info'], ['', ' '], ['a']],
      ['Name1', 'service_code info'],
    );
    expect(rows).toEqual([{ number: 4, cells: { Name1: 'a', 'service_code info': '' } }]);
  });

  test('an empty sheet and a sheet of headers alone are refused', async () => {
    await expectFailure(table([], ['Name1']), 'no-rows', 'is empty');
    await expectFailure(table([['Name1']], ['Name1']), 'no-rows', 'no row below');
  });
});

describe('damage', () => {
  test('a text number that does not exist is an error at its cell', async () => {
    const at = (value: string) =>
      forgeWorkbook({
        sheets: { List: sheetXml(`<row><c/><c t="s"><v>${value}</v></c></row>`) },
        strings: stringsXml('<si><t>a</t></si>'),
      });
    for (const value of ['1', '-1', '1e0', 'x', '99999999999']) {
      await expectFailure(readAll(at(value)), 'damaged', 'cell B1', /text number ".*", and there are 1/);
    }
    await expectFailure(readAll(sheet('<row><c t="s"><v>0</v></c></row>')), 'damaged', 'there are 0');
  });

  test.each([
    ['unclosed elements', '<row><c>'],
    ['a NUL character', '<row>\0</row>'],
    ['an unknown entity', '<row>&bomb;</row>'],
    ['cells out of order', '<row><c r="B1"/><c r="A1"/></row>'],
    ['rows out of order', '<row r="5"/><row r="5"/>'],
    ['a cell without a place', '<row><c r="1A"/></row>'],
    ['a row without a number', '<row r="x"/>'],
    ['deep nesting', '<a>'.repeat(100) + '</a>'.repeat(100)],
    [
      'an element with a thousand attributes',
      `<row ${Array.from({ length: 1000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
    ],
  ])('%s: damaged', async (_, rows) => {
    await expectFailure(readAll(sheet(rows)), 'damaged', 'sheet "List"', 'Get a new copy');
  });

  test('a document type is refused before its entities can multiply', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><worksheet>&c;</worksheet>';
    await expectFailure(readAll(forgeWorkbook({ sheets: { List: laughs } })), 'damaged', 'document type');
  });

  test('text that is not UTF-8 is damage', async () => {
    await expectFailure(
      openWorkbook(
        forgeZip([
          {
            name: '_rels/.rels',
            stored: true,
            packed: { bytes: Buffer.from([0x3c, 0xff, 0xff]), claims: 3 },
          },
        ]),
      ),
      'damaged',
    );
  });

  test('a part that is missing, doubled, locked or wrongly summed', async () => {
    const good = forgeWorkbook({ sheets: { List: sheetXml('') } });
    const text = Buffer.from(good.bytes).toString('latin1');
    const renamed = asFile(
      Buffer.from(text.replaceAll('worksheets/sheet0.xml', 'worksheets/sheetX.xml'), 'latin1'),
    );
    await expectFailure(readAll(renamed), 'damaged', 'lacks the part xl/worksheets/sheet0.xml');
    await expectFailure(openWorkbook(forgeZip([{ name: 'a' }, { name: 'A' }])), 'damaged', 'twice');
    await expectFailure(
      readAll(forgeWorkbook({ sheets: { List: { text: sheetXml(''), flags: 1 } } })),
      'wrong-format',
      'locked with a password',
    );
    const plain = sheetXml('');
    const wrongSum = { packed: { bytes: Buffer.from(plain), claims: plain.length, crc: 1 }, stored: true };
    await expectFailure(readAll(forgeWorkbook({ sheets: { List: wrongSum } })), 'damaged', 'checksum');
  });

  test('a workbook cut off anywhere is an error', async () => {
    const { bytes } = forgeWorkbook({ sheets: { List: sheetXml(textRows([['Name1'], ['Hope']])) } });
    for (let length = 4; length < bytes.length; length++) {
      await expectFailure(readAll(asFile(bytes.subarray(0, length))), 'damaged', 'cut off');
    }
  });
});

describe('files made to exhaust memory', () => {
  const GIGABYTE = 1024 * 1024 * 1024;
  const head = '<worksheet><sheetData>';
  const bomb = packBlanks(head, 1024);

  test('a sheet, or texts, that would unpack to a gigabyte are refused before the first byte', async () => {
    const packed = { packed: { bytes: bomb, claims: GIGABYTE + head.length } };
    await expectFailure(
      readAll(forgeWorkbook({ sheets: { List: packed } })),
      'too-large',
      'sheet0.xml would unpack to 10737',
    );
    await expectFailure(
      readAll(forgeWorkbook({ sheets: { List: sheetXml('') }, strings: packed })),
      'too-large',
      'sharedStrings.xml',
    );
    await expectFailure(
      openWorkbook(forgeZip([{ name: '_rels/.rels', ...packed }])),
      'too-large',
      '_rels/.rels',
    );
  });

  test('one that lies about its size is stopped where the lie ends', async () => {
    const file = forgeZip([{ name: 'a', packed: { bytes: bomb, claims: 5_000_000 } }]);
    const zip = await openZip(file, SHEET_LIMITS);
    let unpacked = 0;
    const drain = async () => {
      for await (const chunk of zip.read('a', SHEET_LIMITS.partBytes)) unpacked += chunk.length;
    };
    await expectFailure(drain(), 'damaged', 'too many bytes');
    expect(unpacked).toBeLessThanOrEqual(5_000_000);
    await expectFailure(
      readAll(forgeWorkbook({ sheets: { List: { packed: { bytes: bomb, claims: 5_000_000 } } } })),
      'damaged',
    );
  });

  test('one that stays below the size but is packed a thousandfold is refused', async () => {
    const packed = { bytes: packBlanks(head, 40), claims: 40 * 1024 * 1024 + head.length };
    await expectFailure(
      readAll(forgeWorkbook({ sheets: { List: { packed } } })),
      'too-large',
      'more than 150 times its size',
    );
  });

  test('ten megabytes in one cell are refused, wherever they are kept', async () => {
    const text = 'Center '.repeat(1_500_000);
    const stored = (xml: string) => ({ text: xml, stored: true });
    const inPlace = (cell: string) =>
      forgeWorkbook({ sheets: { List: stored(sheetXml(`<row r="7"><c r="C7" ${cell}</c></row>`)) } });
    const words = [/holds 10500000 characters; a cell holds at most 32767/] as const;
    await expectFailure(
      readAll(inPlace(`t="inlineStr"><is><t>${text}</t></is>`)),
      'too-large',
      'cell C7',
      ...words,
    );
    await expectFailure(readAll(inPlace(`t="str"><v>${text}</v>`)), 'too-large', 'cell C7', ...words);
    const shared = forgeWorkbook({
      sheets: { List: sheetXml('') },
      strings: stored(stringsXml(`<si><t>short</t></si><si><t>${text}</t></si>`)),
    });
    await expectFailure(readAll(shared), 'too-large', 'text number 1', ...words);
    const runs = stringsXml(`<si>${`<r><t>${'a'.repeat(30_000)}</t></r>`.repeat(2)}</si>`);
    await expectFailure(
      readAll(forgeWorkbook({ sheets: { List: sheetXml('') }, strings: stored(runs) })),
      'too-large',
      'holds 60000 characters',
    );
  });

  test('too many parts, rows, columns and texts are refused', async () => {
    const limits = { ...SHEET_LIMITS, parts: 20, rows: 5, strings: 5, columns: 5 };
    expect(await readAll(sheet('<row/>'.repeat(5)), limits)).toBe(5);
    await expectFailure(readAll(sheet('<row/>'.repeat(6)), limits), 'too-large', 'more than 5 rows');
    await expectFailure(readAll(sheet('<row><c r="F1"/></row>'), limits), 'too-large', 'beyond column E');
    await expectFailure(readAll(sheet('<row><c r="XFD1"/></row>')), 'too-large', 'cell XFD1');
    const strings = stringsXml('<si/>'.repeat(6));
    await expectFailure(
      readAll(forgeWorkbook({ sheets: { List: sheetXml('') }, strings }), limits),
      'too-large',
      'more than 5 texts',
    );
    const parts = Array.from({ length: 21 }, (_, i) => ({ name: `part${i}` }));
    await expectFailure(openWorkbook(forgeZip(parts), limits), 'too-large', 'more than 20 parts');
  });
});
