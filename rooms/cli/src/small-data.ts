// A data folder of a few rows for tests: the shape of the real one, a workbook included.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const sheet = (rows: readonly (readonly string[])[]) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (row) =>
        `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

/** A zip of files stored as they are. */
const zip = (files: Readonly<Record<string, string>>): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), shared, rest, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end]);
};

export const workbook = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Buffer => {
  const names = Object.keys(sheets);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, i) => `<Relationship Id="s${i}" Type="${office}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i}.xml`, sheet(sheets[name] ?? [])])),
  });
};

const columns = [
  'Name1',
  'Name2',
  'Street1',
  'Street2',
  'City',
  'State',
  'Zip',
  'Phone',
  'Intake1',
  'Intake2',
  'Intake1a',
  'Intake2a',
  'Service_code_info',
];

export type Facility = readonly [
  name: string,
  street: string,
  city: string,
  state: string,
  zip: string,
  phone: string,
  codes: string,
];

export const facilities: readonly Facility[] = [
  ['Harbor Clinic', '1 Pratt Street', 'Baltimore', 'MD', '21201', '410-234-0101', 'SA OP MM OTP MD'],
  [
    'Mount Vernon Care',
    '2 Charles Street',
    'Baltimore',
    'MD',
    '21201',
    '410-234-0102 x12',
    'SA OP BUM MD SP',
  ],
  ['Bay House', '3 Fleet Street', 'Baltimore', 'MD', '21202', '410-234-0103', 'HH'],
  ['Laurel Center', '4 Main Street', 'Laurel', 'MD', '20707', '301-234-0104', 'SA RES ZZZ'],
  ['Kindless Place', '5 Main Street', 'Laurel', 'MD', '20707', '301-234-0105', 'SP'],
];

export const directoryWorkbook = (rows: readonly Facility[]): Buffer =>
  workbook({
    'Facilities List': [
      columns,
      ...rows.map(([name, street, city, state, code, phone, codes]) => [
        name,
        '',
        street,
        '',
        city,
        state,
        code,
        phone,
        '',
        '',
        '',
        '',
        codes,
      ]),
    ],
    'Service Code Reference': [
      ['category_code', 'category_name', 'service_code', 'service_name', 'service_description'],
      ...['SA', 'OP', 'MM', 'OTP', 'MD', 'BUM', 'SP', 'HH', 'RES'].map((code) => [
        'X',
        'Any',
        code,
        `Name of ${code}`,
        '',
      ]),
    ],
  });

/** Writes the data folder into a new temporary folder, and returns that. */
export const writeSmallData = async (rows: readonly Facility[] = facilities): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
  const data = join(folder, 'data');
  await mkdir(join(data, 'geo'), { recursive: true });
  await mkdir(join(data, 'samhsa-directory'));
  const put = (name: string, content: string | Buffer) => writeFile(join(data, name), content);
  await put('samhsa-directory/national-directory-su-facilities-2023.xlsx', directoryWorkbook(rows));
  await put(
    'samhsa-directory/coordinates-2023.csv',
    'name1,name2,street1,zip,county,latitude,longitude,precision,source\n' +
      'Harbor Clinic,,1 Pratt Street,21201,Baltimore City,39.287,-76.62,address,test\n',
  );
  await put(
    'geo/zips.json',
    JSON.stringify({
      columns: ['zip', 'lat', 'lon', 'city', 'state', 'county'],
      rows: [
        ['20707', 39.1, -76.88, 'Laurel', 'MD', "Prince George's"],
        ['21201', 39.295, -76.626, 'Baltimore', 'MD', 'Baltimore City'],
        ['21202', 39.298, -76.607, 'Baltimore', 'MD', 'Baltimore City'],
      ],
    }),
  );
  await put('geo/cities.json', JSON.stringify([['Baltimore', 'MD', 39.29, -76.61]]));
  return folder;
};
