import { readdirSync, readFileSync } from 'node:fs';
import { gradeOf, perspicuityOf } from '@waymark/care';
import { expect, test } from 'vitest';

const folder = new URL('./messages/', import.meta.url);

/** All sentences of an area, each ended, so that a label counts as a sentence of its own. */
function textOf(area: string, language: 'en' | 'es'): string {
  const { $schema: _, ...words } = JSON.parse(
    readFileSync(new URL(`${area}/${language}.json`, folder), 'utf8'),
  );
  return Object.values(words as Readonly<Record<string, string | readonly { match: object }[]>>)
    .flatMap((message) =>
      typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match)),
    )
    .map((sentence) => sentence.replace(/\{\w+\}/g, 'word').replace(/([^.!?:;])$/, '$1.'))
    .join(' ');
}

test.each(readdirSync(folder))('%s reads at grade 8 or lower, and as normal or easier in Spanish', (area) => {
  const [en, es] = [textOf(area, 'en'), textOf(area, 'es')];
  expect(gradeOf(en)).toBeLessThanOrEqual(8);
  expect(perspicuityOf(es)).toBeGreaterThanOrEqual(55);
});
