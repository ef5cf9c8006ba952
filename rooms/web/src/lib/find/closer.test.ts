import { search } from '@waymark/directory';
import { expect, test } from 'vitest';
import { type Asked, choose, lookFor, moveTo, nothingAsked, toQuery } from './asked.ts';
import { beyondHits, closerHits, isFar } from './closer.ts';
import { inLanguage } from './in-language.fixture.ts';
import { baltimore, type Given, maryland, smallPack } from './small-pack.fixture.ts';
import { stateView } from './widening.ts';

const away = (miles: number): Given => ({
  position: { lat: baltimore.lat + miles / 69, lng: baltimore.lng, precision: 'address' },
});
const methadone = choose(moveTo(nothingAsked, baltimore), 'medicine', 'methadone');

function ask(asked: Asked, ...given: readonly Given[]) {
  const { pack } = smallPack(...given);
  const answer = search(pack, toQuery(asked));
  return { pack, answer, names: (hits: readonly { row: number }[]) => hits.map(({ row }) => pack.name(row)) };
}

test('with few results, what is near and does not say no is shown too', () => {
  const { pack, answer, names } = ask(
    methadone,
    { name: 'States it', yes: ['SA', 'OP', 'MM'] },
    { name: 'Silent', yes: ['SA', 'OP'], ...away(30) },
    { name: 'Says none', yes: ['SA', 'OP', 'NMOA'] },
    { name: 'States it, farther', yes: ['SA', 'OP', 'MM'], ...away(40) },
    { name: 'Too far', yes: ['SA', 'OP'], ...away(80) },
  );
  expect(names(answer.hits)).toEqual(['States it']);
  expect(names(closerHits(pack, methadone, answer))).toEqual(['Silent']);
  expect(closerHits(pack, moveTo(methadone, maryland), answer)).toEqual([]);
  expect(closerHits(pack, lookFor(methadone, 'harbor'), answer)).toEqual([]);
  expect(closerHits(pack, choose(methadone, 'stance', 'opioids-only'), answer)).toEqual([]);
});

test('a state without results shows what is nearest, and says when that is far', () => {
  const nowhere = moveTo(methadone, { ...maryland, state: 'AS', lat: -14, lng: -170 });
  const { pack, answer, names } = ask(nowhere, { name: 'Harbor', yes: ['SA', 'OP', 'MM'] });
  const beyond = beyondHits(pack, nowhere, answer);
  expect(names(beyond)).toEqual(['Harbor']);
  expect(isFar(answer, beyond)).toBe(true);
  expect(isFar({ ...answer, total: 1 }, beyond)).toBe(false);
  expect(isFar(answer, [{ ...beyond[0]!, miles: 90 }])).toBe(false);
});

test('all of the state is one tap away where that finds more', () => {
  const { pack } = ask(methadone, { yes: ['SA', 'OP', 'MM'] }, { yes: ['SA', 'OP', 'MM'], ...away(90) });
  const offer = inLanguage('en', () => stateView(pack, methadone, 1));
  expect(offer?.text).toBe('Anywhere in Maryland: 2 programs');
  expect(offer?.next.within).toBe('state');
  expect(stateView(pack, methadone, 2)).toBeUndefined();
  expect(stateView(pack, moveTo(methadone, maryland), 0)).toBeUndefined();
});
