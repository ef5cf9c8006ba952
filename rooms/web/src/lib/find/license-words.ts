import type { Detail, Pack } from '@waymark/directory';
import { formatDay } from '#lib/format-day.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { sourceWords } from './source-words.ts';

export interface LicenseView {
  readonly words: string;
  /** Which register says so, and when. */
  readonly said: string;
}

/** The licenses that registers list of a program, each in a sentence of what is known of it. */
export function licenseViews(pack: Pack, detail: Detail | undefined, row: number): LicenseView[] {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return (detail?.licenses(row) ?? []).map(({ source: id, number, issuer, expires, beds }) => {
    const source = sources.get(id);
    const day = expires && formatDay(expires, getLocale());
    // Whether it still holds is told as of the register's own day: a device's clock may be wrong.
    const hadExpired = expires !== undefined && source !== undefined && expires < source.asOf;
    const parts = [
      number ? m.find_license({ issuer, number }) : issuer,
      ...(day ? [hadExpired ? m.find_license_expired({ day }) : m.find_license_until({ day })] : []),
      ...(beds ? [m.find_license_beds({ count: beds })] : []),
    ];
    return { words: parts.join(' · '), said: source ? sourceWords(source) : '' };
  });
}
