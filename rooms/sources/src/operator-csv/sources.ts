import type { Source } from '@waymark/directory';
import { readDate } from '../fields/calendar-date.ts';
import { saysConfidential } from '../fields/confidential.ts';
import type { Report } from '../fields/row-report.ts';
import { readText } from '../fields/text.ts';
import { isUnstated } from '../fields/tidy.ts';
import { readWebsite } from '../fields/website.ts';
import { quote } from '../source-error.ts';
import type { NamedRow } from '../spreadsheet/named-rows.ts';

/** The lists that the rows of a file come from: one for each name and date that stand in it. */
export interface Sources {
  /** The source of a row; a pair of field and reason when the row does not name one. */
  of(row: NamedRow, report: Report): Source | { readonly field: string; readonly reason: string };
  all(): readonly Source[];
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);

/** Gathers the sources of a file. `today` is ISO; without it dates to come are not noticed. */
export function gatherSources(today?: string): Sources {
  const found = new Map<string, Source>();
  return {
    all: () => [...found.values()],
    of(row, report) {
      const name = readText(row.cell('source_name'), 'source_name', report);
      const license = readText(row.cell('source_license'), 'source_license', report);
      const asOf = readDate(row.cell('as_of'), 'iso');
      const website = readWebsite(row.cell('source_url'));
      if (isUnstated(name)) return { field: 'source_name', reason: 'there is no name of who says so' };
      if (isUnstated(license)) {
        return {
          field: 'source_license',
          reason: 'there is no license: expected one such as "public domain" or "CC BY 4.0"',
        };
      }
      if (!asOf.ok) return { field: 'as_of', reason: asOf.problem };
      if (today !== undefined && asOf.value > today)
        return { field: 'as_of', reason: `${asOf.value} is still to come (today is ${today})` };
      if (!website.ok) report('source_url', `${website.problem}: left out`);
      // Where somebody reads of a confidential place its address may stand.
      const url = website.ok && !saysConfidential(row, []) ? website.value : undefined;
      const key = [name, license, asOf.value].join('\n');
      const known = found.get(key);
      if (known?.url !== undefined && url !== undefined && known.url !== url)
        report('source_url', `an earlier row of this source gives ${quote(known.url, 80)}: that one counts`);
      const link = known?.url ?? url;
      const source: Source = {
        id: known?.id ?? newId(name, asOf.value),
        name,
        publisher: name,
        asOf: asOf.value,
        license,
        ...(link !== undefined && { url: link }),
      };
      found.set(key, source);
      return source;
    },
  };

  function newId(name: string, asOf: string): string {
    const plain = `operator-${slug(name) || 'list'}-${asOf}`;
    const ids = new Set([...found.values()].map(({ id }) => id));
    let id = plain;
    for (let n = 2; ids.has(id); n++) id = `${plain}-${n}`;
    return id;
  }
}
