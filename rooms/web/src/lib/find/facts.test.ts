import { expect, test } from 'vitest';
import { m } from '#words';
import { factWords } from './facts.ts';
import { inLanguage } from './in-language.fixture.ts';

const legend = {
  yes: () => m.data_read_yes_term(),
  no: () => m.data_read_denied_term(),
  'not-stated': () => m.data_read_no_term(),
  disagree: () => m.data_read_conflict_term(),
};

test.each(['en', 'es'] as const)(
  'the page about the data explains the very words of the chips, in "%s"',
  (language) => {
    inLanguage(language, () => {
      for (const [value, term] of Object.entries(legend))
        expect(factWords(value as keyof typeof legend).split(':')[0]).toBe(term());
    });
  },
);
