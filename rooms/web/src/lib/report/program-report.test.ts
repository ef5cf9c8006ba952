import { expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { programReport, troubles } from './program-report.ts';

const harbor = {
  id: 7,
  name: 'Harbor Health',
  where: 'Baltimore, MD',
  phone: '410-555-0100',
  listed: 'Listed by SAMHSA, June 2023',
};

test('a report names the program, what is wrong and what else was written', () => {
  const { subject, text } = inLanguage('en', () =>
    programReport(harbor, ['number', 'moved'], ' It is a shoe shop. '),
  );
  expect(subject).toContain('7');
  for (const said of ['Harbor Health', 'Baltimore, MD', '410-555-0100', 'June 2023', 'It is a shoe shop.'])
    expect(text).toContain(said);
  expect(text.match(/^- /gm)).toHaveLength(2);
});

test('a report written by hand lists everything that could be wrong, in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const { text } = inLanguage(language, () => programReport(harbor, [], ''));
    expect(text.match(/^\[ \] /gm)).toHaveLength(troubles.length);
  }
});
