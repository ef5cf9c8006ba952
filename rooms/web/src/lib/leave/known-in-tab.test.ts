import { expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { nothingAsked } from '#lib/meetings/meeting-asked.ts';
import { knownInTab } from './known-in-tab.ts';

const place = { kind: 'city', label: 'Bangor, ME', state: 'ME', lat: 44.8, lng: -68.8 };
const inEnglish = (state: Parameters<typeof knownInTab>[0]) => inLanguage('en', () => knownInTab(state));

test('a page that was asked nothing knows nothing', () => {
  for (const state of [{}, { find: null, meetings: 'x', today: 3, nearby: {}, guideSearch: ' ' }])
    expect(inEnglish(state)).toEqual({ places: [], chosen: [] });
});

test.each(['today', 'nearby'] as const)('the place told to a page of kind "%s" is known', (page) => {
  expect(inEnglish({ [page]: place }).places).toEqual(['Bangor, ME']);
});

test('of meetings the place and the wishes are known, by their names', () => {
  const known = inEnglish({
    meetings: { ...nothingAsked, searched: true, place, selection: { fellowship: ['na'] } },
    nearby: place,
  });
  expect(known).toEqual({ places: ['Bangor, ME'], chosen: [expect.stringMatching(/^[A-Z]/)] });
});

test('what was looked for in the guide is known', () => {
  expect(inEnglish({ guideSearch: 'suboxone ' }).chosen).toEqual(['suboxone']);
});
