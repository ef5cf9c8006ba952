import type { CodeBook } from '../code-book-schema.ts';
import { locatorCode, type StatedCodes } from './list-codes.ts';

/** The codes that may be asked for: those of the code book, and any other that a listing states. */
export const knownCodes = ({ categories }: CodeBook, stated: StatedCodes): ReadonlySet<string> =>
  new Set([
    ...categories.flatMap(({ codes }) => codes.map(({ code }) => code)),
    ...stated.codes.map(locatorCode),
  ]);

const languageCategories = ['SL', 'OL'];

/** The codes of languages, sign language among them. */
export const languageCodes = ({ categories }: CodeBook): ReadonlySet<string> =>
  new Set(
    categories
      .filter(({ code }) => languageCategories.includes(code))
      .flatMap(({ codes }) => codes.map(({ code }) => code)),
  );
