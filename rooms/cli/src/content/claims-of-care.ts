import * as care from '@waymark/care';

/** A claim of the room care that no document was read for, and where it stands in its tables. */
export interface CareClaim {
  readonly where: string;
  readonly standing: 'being-verified' | 'advice';
  readonly text: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isWords = (value: unknown): value is care.Words => isObject(value) && 'en' in value && 'es' in value;

/** Where a row keeps how far it can be trusted, and the words that this is about. */
const STANDINGS = [
  ['standing', 'text'],
  ['standing', 'words'],
  ['standing', 'now'],
  ['hoursStanding', 'hours'],
] as const;

const unreadIn = (value: object): readonly Omit<CareClaim, 'where'>[] => {
  const fields = value as Readonly<Record<string, unknown>>;
  return STANDINGS.flatMap(([standing, words]) => {
    const [how, said] = [fields[standing], fields[words]];
    return isWords(said) && (how === 'being-verified' || how === 'advice')
      ? [{ standing: how, text: said.en }]
      : [];
  });
};

/** Rows are named by their id where they have one, so that a table may grow without renaming them. */
const nameOf = (key: string, value: unknown): string =>
  isObject(value) && 'id' in value && typeof value.id === 'string' ? value.id : key;

/** Every such claim in the tables, each sentence once, in English. */
export const claimsOfCare = (): readonly CareClaim[] => {
  const found = new Map<string, CareClaim>();
  const walk = (value: unknown, where: string): void => {
    if (!isObject(value)) return;
    for (const claim of unreadIn(value))
      if (!found.has(claim.text)) found.set(claim.text, { where, ...claim });
    for (const [key, inner] of Object.entries(value)) walk(inner, `${where}/${nameOf(key, inner)}`);
  };
  for (const [name, value] of Object.entries(care)) walk(value, name);
  return [...found.values()];
};
