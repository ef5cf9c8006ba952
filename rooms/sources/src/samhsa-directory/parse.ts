import type { Rejected, Source, SourceRecord } from '@waymark/directory';
import type { Questionnaire } from '../code-books/code-book.ts';
import { codeOfMentalHealthRow } from '../code-books/mental-health-setting.ts';
import { createTally } from '../fields/tally.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { quote, SourceError } from '../source-error.ts';
import type { Code, Harvest } from '../source-module.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import { readCodeBook } from './code-book.ts';
import type { CodeColumn, CoordinateColumn, FacilityColumn } from './columns.ts';
import { readFacility } from './facility.ts';
import { NO_MATCHED_POSITIONS, readMatchedPositions } from './matched-positions.ts';

type Rows<Column extends string> = AsyncIterable<TableRow<Column>> | Iterable<TableRow<Column>>;

/** The tables of the directory, already unpacked and named. */
export interface DirectoryTables {
  readonly facilities: Rows<FacilityColumn>;
  readonly codes: Rows<CodeColumn>;
  /** Positions matched to the facilities; without them every listing gets the center of its ZIP. */
  readonly coordinates?: { readonly rows: Rows<CoordinateColumn>; readonly fileName: string };
  readonly gazetteer: Gazetteer;
}

/** A code that only the sheet of this questionnaire explains: the two directories are workbooks of one shape. */
const TELLING: Readonly<Record<Questionnaire, string>> = { SU: 'OTP', MH: 'MH' };

function assertQuestionnaire(codeBook: readonly Code[], questionnaire: Questionnaire): void {
  const has = (which: Questionnaire) => codeBook.some(({ code }) => code === TELLING[which]);
  const other = questionnaire === 'SU' ? 'MH' : 'SU';
  if (!has(other) || has(questionnaire)) return;
  throw new SourceError(
    'wrong-format',
    questionnaire === 'SU'
      ? 'This workbook is the directory of mental health programs: give it as samhsa-mental-health.'
      : 'This workbook is the directory of substance use programs: give it as samhsa-directory.',
  );
}

/**
 * Turns the tables of a directory into records of the list `source`. Every row comes back as a record or as a rejected row
 * with its reason. Rows of the mental health questionnaire say so in their key ("242 MH") and state its settings apart.
 */
export async function parse(
  tables: DirectoryTables,
  source: Source,
  questionnaire: Questionnaire = 'SU',
): Promise<Harvest & { readonly codeBook: readonly Code[] }> {
  const { codeBook, rejected: rejectedCodes } = await readCodeBook(tables.codes);
  assertQuestionnaire(codeBook, questionnaire);
  const meaning = questionnaire === 'MH' ? codeOfMentalHealthRow : (code: string) => code;
  const keyOf = (row: number) => (questionnaire === 'MH' ? `${row} MH` : String(row));
  const known = new Set(codeBook.map(({ code }) => meaning(code)));
  const positions = tables.coordinates
    ? await readMatchedPositions(tables.coordinates.rows, tables.coordinates.fileName)
    : NO_MATCHED_POSITIONS;
  const records: SourceRecord[] = [];
  const rejected: Rejected[] = [];
  const unknown = createTally();
  const codes = new Map<string, string>();
  const shared = (code: string): string => {
    const stated = codes.get(code) ?? meaning(code);
    codes.set(code, stated);
    return stated;
  };
  let rows = 0;
  for await (const row of tables.facilities) {
    rows++;
    const reading = readFacility(row, {
      source: source.id,
      gazetteer: tables.gazetteer,
      positions,
      keyOf,
      shared,
    });
    rejected.push(...reading.rejected);
    if (!reading.record) continue;
    records.push(reading.record);
    for (const code of reading.record.stated.yes) {
      if (!known.has(code)) unknown.add(code, reading.record.key);
    }
  }
  const reportUnknown = unknown.report(
    'Service_code_info',
    (code, count) => `the code ${quote(code)} is not in the code book: kept (${count}, this is the first)`,
  );
  return {
    source,
    rows,
    records,
    rejected: [...rejected, ...reportUnknown, ...positions.report(), ...rejectedCodes],
    codeBook,
    codesCovered: [...known],
  };
}
