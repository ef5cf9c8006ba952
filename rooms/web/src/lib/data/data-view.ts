import { listWords } from '#lib/find/list-words.ts';
import { sourceName } from '#lib/find/source-words.ts';
import { formatCount } from '#lib/format.ts';
import { formatMonth } from '#lib/format-month.ts';
import { stateName } from '#lib/state-names.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import type { SourceCount, Survey } from './survey.ts';

interface Row {
  readonly term: string;
  readonly words: string;
  readonly href?: string;
}

interface SourceView {
  readonly id: string;
  readonly heading: string;
  readonly name: string;
  readonly adds: string;
  readonly rows: readonly Row[];
}

export interface DataView {
  readonly total: string;
  readonly sources: readonly SourceView[];
  readonly positions: readonly string[];
  /** What these lists leave open, in numbers. */
  readonly gaps: readonly string[];
}

const adds: Readonly<Record<string, () => string>> = {
  'samhsa-directory': m.data_adds_samhsa_directory,
  'samhsa-mental-health': m.data_adds_samhsa_mental_health,
  'findtreatment-export': m.data_adds_findtreatment_export,
  'findtreatment-api': m.data_adds_findtreatment_api,
  'california-dhcs': m.data_adds_california_dhcs,
  'medicare-otp': m.data_adds_medicare_otp,
};

const ccBy = 'https://creativecommons.org/licenses/by/4.0/';

const count = (value: number) => formatCount(value, getLocale());
const counted = (value: number) => ({ shown: count(value), count: value });

function sourceView(source: SourceCount): SourceView {
  const { id, name, publisher, asOf, license, url, listings, alone, lacks } = source;
  const isCcBy = /\bCC BY 4\.0\b/.test(license);
  const rows: Row[] = [
    { term: m.data_list_date(), words: formatMonth(asOf, getLocale()) },
    { term: m.data_list_publisher(), words: publisher },
    { term: m.data_list_license(), words: license, ...(isCcBy ? { href: ccBy } : {}) },
    ...(url ? [{ term: m.data_list_link(), words: new URL(url).host, href: url }] : []),
    { term: m.data_list_speaks(), words: count(listings) },
    { term: m.data_list_alone(), words: count(alone) },
    ...(lacks > 0 ? [{ term: m.data_list_absent(), words: count(lacks) }] : []),
  ];
  const words = Object.hasOwn(adds, id) ? adds[id] : undefined;
  return { id, heading: sourceName(source), name, adds: words?.() ?? m.data_adds_other(), rows };
}

function gapsOf({ statesWithoutOtp, withoutPhone, medicineNotStated, absent }: Survey): string[] {
  const language = getLocale();
  const states = listWords(statesWithoutOtp.map((code) => stateName(code, language)));
  return [
    ...(medicineNotStated > 0 ? [m.data_unknown_medicine(counted(medicineNotStated))] : []),
    ...(withoutPhone > 0 ? [m.data_unknown_phone(counted(withoutPhone))] : []),
    ...(absent > 0 ? [m.data_unknown_absent(counted(absent))] : []),
    ...(states ? [m.data_no_otp({ states, count: statesWithoutOtp.length })] : []),
  ];
}

function positionsOf({ positions, listings }: Survey): string[] {
  const notExact = (listings - positions.address) / Math.max(1, listings);
  const percent = new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(notExact);
  return [
    m.data_position_address({ count: count(positions.address) }),
    m.data_position_name({ count: count(positions.approximate) }),
    m.data_position_zip({ count: count(positions.zip) }),
    ...(positions.none > 0 ? [m.data_position_none({ count: count(positions.none) })] : []),
    m.data_position_share({ percent }),
  ];
}

/** What the page about our data says in numbers. */
export function dataView(survey: Survey): DataView {
  return {
    total: m.data_total(counted(survey.listings)),
    sources: survey.sources.map(sourceView),
    positions: positionsOf(survey),
    gaps: gapsOf(survey),
  };
}
