import { describe, expect, test } from 'vitest';
import {
  type Asked,
  choose,
  clearChoices,
  lookFor,
  moveTo,
  nothingAsked,
  reach,
  relax,
  showMore,
  sortBy,
  toQuery,
  unchoose,
} from './asked.ts';
import { baltimore, here, maryland } from './small-pack.fixture.ts';

const near = moveTo({ ...nothingAsked, searched: true }, baltimore);
const point = { lat: baltimore.lat, lng: baltimore.lng };

describe('where to look', () => {
  test.each([
    ['no place', nothingAsked, {}],
    ['a radius', near, { near: point, within: 25 }],
    ['any distance', reach(near, 'any'), { near: point }],
    ['the state of the place', reach(near, 'state'), { near: point, state: 'MD' }],
    ['a state itself, whatever the radius says', moveTo(near, maryland), { state: 'MD' }],
  ] as const)('%s', (_name, asked, where) => {
    const { near: at, within, state } = toQuery(asked);
    expect({ near: at, within, state }).toEqual({
      near: undefined,
      within: undefined,
      state: undefined,
      ...where,
    });
  });

  test('"anywhere in the state" falls back to a radius where the state is not known', () => {
    expect(moveTo(reach(near, 'state'), here).within).toBe(25);
    expect(moveTo(reach(near, 'state'), undefined).within).toBe(25);
    expect(moveTo(reach(near, 'state'), baltimore).within).toBe('state');
  });
});

describe('choices', () => {
  const two = choose(choose(near, 'medicine', 'methadone'), 'medicine', 'buprenorphine');

  test('are added once and taken away again', () => {
    expect(two.concepts).toEqual({ medicine: ['methadone', 'buprenorphine'] });
    expect(choose(two, 'medicine', 'methadone')).toBe(two);
    expect(unchoose(unchoose(two, 'medicine', 'methadone'), 'medicine', 'buprenorphine').concepts).toEqual(
      {},
    );
    expect(clearChoices(two).concepts).toEqual({});
  });

  test('and every other change start at the first results again, but showing more goes on', () => {
    const far: Asked = { ...showMore(showMore(near)), from: 50 };
    expect(far.show).toBe(75);
    for (const changed of [
      choose(far, 'pay', 'free'),
      lookFor(far, 'a'),
      reach(far, 5),
      sortBy(far, 'distance'),
    ]) {
      expect(changed).toMatchObject({ from: 0, show: 25 });
    }
  });
});

describe('relaxing', () => {
  const asked = lookFor(
    choose(choose(choose(near, 'medicine', 'methadone'), 'pay', 'free'), 'pay', 'medicaid'),
    'harbor',
  );

  test('takes every step that was offered', () => {
    const wider = relax(asked, [
      { change: 'within', miles: 50 },
      { change: 'drop-text' },
      { change: 'drop-concept', group: 'medicine', concept: 'methadone' },
      { change: 'drop-group', group: 'pay' },
    ]);
    expect(wider).toMatchObject({ within: 50, text: '', concepts: {}, place: baltimore });
  });

  test('"anywhere" lets go of a radius, or of a state', () => {
    expect(relax(near, [{ change: 'anywhere' }])).toMatchObject({ within: 'any', place: baltimore });
    expect(relax(moveTo(near, maryland), [{ change: 'anywhere' }]).place).toBeUndefined();
  });
});
