import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Predicate } from '@waymark/directory';
import { earthMiles } from './distance.ts';
import {
  conceptCount,
  hitsAsked,
  type Peer,
  type PeerAnswer,
  type PeerQuestion,
  type PeerSearch,
  type Program,
  predicateOf,
} from './peer.ts';

const schema = `
  CREATE VIRTUAL TABLE place USING rtree(program, south, north, west, east);
  CREATE TABLE program (id INTEGER PRIMARY KEY, lat REAL NOT NULL, lng REAL NOT NULL) STRICT;
  CREATE TABLE code (program INTEGER NOT NULL, code TEXT NOT NULL, PRIMARY KEY (program, code)) STRICT, WITHOUT ROWID;
  CREATE TABLE asks (code TEXT NOT NULL, concept INTEGER NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
    PRIMARY KEY (code, concept, part)) STRICT, WITHOUT ROWID;
`;

const partsOf = ({ any, also }: Predicate): readonly (readonly string[])[] => (also ? [any, also] : [any]);

const fill = (database: DatabaseSync, programs: readonly Program[]): void => {
  const place = database.prepare('INSERT INTO place VALUES (?, ?, ?, ?, ?)');
  const program = database.prepare('INSERT INTO program VALUES (?, ?, ?)');
  const code = database.prepare('INSERT INTO code VALUES (?, ?)');
  const asks = database.prepare('INSERT INTO asks VALUES (?, ?, ?, ?)');
  database.exec('BEGIN');
  for (const { id, lat, lng, codes } of programs) {
    place.run(id, lat, lat, lng, lng);
    program.run(id, lat, lng);
    for (const each of codes) code.run(id, each);
  }
  for (let concept = 0; concept < conceptCount; concept++) {
    const parts = partsOf(predicateOf(concept));
    for (const [i, codes] of parts.entries())
      for (const each of codes) asks.run(each, concept, i + 1, parts.length);
  }
  database.exec('COMMIT');
  database.exec('ANALYZE');
};

/** "States one of these codes", for each part of each concept of a wish. */
const meets = (concepts: readonly number[]): string =>
  concepts
    .map((concept) =>
      partsOf(predicateOf(concept))
        .map((codes) => {
          const list = codes.map((code) => `'${code}'`).join();
          return `EXISTS (SELECT 1 FROM code WHERE code.program = circle.id AND code.code IN (${list}))`;
        })
        .join(' AND '),
    )
    .join(' OR ');

/**
 * Programs in the circle, each with whether it meets wish i in column `w<i>`; then the total, the nearest and
 * the counts from those. CROSS JOIN keeps the planner from starting with the large tables: 70 times slower.
 */
const sqlFor = ({ wishes }: PeerQuestion): string => {
  const flags = wishes.map((_, i) => `w${i}`);
  const meetsAll = flags.join(' AND ') || '1';
  const meetsOthers = flags.map((_, i) => flags.filter((_, k) => k !== i).join(' AND ') || '1');
  const sums = [meetsAll, ...meetsOthers].map((test) => `sum(${test})`).join(', ');
  const columns = flags.map((flag) => `, ${flag}`).join('');
  const padding = flags.map(() => ', NULL').join('');
  const marks = wishes.map(({ concepts }, i) => `, (${meets(concepts)}) AS w${i}`).join('');
  return `
    WITH circle AS MATERIALIZED (
      SELECT id, miles FROM (
        SELECT id, 2 * ${earthMiles} * asin(sqrt(pow(sin(radians(lat - ?) / 2), 2)
          + cos(radians(?)) * cos(radians(lat)) * pow(sin(radians(lng - ?) / 2), 2))) AS miles
        FROM place CROSS JOIN program ON id = place.program
        WHERE south <= ? AND north >= ? AND west <= ? AND east >= ?
      ) WHERE miles <= ?
    ),
    marked AS MATERIALIZED (SELECT id, miles${marks} FROM circle)
    SELECT 'total' AS part, NULL, ${sums} FROM marked
    UNION ALL
    SELECT * FROM (SELECT 'hit', id, miles${padding} FROM marked WHERE ${meetsAll} ORDER BY miles, id LIMIT ${hitsAsked})
    UNION ALL
    SELECT 'offer', concept, ${sums} FROM (
      SELECT id, concept${columns} FROM marked CROSS JOIN code ON code.program = id CROSS JOIN asks ON asks.code = code.code
      WHERE ${flags.length > 1 ? `${flags.join(' + ')} >= ${flags.length - 1}` : '1'}
      GROUP BY id, concept HAVING min(part) = 1 AND max(part) = parts
    ) GROUP BY concept`;
};

const read = (
  rows: readonly (readonly [part: string, key: number, ...numbers: number[]])[],
  wishes: number,
): PeerAnswer => {
  const nearest: { id: number; miles: number }[] = [];
  const found = { total: 0, offering: new Array<number>(conceptCount).fill(0) };
  const without = Array.from({ length: wishes }, () => ({
    total: 0,
    offering: new Array<number>(conceptCount).fill(0),
  }));
  for (const [part, key, first, ...others] of rows) {
    if (part === 'hit') nearest.push({ id: key, miles: first! });
    else if (part === 'total') {
      found.total = first ?? 0;
      for (const [i, sum] of others.entries()) without[i]!.total = sum ?? 0;
    } else {
      found.offering[key] = first!;
      for (const [i, sum] of others.entries()) without[i]!.offering[key] = sum;
    }
  }
  return { nearest, found, without };
};

const open = (programs: readonly Program[]): PeerSearch => {
  const database = new DatabaseSync(':memory:');
  database.exec(schema);
  fill(database, programs);
  const prepared = new Map<string, StatementSync>();
  const prepare = (question: PeerQuestion): StatementSync => {
    const shape = question.wishes.map(({ concepts }) => concepts.join('|')).join('&');
    const known = prepared.get(shape);
    if (known) return known;
    const statement = database.prepare(sqlFor(question));
    statement.setReturnArrays(true);
    prepared.set(shape, statement);
    return statement;
  };
  return (question) => {
    const { lat, lng, miles, wishes } = question;
    const north = miles / 68.9;
    const east = north / Math.cos((Math.min(89, Math.abs(lat) + north) * Math.PI) / 180);
    const box = [lat + north, lat - north, lng + east, lng - east];
    const rows: unknown = prepare(question).all(lat, lat, lng, ...box, miles);
    return read(rows as Parameters<typeof read>[0], wishes.length);
  };
};

/** A database in memory, asked one prepared statement a question. */
export const sqlite: Peer = {
  name: 'SQLite (R*Tree and code table)',
  how: 'in memory, concepts looked up in the codes of the source; one statement, prepared beforehand for each choice of concepts, gives total, nearest 25 and all counts',
  leastRatio: 40,
  open,
};
