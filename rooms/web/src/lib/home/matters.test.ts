import { findConcept } from '@waymark/directory';
import { expect, test } from 'vitest';
import { madeFor, matters } from './matters.ts';

test('everything that can be chosen on the start page is a concept of the directory', () => {
  const chosen = [
    ...matters.flatMap(({ group, concepts }) => concepts.split(',').map((concept) => [group, concept])),
    ...madeFor.map(({ concept }) => ['for', concept]),
  ];
  const unknown = chosen.filter(([group, concept]) => !findConcept(group!, concept!));
  expect(unknown).toEqual([]);
});
