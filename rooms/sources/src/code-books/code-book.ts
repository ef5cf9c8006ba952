import { tidy } from '../fields/tidy.ts';
import { SourceError } from '../source-error.ts';
import type { Code } from '../source-module.ts';

/** The two questionnaires that the government's list is gathered by: substance use and mental health programs. */
export type Questionnaire = 'SU' | 'MH';

export interface BookCode extends Code {
  /** Who is asked; empty when the book does not say. */
  readonly askedOf: readonly Questionnaire[];
}

/** The codes of one year's book, in its order. */
export interface CodeBook {
  /** Year the book is of, for messages. */
  readonly vintage: string;
  readonly codes: readonly BookCode[];
}

const TEXT_FIELDS = ['service_code', 'category_code', 'category_name', 'service_name'] as const;

/** Reads the entries of a code book as SAMHSA publishes them. A book that is not one throws: it is part of the project's own data. */
export function parseCodeBook(entries: unknown, vintage: string): CodeBook {
  const wrong = (what: string) =>
    new SourceError('wrong-format', `The code book of ${vintage} ${what}. Restore the file.`);
  if (!Array.isArray(entries)) throw wrong('is not a list of codes');
  const codes = entries.map((value: unknown, i): BookCode => {
    const entry = (value ?? {}) as Record<string, unknown>;
    for (const field of TEXT_FIELDS) {
      if (typeof entry[field] !== 'string' || tidy(entry[field]) === '')
        throw wrong(`lacks ${field} in its entry ${i + 1}`);
    }
    const text = (field: string) => (typeof entry[field] === 'string' ? tidy(entry[field]) : '');
    return {
      code: text('service_code'),
      category: text('category_code'),
      categoryName: text('category_name'),
      name: text('service_name'),
      description: text('service_description'),
      askedOf: [
        ...(entry['sa_code'] === 'Y' ? (['SU'] as const) : []),
        ...(entry['mh_code'] === 'Y' ? (['MH'] as const) : []),
      ],
    };
  });
  return { vintage, codes };
}
