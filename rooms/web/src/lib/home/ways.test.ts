import { findConcept, findGroup } from '@waymark/directory';
import { expect, test } from 'vitest';
import { ways } from './ways.ts';

test.each(ways)('$id asks for concepts the directory knows, and names no place', ({ search }) => {
  const url = new URL(search, 'https://waymark.example');
  expect(url.pathname).toBe('/find');
  for (const [groupId, concepts] of url.searchParams) {
    const group = findGroup(groupId);
    expect(group?.id).toBe(groupId);
    for (const concept of concepts.split(',')) expect(findConcept(group!.id, concept)?.id).toBe(concept);
  }
});
