import type { SourceRecord, Statement } from '../listing.ts';

/** A row with the survey it is from, and the codes that its list asked of it. */
export interface Asked {
  readonly record: SourceRecord;
  readonly type: string;
  readonly asked: readonly string[];
}

/** The one statement of a source from its rows: what any of them states, and what they deny and none states. */
export function joinStatements(source: string, records: readonly SourceRecord[]): Statement {
  const yes = new Set(records.flatMap(({ stated }) => stated.yes));
  const no = new Set(records.flatMap(({ stated }) => stated.no));
  return { source, yes: [...yes], no: [...no].filter((code) => !yes.has(code)) };
}

/**
 * Codes that older rows tick, that a newer list asked again in the same survey, and that none of its rows ticks now: the
 * newer list denies them.
 */
export function deniedCodes(newer: readonly Asked[], older: readonly Asked[]): readonly string[] {
  const stated = new Set(newer.flatMap(({ record }) => record.stated.yes));
  const denied = new Set<string>();
  for (const type of new Set(newer.map((row) => row.type))) {
    const asked = new Set(newer.filter((row) => row.type === type).flatMap((row) => row.asked));
    if (asked.size === 0) continue;
    for (const row of older) {
      if (row.type !== type) continue;
      for (const code of row.record.stated.yes) if (asked.has(code) && !stated.has(code)) denied.add(code);
    }
  }
  return [...denied];
}
