import { definitionOf, GROUPS, search } from '@waymark/directory';
import { expect, test } from 'vitest';
import { choose, nothingAsked, toQuery } from './asked.ts';
import { chosenViews } from './chosen.ts';
import { firstGroups, groupView, moreGroups } from './filters.ts';
import { inLanguage } from './in-language.fixture.ts';
import { smallPack } from './small-pack.fixture.ts';

test('every group of the directory is offered once', () => {
  expect([...firstGroups, ...moreGroups].sort()).toEqual(GROUPS.map(({ id }) => id).sort());
});

test('every choice has its live count, and none before the packs are there', () => {
  const { pack } = smallPack({ yes: ['SA', 'OP', 'MM'] }, { yes: ['SA', 'OP'] });
  const asked = choose(nothingAsked, 'medicine', 'methadone');
  const view = groupView('medicine', asked, search(pack, toQuery(asked)).counts);
  // Chosen: what is left when it is taken away.
  expect(view.choices[0]).toMatchObject({ id: 'methadone', chosen: true, count: 2 });
  expect(view).toMatchObject({ chosen: 1, explained: true, join: 'or' });
  expect(groupView('medicine', asked, undefined).choices[0]).not.toHaveProperty('count');
});

test('the meaning of a choice comes once it is loaded, in the language of the page', () => {
  const meaning = (explain?: typeof definitionOf) =>
    inLanguage('es', () => groupView('stay-on', nothingAsked, undefined, explain));
  expect(meaning()).not.toHaveProperty('definition');
  expect(meaning(definitionOf).choices[0]?.definition).toContain('metadona');
});

test('chips name what was chosen, each with the question that remains', () => {
  const asked = { ...choose(choose(nothingAsked, 'pay', 'free'), 'medicine', 'methadone'), text: 'harbor' };
  const chips = inLanguage('en', () => chosenViews(asked));
  expect(chips.map(({ label }) => label)).toEqual(['“harbor”', 'Methadone', 'Free of charge']);
  expect(chips[0]?.without.text).toBe('');
  expect(chips[1]?.without.concepts).toEqual({ pay: ['free'] });
});
