// A data folder with confidential places for tests: each word of SECRETS stands in it, and none may come out of a build.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Facility, facilities, writeSmallData } from '../small-data.ts';

/** Where the places truly are. Two worlds that differ in nothing else must look alike to everyone outside. */
export interface Truth {
  readonly number: string;
  readonly street: string;
  readonly lat: string;
  readonly lng: string;
  /** Ends of four numbers that are not published. */
  readonly lines: readonly [string, string, string, string];
  readonly word: string;
}

export const TRUTH: Truth = {
  number: '7731',
  street: 'Quillfeather',
  lat: '39.29137',
  lng: '-76.61234',
  lines: ['6671', '6672', '6673', '6674'],
  word: 'canarybird',
};

/** What must not be found, in small letters. */
export const secretsOf = ({ number, street, lat, lng, lines, word }: Truth): readonly string[] => [
  number,
  street.toLowerCase(),
  lat.slice(0, 6),
  lng.slice(1, 7),
  ...lines.flatMap((line) => [`234${line}`, `234-${line}`]),
  word,
];

const csv = (rows: readonly Readonly<Record<string, string>>[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');
};

const SAYS = { source_name: 'Example County', source_license: 'public domain', as_of: '2026-10-01' };
/** Lines that may be called. */
export const INTAKE = { added: '4102340181', marked: '4102340182', home: '4102340183', both: '4102340184' };

/** Programs that a public list prints with their addresses. */
const listed = ({ number, street, lines }: Truth): readonly Facility[] => [
  [
    'Haven House',
    `${number} ${street} Street`,
    'Baltimore',
    'MD',
    '21201',
    `410-234-${lines[0]}`,
    'SA OP BUM MD',
  ],
  ['Safe House', `${number} ${street} Court`, 'Baltimore', 'MD', '21201', `410-234-${lines[3]}`, 'HH SA RL'],
  [
    'Lantern Program',
    `${number} ${street} Avenue`,
    'Laurel',
    'MD',
    '20707',
    `301-234-${lines[1]}`,
    'SA RES OMB MM',
  ],
];

/** What the operator's file says. */
export const operatorRows = ({ number, street, lat, lng, lines, word }: Truth) => [
  {
    ...SAYS,
    action: 'add',
    name: 'Quiet Harbor Program',
    other_name: `${word} ${street} Holdings`,
    street: `${number} ${street} Street`,
    unit: word,
    city: 'Baltimore',
    state: 'MD',
    zip: '21202',
    phone_main: `410-234-${lines[2]}`,
    phone_intake: INTAKE.added,
    website: `https://${word}.example.org/${street}`,
    latitude: lat,
    longitude: lng,
    precision: `by ${street}`,
    yes: 'kind=treatment; medicine=buprenorphine',
    license_number: `EX-${number}-${word}`,
    license_issuer: `State, ${street}`,
    confidential: 'yes',
  },
  {
    ...SAYS,
    action: 'correct',
    match_name: 'Haven House',
    match_street: `${number} ${street} Street`,
    reason: `moved to ${street}, ${word}`,
    phone_intake: INTAKE.marked,
    confidential: 'yes',
  },
  // The public list prints it, and one row of another source calls it confidential.
  {
    ...SAYS,
    action: 'add',
    name: 'Lantern Program',
    street: `${number} ${street} Avenue`,
    city: 'Laurel',
    state: 'MD',
    zip: '20707',
    phone_intake: INTAKE.both,
    yes: 'medicine=methadone',
    confidential: 'yes',
  },
];

/** A row that cannot be read: its state is no state. */
export const unreadableRow = ({ number, street, lines, word }: Truth) => ({
  ...SAYS,
  action: 'add',
  name: `${word} Annex`,
  street: `${number} ${street} Street`,
  city: `${street}ville`,
  state: street,
  phone_intake: `410-234-${lines[2]} ask ${word}`,
  confidential: 'yes',
});

const homeRows = ({ number, street, lat, lng, lines, word }: Truth) => [
  {
    ...SAYS,
    home_id: '1',
    name: 'Open House',
    street: '5 Harbor Road',
    city: 'Laurel',
    state: 'MD',
    zip: '20707',
    publish_address: 'yes',
    phone: '301-234-0190',
    accepts_methadone: 'yes',
  },
  {
    ...SAYS,
    home_id: '2',
    name: 'Safe House',
    operator: `${word} ${street}`,
    street: `${number} ${street} Court`,
    unit: word,
    city: 'Baltimore',
    state: 'MD',
    zip: '21201',
    latitude: lat,
    longitude: lng,
    publish_address: 'yes',
    confidential: 'yes',
    phone: `410-234-${lines[3]}`,
    phone_intake: INTAKE.home,
    website: `https://${word}.example.org`,
    certified_by: `${street} Coalition`,
    rules: `Ring at ${number} ${street} Street, ${word}.`,
    accepts_methadone: 'yes',
    dollars_per_week: '150',
    deposit: `ask ${word}`,
  },
];

export const writeOperatorFile = (folder: string, rows: readonly Readonly<Record<string, string>>[]) =>
  writeFile(join(folder, 'data/operator-csv/programs.csv'), csv(rows));

/** Writes the data folder into a new temporary folder, and returns that. */
export const writeSecretData = async (truth: Truth = TRUTH): Promise<string> => {
  const folder = await writeSmallData([...facilities, ...listed(truth)]);
  for (const name of ['operator-csv', 'housing-csv'])
    await mkdir(join(folder, 'data', name), { recursive: true });
  await writeOperatorFile(folder, operatorRows(truth));
  await writeFile(join(folder, 'data/housing-csv/homes.csv'), csv(homeRows(truth)));
  return folder;
};
