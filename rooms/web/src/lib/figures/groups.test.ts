import { FIGURES } from '@waymark/care';
import { PAGE_ORDER } from '@waymark/guide';
import { expect, test } from 'vitest';
import { figureGroups, figuresOfPage } from './groups.ts';

const ids = FIGURES.map(({ id }) => id);

test('every figure stands on the page once, what medicine does first', () => {
  const listed = figureGroups.flatMap(({ figures }): readonly string[] => figures);
  expect(listed.toSorted()).toEqual(ids.toSorted());
  expect(listed[0]).toBe('risk-of-death');
});

test('a page of the guide shows figures that exist', () => {
  for (const [slug, figures] of Object.entries(figuresOfPage)) {
    expect(PAGE_ORDER).toContain(slug);
    for (const id of figures) expect(ids, slug).toContain(id);
  }
});
