import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findConcept, GROUPS } from '@waymark/directory';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { tidy } from '../fields/tidy.ts';
import { isInUnitedStates } from '../geo/extent.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { COLUMNS, REQUIRED_COLUMNS } from './columns.ts';
import { operatorCsv } from './index.ts';
import { parse } from './parse.ts';
import { conceptCodes } from './statement.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const TODAY = '2026-11-21';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(DATA);
});

type Row = Readonly<Record<string, string>>;

const SAYS: Row = { source_name: 'Example County', source_license: 'public domain', as_of: '2026-10-01' };
const ADD: Row = {
  ...SAYS,
  action: 'add',
  name: 'Harbor Clinic',
  street: '1 Example Street',
  city: 'Baltimore',
  state: 'MD',
  zip: '21201',
  phone_main: '410-555-5678',
  yes: 'medicine=buprenorphine',
};

const read = async (...rows: readonly Row[]) => {
  const columns = [...new Set([...REQUIRED_COLUMNS, ...rows.flatMap((row) => Object.keys(row))])];
  const text = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
  const { table } = await openTable({ name: 'own.csv', bytes: Buffer.from(text) }, REQUIRED_COLUMNS);
  return parse({ table, where: 'own.csv', gazetteer, today: TODAY });
};
const told = ({ rejected }: Awaited<ReturnType<typeof read>>) =>
  rejected.map(({ key, field, reason, row }) => `${key}${row ? ' ROW' : ''} ${field}: ${reason}`);
const facts = async (changes: Row) => {
  const harvest = await read({ ...ADD, yes: '', ...changes });
  const { yes = [], no = [] } = harvest.records[0]?.stated ?? {};
  return { yes, no, told: told(harvest) };
};

describe('the example', () => {
  test('is read whole, without one remark', async () => {
    const harvest = await operatorCsv.load(DATA, {
      file: join(DATA, 'operator-csv/example.csv'),
      gazetteer,
      today: TODAY,
    });
    expect(harvest.rejected).toEqual([]);
    expect([harvest.rows, harvest.records.length, harvest.actions.map(({ action }) => action)]).toEqual([
      6,
      3,
      ['correct', 'correct', 'hide'],
    ]);
    expect(harvest.sources.map(({ name, asOf, license }) => [name, asOf, license])).toEqual([
      ['Example County Health Department (fictional)', '2026-10-01', 'public domain'],
      ['Example Recovery Coalition (fictional)', '2026-09-15', 'CC BY 4.0'],
      ['Example Family Services (fictional)', '2026-10-01', 'public domain'],
    ]);
    expect(harvest.records[0]).toMatchObject({
      key: 'line 2',
      stated: { yes: ['OP', 'BUM', 'UN', 'MD', 'SS', 'SP', 'NOE'], no: ['MM'] },
      position: { lat: 39.2946, lng: -76.6252, precision: 'address' },
    });
    expect(harvest.records[1]?.position?.precision).toBe('zip');
    expect(harvest.actions[0]).toMatchObject({ target: { id: 999999001 }, changes: { website: null } });
    const ids = new Set(harvest.sources.map(({ id }) => id));
    for (const { stated } of harvest.records) expect(ids).toContain(stated.source);
    for (const { source } of harvest.actions) expect(ids).toContain(source);
  });

  test('is never read by itself', async () => {
    await expect(operatorCsv.load(DATA, { gazetteer })).rejects.toMatchObject({
      problem: 'not-found',
      message: expect.stringContaining('programs.csv'),
    });
    expect(operatorCsv.isOptional).toBe(true);
  });

  test('the document names every column, and the blocks in it are read without a remark', async () => {
    const text = await readFile(join(import.meta.dirname, 'FORMAT.md'), 'utf8');
    for (const column of COLUMNS) expect(text).toContain(`\`${column}\``);
    const block = text.slice(text.indexOf('## Examples'), text.indexOf('## Versions'));
    const lines = block
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.trim());
    const folder = await mkdtemp(join(tmpdir(), 'waymark-operator-'));
    try {
      const file = join(folder, 'own.csv');
      await writeFile(file, lines.join('\n'));
      const harvest = await operatorCsv.load(DATA, { file, gazetteer, today: TODAY });
      expect([harvest.rows, harvest.rejected]).toEqual([3, []]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('concepts', () => {
  test('every concept that has codes is stated by codes that state it', () => {
    for (const { concept, codes } of conceptCodes()) {
      const [group = '', id = ''] = concept.split('=');
      const is = findConcept(group, id)?.is;
      if (concept === 'kind=meeting') expect(codes).toEqual([]);
      else {
        expect(is?.any).toContain(codes[0]);
        expect(codes.length).toBe(is?.also ? 2 : 1);
      }
    }
    expect(conceptCodes().length).toBe(GROUPS.reduce((sum, { concepts }) => sum + concepts.length, 0));
  });

  test('groups, values and blanks are read as people write them', async () => {
    expect(
      await facts({ yes: ' Medicine = Methadone , buprenorphine-injection ;; pay=medicaid,medicaid; ' }),
    ).toEqual({
      yes: ['MM', 'BERI', 'BUM', 'MD'],
      no: [],
      told: [],
    });
  });

  test('an unknown name is told with the nearest and costs nothing else', async () => {
    expect(await facts({ yes: 'medcine=methadone; medicine=buprenorfine,naltrexone; pay' })).toEqual({
      yes: ['UN'],
      no: [],
      told: [
        'line 2 yes: "medcine" is not a group: the nearest is medicine: left out',
        'line 2 yes: "medicine=buprenorfine" is not a concept: the nearest is medicine=buprenorphine: left out',
        'line 2 yes: "pay" is not written as group=value, as in medicine=methadone: left out',
      ],
    });
  });

  test('a no denies all codes of a concept', async () => {
    expect(await facts({ yes: 'setting=outpatient', no: 'medicine=buprenorphine; operator=tribal' })).toEqual(
      {
        yes: ['OP'],
        no: ['BUM', 'UB', 'TBG', 'IH'],
        told: [],
      },
    );
  });

  test('a no whose codes say something else too is refused, and taken when all of it is denied', async () => {
    expect(await facts({ yes: 'setting=outpatient', no: 'stay-on=methadone' })).toEqual({
      yes: ['OP'],
      no: [],
      told: [
        expect.stringMatching(
          /^line 2 no: stay-on=methadone cannot be denied alone, .*stay-on=buprenorphine, stay-on=naltrexone: deny these too/,
        ),
      ],
    });
    expect((await facts({ no: 'stay-on=methadone,buprenorphine,naltrexone' })).no).toEqual([
      'MM',
      'MOA',
      'BUM',
      'UB',
      'UN',
      'RPN',
    ]);
    expect((await facts({ no: 'operator=government,veterans-affairs' })).no).toEqual([
      'LCCG',
      'STG',
      'FED',
      'DDF',
      'VAMC',
    ]);
    expect(await facts({ yes: 'pay=self', no: 'kind=treatment' })).toMatchObject({
      no: [],
      told: [expect.stringContaining('a kind is not denied')],
    });
  });

  test('what is said both ways, as concept or as code, counts for neither', async () => {
    expect(await facts({ yes: 'medicine=methadone; pay=self', no: 'medicine=methadone' })).toEqual({
      yes: ['SF'],
      no: [],
      told: ['line 2 no: medicine=methadone: said in yes and in no: counted for neither'],
    });
    expect(await facts({ yes: 'pay=self', codes_yes: 'ub, noe', no: 'medicine=buprenorphine' })).toEqual({
      yes: ['SF', 'NOE'],
      no: ['BUM'],
      told: ['line 2 no: the code UB would be said yes and no: counted for neither'],
    });
  });

  test('a concept without a code, and text that is no code, are told', async () => {
    expect(await facts({ yes: 'kind=meeting; pay=self', codes_yes: 'NOE 12 =1' })).toEqual({
      yes: ['SF', 'NOE'],
      no: [],
      told: [
        'line 2 yes: kind=meeting has no code to be stated by: left out',
        'line 2 codes_yes: "12" is not a service code, such as MM: left out',
        'line 2 codes_yes: "=1" is not a service code, such as MM: left out',
      ],
    });
  });
});

describe('rows', () => {
  test.each([
    [{ action: 'delete' }, 'action: "delete" is not an action: expected add, correct, hide'],
    [{ action: '' }, 'action: "" is not an action'],
    [{ source_name: ' ' }, 'source_name: there is no name of who says so'],
    [{ source_license: '' }, 'source_license: there is no license'],
    [{ as_of: '10/01/2026' }, 'as_of: "10/01/2026" is not a date: expected YYYY-MM-DD'],
    [{ as_of: '2026-11-22' }, 'as_of: 2026-11-22 is still to come (today is 2026-11-21)'],
    [{ name: '' }, 'name: there is no name'],
    [{ city: '' }, 'city: there is no city'],
    [{ state: 'Maryland' }, 'state: "Maryland" is not a state'],
    [{ confidential: 'yes' }, 'phone_intake: a confidential program has no intake line'],
    [{ confidential: 'ask me' }, 'phone_intake: a confidential program has no intake line'],
    [{ confidential: 'yes', state: 'Elm Street' }, 'state: what stands here cannot be used as it came'],
    [{ action: 'correct' }, 'id: the row does not say which listing it is about'],
    [{ action: 'correct', match_name: 'Harbor' }, 'id: the row does not say which listing it is about'],
    [{ action: 'correct', id: '-4' }, 'id: "-4" is not an id'],
    [
      { action: 'correct', match_name: 'Harbor', match_zip: '212' + 'O1' },
      'id: match_zip: "212O1" is not a ZIP code',
    ],
    [{ action: 'hide', id: '12' }, 'reason: there is no reason'],
  ])('%j costs its row alone', async (changes, reason) => {
    const harvest = await read({ ...ADD, name: 'First' }, { ...ADD, ...changes }, { ...ADD, name: 'Last' });
    expect(harvest.rows).toBe(3);
    expect(harvest.records.map(({ name }) => name)).toEqual(['First', 'Last']);
    expect(harvest.actions).toEqual([]);
    const rows = harvest.rejected.filter(({ row }) => row);
    expect(rows.length).toBe(1);
    expect(`${rows[0]?.field}: ${rows[0]?.reason}`).toContain(reason);
    expect(rows[0]?.key).toBe('line 3');
  });

  test('a correction of nothing is told', async () => {
    const harvest = await read({ ...SAYS, action: 'correct', id: '12' });
    expect(told(harvest)).toEqual([expect.stringContaining('line 2 ROW : the row corrects nothing')]);
  });

  test('a correction keeps what it does not name, clears what it dashes, and tells what cannot be cleared', async () => {
    const harvest = await read({
      ...SAYS,
      action: 'correct',
      match_name: 'Harbor Clinic',
      match_phone: '(410) 555-5678 x3',
      reason: 'moved',
      name: '-',
      other_name: '-',
      website: '-',
      street: '2 Example Street',
      zip: '21202',
      phone_main: '410-555-1111; 410-555-2222 x5',
      phone_hotline: 'none',
      latitude: '39.2998',
      longitude: '-76.6075',
      yes: 'pay=medicaid',
    });
    expect(harvest.actions).toEqual([
      {
        action: 'correct',
        line: 2,
        source: 'operator-example-county-2026-10-01',
        target: { name: 'Harbor Clinic', phone: '4105555678' },
        changes: {
          otherName: null,
          website: null,
          street: '2 Example Street',
          zip: '21202',
          phones: [
            { purpose: 'main', number: '4105551111' },
            { purpose: 'main', number: '4105552222', extension: '5' },
          ],
          position: { lat: 39.2998, lng: -76.6075, precision: 'address' },
        },
        stated: { source: 'operator-example-county-2026-10-01', yes: ['MD'], no: [] },
        reason: 'moved',
      },
    ]);
    expect(told(harvest)).toEqual([
      'line 2 phone_hotline: "none" is not a US phone number: expected ten digits, got 4: left out',
      'line 2 name: a listing cannot be without name: left as it is',
    ]);
  });

  test('positions far from the ZIP or outside the country are told', async () => {
    const correct = { ...SAYS, action: 'correct', latitude: '48.85', longitude: '2.35', city: 'Baltimore' };
    const harvest = await read(
      { ...correct, id: '1' },
      { ...correct, id: '2', zip: '21201' },
      { ...ADD, latitude: '34.05', longitude: '-118.24' },
    );
    expect(harvest.actions.map((each) => each.action === 'correct' && each.changes)).toEqual([
      { city: 'Baltimore' },
      { city: 'Baltimore', zip: '21201', position: expect.objectContaining({ precision: 'zip' }) },
    ]);
    expect(harvest.records[0]?.position?.precision).toBe('zip');
    expect(told(harvest)).toEqual([
      expect.stringContaining(
        'line 2 latitude, longitude: "48.85, 2.35" is not a position in the United States',
      ),
      expect.stringContaining('line 3 latitude, longitude: "48.85, 2.35" is outside the United States'),
      expect.stringContaining('line 4 latitude, longitude: "34.05, -118.24" is'),
    ]);
  });

  test('two rows about one listing: the first counts, the second is told', async () => {
    const harvest = await read(
      ADD,
      { ...ADD, name: 'HARBOR clinic', phone_main: '410-555-0000' },
      { ...SAYS, action: 'hide', id: '7', reason: 'closed' },
      { ...SAYS, action: 'correct', id: '7', name: 'New' },
      { ...SAYS, action: 'hide', match_name: 'Old Mill', match_zip: '21201', reason: 'closed' },
      { ...SAYS, action: 'hide', match_name: 'old mill', match_zip: '21201-1234', reason: 'closed' },
    );
    expect([harvest.rows, harvest.records.length, harvest.actions.length]).toEqual([6, 1, 2]);
    expect(harvest.rejected.filter(({ row }) => row).map(({ key, reason }) => `${key}: ${reason}`)).toEqual([
      'line 3: line 2 is about the same listing, and the first counts: the row is left out',
      'line 5: line 4 is about the same listing, and the first counts: the row is left out',
      'line 7: line 6 is about the same listing, and the first counts: the row is left out',
    ]);
  });

  test('licenses, formulas, unknown columns and unclear precision are told as they deserve', async () => {
    const harvest = await read({
      ...ADD,
      other_name: '=HYPERLINK("http://evil.example","x")',
      license_number: 'L-1',
      license_expires: '2026-09-30',
      beds: 'ten',
      latitude: '39.2946',
      longitude: '-76.6252',
      precision: 'exact',
      phone: '410-555-1234',
    });
    expect(harvest.licenses).toEqual([
      { key: 'line 2', number: 'L-1', issuer: 'Example County', isExpired: true, expires: '2026-09-30' },
    ]);
    expect(harvest.records[0]?.position?.precision).toBe('approximate');
    expect(told(harvest)).toEqual([
      'line 2 precision: "exact" is not address, approximate, zip: read as approximate',
      expect.stringMatching(/^line 2 other_name: .* is a formula/),
      'line 2 beds: "ten" is not a number of beds: left out',
      'own.csv phone: "phone" is not a column of this format: not read (the nearest is phone_main)',
    ]);
  });

  test('a file without the columns every row needs is refused with their names', async () => {
    await expect(
      openTable({ name: 'own.csv', bytes: Buffer.from('name,city\nx,y\n') }, REQUIRED_COLUMNS),
    ).rejects.toMatchObject({
      problem: 'missing-column',
      message: expect.stringContaining('"action", "source_name", "source_license", "as_of"'),
    });
  });
});

test('any cells at all give one record, one action or one rejected row', async () => {
  const usual: Readonly<Record<string, readonly string[]>> = {
    action: ['add', 'correct', 'hide'],
    source_name: ['Example County'],
    source_license: ['CC0'],
    as_of: ['2026-10-01', '2026-02-30'],
    id: ['', '12'],
    match_name: ['Harbor'],
    match_zip: ['21201'],
    reason: ['closed'],
    name: ['Harbor', '-'],
    street: ['1 Main Street', '-'],
    city: ['Baltimore'],
    state: ['MD', 'XX'],
    zip: ['21201', '2'],
    phone_main: ['410-555-5678;410-555-5679'],
    website: ['example.org', '-'],
    latitude: ['39.29', '95'],
    longitude: ['-76.6'],
    yes: ['medicine=methadone', 'pay=medicaid;x'],
    no: ['medicine=methadone', 'stay-on=methadone'],
    codes_yes: ['NOE MM'],
    confidential: ['', 'no', 'yes'],
  };
  const cell = (column: string) =>
    fc.oneof(fc.constantFrom('', ...(usual[column] ?? [])), fc.string({ unit: 'binary', maxLength: 12 }));
  const row = fc
    .tuple(
      fc.constantFrom<Row>(
        ADD,
        { ...SAYS, action: 'correct', id: '12', name: 'New' },
        { ...SAYS, action: 'hide', match_name: 'Old Mill', match_zip: '21201', reason: 'closed' },
      ),
      fc.array(
        fc.constantFrom(...COLUMNS).chain((column) => fc.tuple(fc.constant(column), cell(column))),
        {
          maxLength: 6,
        },
      ),
    )
    .map(([base, changes]): Row => ({ ...base, ...Object.fromEntries(changes) }));
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
      const harvest = await read(
        ...rows.map((each) =>
          Object.fromEntries(
            Object.entries(each).map(([column, text]) => [column, text.toWellFormed().replaceAll('\0', '')]),
          ),
        ),
      );
      expect(harvest.rows).toBe(rows.length);
      const left = harvest.rejected.filter((each) => each.row).length;
      expect(harvest.records.length + harvest.actions.length + left).toBe(harvest.rows);
      taken += harvest.records.length + harvest.actions.length;
      for (const { reason } of harvest.rejected) expect(tidy(reason)).toBe(reason);
      for (const { stated, position } of harvest.records) {
        expect(stated.yes.filter((code) => stated.no.includes(code))).toEqual([]);
        if (position) expect(isInUnitedStates(position)).toBe(true);
      }
      for (const each of harvest.actions)
        if (each.action === 'correct' && each.changes.position)
          expect(isInUnitedStates(each.changes.position)).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(taken).toBeGreaterThan(200);
});
