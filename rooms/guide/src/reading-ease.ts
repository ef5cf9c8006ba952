import type { Page } from './page.ts';
import { gradeOf, HARDEST_GRADE, LEAST_PERSPICUITY, perspicuityOf } from './plain-language.ts';
import { textOf, unitsOf } from './plain-text.ts';
import { wordsOf } from './text-words.ts';

export interface ReadingEase {
  readonly words: number;
  readonly measure: 'Flesch-Kincaid grade' | 'Szigriszt-Pazos perspicuity';
  readonly value: number;
  readonly isEasy: boolean;
  readonly expected: string;
}

/** How hard a page is to read, all of its words taken together, names of medicines included. */
export function readingEase(page: Page): ReadingEase {
  const text = [page.title, page.summary, ...unitsOf(page.blocks).map(({ inlines }) => textOf(inlines))]
    .map((each) => (/[.!?:]["')]?$/.test(each.trim()) ? each : `${each}.`))
    .join(' ');
  const words = wordsOf(text).length;
  if (page.language === 'en') {
    const value = gradeOf(text);
    return {
      words,
      measure: 'Flesch-Kincaid grade',
      value,
      isEasy: value <= HARDEST_GRADE,
      expected: `grade ${HARDEST_GRADE} or lower`,
    };
  }
  const value = perspicuityOf(text);
  return {
    words,
    measure: 'Szigriszt-Pazos perspicuity',
    value,
    isEasy: value >= LEAST_PERSPICUITY,
    expected: `${LEAST_PERSPICUITY} or higher`,
  };
}
