import { wordsOfCode } from '@waymark/directory';
import type { CodeBook } from '../code-book-schema.ts';
import type { LocatorRow } from './answer-schema.ts';

/** A product that is no longer sold is never shown, though lists still name it. */
const isShown = (code: string): boolean => wordsOfCode(code).hidden !== true;

/** Codes in the words and the order of the code book. Codes that it does not explain have no words there. */
export const nameServices = (stated: ReadonlySet<string>, { categories }: CodeBook): LocatorRow['services'] =>
  categories.flatMap((category) => {
    const codes = category.codes.filter(({ code }) => stated.has(code) && isShown(code));
    const names = codes.map(({ name }) => name);
    return names.length === 0 ? [] : [{ f1: category.name, f2: category.code, f3: names.join('; ') }];
  });
