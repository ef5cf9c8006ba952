import type { CodeBook } from './code-book.ts';

/** Finds the code that a label of the locator's JSON means. */
export interface LabelCodes {
  /** `undefined` when no code book has the label, or when it could mean several codes. */
  find(category: string, label: string): string | undefined;
}

const fold = (label: string): string =>
  label
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F®™'’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim();

/** The same for labels that differ in the words of their year: "abuse" became "use", examples in brackets came and went. */
const loosen = (label: string): string =>
  fold(label.replaceAll(/,?\s*for example[^)]*/gi, '').replaceAll(/\([^)]*\)/g, ' '))
    .replaceAll('substance abuse', 'substance use')
    .replaceAll(/\bdo not\b/g, 'does not')
    .replaceAll('injectible', 'injectable')
    .replaceAll('martix', 'matrix')
    .replaceAll(/\bclients\b/g, 'persons')
    .replaceAll(/\b(offered|the|a|an)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Labels of 2019 that no code book spells, with the code that asked the same in the next book. What could mean two codes
 * ("Computerized treatment/telemedicine") or has none ("Psychotropic medication") is not here and stays unmapped.
 */
const RENAMED: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Prescribes/administers buprenorphine', 'UB'],
      ['Prescribes/administers naltrexone', 'UN'],
      ['Telemedicine/telehealth', 'TELE'],
      ['Regional/district or county, local or municipal government', 'LCCG'],
      ['State education funds', 'SEF'],
      ['Persons with serious mental illness (SMI)', 'SMI'],
      ['Integrated dual disorders treatment', 'IDD'],
    ] as const
  ).map(([label, code]) => [fold(label), code]),
);

interface Entry {
  readonly category: string;
  readonly code: string;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

const indexBy = (book: CodeBook, key: (label: string) => string): Index =>
  Map.groupBy(book.codes, (entry) => key(entry.name));

function choose(entries: readonly Entry[] | undefined, category: string): string | undefined {
  const same = entries?.filter((entry) => entry.category === category) ?? [];
  const candidates = new Set((same.length > 0 ? same : (entries ?? [])).map(({ code }) => code));
  const [only] = candidates;
  return candidates.size === 1 ? only : undefined;
}

/**
 * Makes the code books answer by label, the first of them first: the label as it stands, then in looser spelling, then among
 * those that were renamed. Categories were renamed over the years, so they only decide between codes of the same label.
 */
export function createLabelCodes(books: readonly CodeBook[]): LabelCodes {
  const keys = [fold, loosen];
  const indexes = keys.map((key) => ({ key, indexes: books.map((book) => indexBy(book, key)) }));
  const known = new Map<string, string | undefined>();
  const look = (category: string, label: string): string | undefined => {
    for (const { key, indexes: ofBooks } of indexes) {
      for (const index of ofBooks) {
        const code = choose(index.get(key(label)), category.trim());
        if (code !== undefined) return code;
      }
    }
    return RENAMED.get(fold(label));
  };
  return {
    find(category, label) {
      const key = `${category}\n${label}`;
      if (!known.has(key)) known.set(key, look(category, label));
      return known.get(key);
    },
  };
}
