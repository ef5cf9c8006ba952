import type { Pack, Precision, Source } from '@waymark/directory';
import { stateCodes } from '#lib/state-names.ts';

export interface SourceCount extends Source {
  /** Listings that it speaks of. */
  readonly listings: number;
  /** Of these, listings that no other list speaks of. */
  readonly alone: number;
  /** Older listings that it, complete for their state, no longer has. */
  readonly lacks: number;
}

/** What the packs hold and what they do not, in numbers. */
export interface Survey {
  readonly listings: number;
  readonly sources: readonly SourceCount[];
  readonly positions: Readonly<Record<Precision | 'none', number>>;
  readonly withoutPhone: number;
  /** Treatment listings without a word on medicine for opioid use disorder. */
  readonly medicineNotStated: number;
  readonly absent: number;
  /** Postal codes of states without a certified opioid treatment program. */
  readonly statesWithoutOtp: readonly string[];
}

function countRows(pack: Pack): Survey {
  const counts = new Map(pack.sources.map(({ id }) => [id, { listings: 0, alone: 0, lacks: 0 }]));
  const positions = { address: 0, approximate: 0, zip: 0, none: 0 };
  const withOtp = new Set<string>();
  let withoutPhone = 0;
  let absent = 0;
  for (let row = 0; row < pack.rows; row++) {
    const sources = pack.sourcesOf(row);
    for (const { id } of sources) {
      const count = counts.get(id);
      if (!count) continue;
      count.listings++;
      if (sources.length === 1) count.alone++;
    }
    const lacking = pack.absentFrom(row);
    if (lacking) {
      absent++;
      const count = counts.get(lacking.id);
      if (count) count.lacks++;
    }
    positions[pack.position(row)?.precision ?? 'none']++;
    if (!pack.phone(row)) withoutPhone++;
    if (!lacking && pack.fact(row, 'certified', 'otp') === 'yes') withOtp.add(pack.state(row));
  }
  return {
    listings: pack.rows,
    sources: pack.sources.map((source) => ({
      ...source,
      ...(counts.get(source.id) ?? { listings: 0, alone: 0, lacks: 0 }),
    })),
    positions,
    withoutPhone,
    medicineNotStated: rowsWithNote(pack),
    absent,
    statesWithoutOtp: stateCodes.filter((state) => !withOtp.has(state)),
  };
}

function rowsWithNote(pack: Pack): number {
  const rows = pack.index.notes.find(([note]) => note === 'medicine-not-stated')?.[1] ?? [];
  let count = 0;
  for (let bits of rows) for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

const surveys = new WeakMap<Pack, Survey>();

/** Counts a pack once for as long as it is in memory. */
export function surveyOf(pack: Pack): Survey {
  const survey = surveys.get(pack) ?? countRows(pack);
  surveys.set(pack, survey);
  return survey;
}
