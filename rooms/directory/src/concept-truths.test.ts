import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findConcept, OPIOID_TREATMENT_CODES } from './concept-table.ts';
import { isStated } from './concepts.ts';

/** One file of a zip archive, read the short way that this one known workbook allows. */
function unzip(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    if (zip.toString('utf8', at + 46, at + 46 + nameLength!) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString('utf8');
    }
    at += 46 + nameLength! + extra! + comment!;
  }
  throw new Error(`unzip: got no ${name} in the workbook, expected one; is the data file whole?`);
}

const file = '../../../data/samhsa-directory/national-directory-su-facilities-2023.xlsx';
const workbook = readFileSync(new URL(file, import.meta.url));
const strings = [...unzip(workbook, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
  [...item!.matchAll(/<t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
);
/** State and stated codes of every program: columns F and M of the first sheet, less the heading. */
const programs = [...unzip(workbook, 'xl/worksheets/sheet1.xml').matchAll(/<row .*?<\/row>/gs)]
  .slice(1)
  .map(([row]) => {
    const cell = (column: string) => {
      const found = new RegExp(`<c r="${column}\\d+"[^>]* t="s"[^>]*><v>(\\d+)</v>`).exec(row);
      return found === null ? '' : strings[Number(found[1])]!;
    };
    return { state: cell('F'), codes: new Set(cell('M').match(/[A-Z0-9]+/g)) };
  });

const stating = (group: string, concept: string) =>
  programs.filter(({ codes }) => isStated(findConcept(group, concept)!.is, codes));

test('the directory of 2023 is read whole', () => {
  expect(programs).toHaveLength(12_744);
  expect(new Set(programs.flatMap(({ codes }) => [...codes])).size).toBe(224);
});

test('1,570 certified opioid treatment programs in the nation, none in Wyoming', () => {
  const otps = stating('certified', 'otp');
  expect(otps).toHaveLength(1_570);
  expect(otps.filter(({ state }) => state === 'WY')).toEqual([]);
  expect(programs.some(({ state }) => state === 'WY')).toBe(true);
});

test.each([
  ['kind', 'treatment', 12_605],
  ['kind', 'housing', 1_176],
  ['kind', 'meeting', 0],
  ['medicine', 'methadone', 1_412],
  ['medicine', 'buprenorphine', 6_131],
  ['medicine', 'buprenorphine-injection', 2_539],
  ['medicine', 'naltrexone-injection', 4_579],
  ['relief', 'withdrawal-medicine', 2_657],
  ['language', 'yupik', 11],
])('%s=%s: %i programs', (group, concept, expected) => {
  expect(stating(group, concept)).toHaveLength(expected);
});

test('158 certified programs do not state methadone, and 408 claim certification without it', () => {
  expect(stating('certified', 'otp').filter(({ codes }) => !codes.has('MM'))).toHaveLength(158);
  expect(programs.filter(({ codes }) => codes.has('SOTP') && !codes.has('OTP'))).toHaveLength(408);
});

test('46 statements of no medicine or no opioid care stand beside a code that contradicts them', () => {
  const contradicted = (code: string) =>
    programs.filter(({ codes }) => codes.has(code) && OPIOID_TREATMENT_CODES.some((c) => codes.has(c)));
  expect(contradicted('NMOA')).toHaveLength(39);
  expect(contradicted('NOOP')).toHaveLength(7);
});
