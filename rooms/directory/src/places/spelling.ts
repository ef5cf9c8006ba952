/** Words that stay small inside a name: "King of Prussia", "Fond du Lac". */
const SMALL = new Set(['Of', 'The', 'In', 'On', 'By', 'And', 'At', 'Du', 'De', 'Del', 'Or']);

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['St', 'St.'],
  ['Ft', 'Fort'],
  ['Mt', 'Mount'],
  ['N', 'North'],
  ['S', 'South'],
  ['E', 'East'],
  ['W', 'West'],
  ['Spgs', 'Springs'],
  ['Hts', 'Heights'],
  ['Jct', 'Junction'],
  ['Ctr', 'Center'],
  ['Sta', 'Station'],
  ['Afb', 'AFB'],
  ['Jber', 'JBER'],
  ['Jbphh', 'JBPHH'],
  ['Jbsa', 'JBSA'],
  ['Mcbh', 'MCBH'],
]);

/**
 * A post office's spelling as people write it: "Mc Kee" gives "McKee", "Havre De Grace" gives
 * "Havre de Grace", "Ft Mitchell" gives "Fort Mitchell". The key (see `keyOf`) stays the same.
 */
export function tidySpelling(name: string): string {
  const words = name
    .trim()
    .replace(/'S\b/g, "'s")
    .replace(/\bMc(?!bh\b) ?([A-Za-z])/g, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .split(/\s+/);
  return words
    .map((word, i) => {
      if (word.length === 1 && i > 0) return word;
      if (i > 0 && i < words.length - 1 && SMALL.has(word)) return word.toLowerCase();
      return SPELLED.get(word) ?? word;
    })
    .join(' ');
}
