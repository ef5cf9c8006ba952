import type { Listing } from '@waymark/directory';
import type { OperatorAction } from '@waymark/sources';
import { describe, expect, test } from 'vitest';
import { applyOverrides } from './apply-overrides.ts';

const listing = (id: number, more: Partial<Listing> = {}): Listing => ({
  id,
  name: `Clinic ${id}`,
  street: `${id} Main St.`,
  city: 'Laurel',
  state: 'MD',
  zip: '20707',
  phones: [{ purpose: 'main', number: `301555${1000 + id}` }],
  statements: [{ source: 'samhsa', yes: ['SA', 'MM'], no: [] }],
  ...more,
});
const listings = [listing(1), listing(2, { unit: 'Suite 5', name: 'Étoile House' }), listing(3)];
const hide = (line: number, target: OperatorAction['target']): OperatorAction => ({
  action: 'hide',
  line,
  target,
  source: 'county',
  reason: 'closed in May',
});
const correct = (
  line: number,
  target: OperatorAction['target'],
  changes: Extract<OperatorAction, { action: 'correct' }>['changes'],
): OperatorAction => ({ action: 'correct', line, target, source: 'county', changes });

describe('overrides', () => {
  test('hide by id, and say why', () => {
    const { listings: left, outcomes } = applyOverrides(listings, [hide(2, { id: 1 })]);
    expect(left.map(({ id }) => id)).toEqual([2, 3]);
    expect(outcomes).toEqual([
      { line: 2, action: 'hide', outcome: 'done', id: 1, words: '1 Clinic 1 is hidden: closed in May' },
    ]);
  });

  test('correct, take away, and name who said so', () => {
    const target = { name: 'etoile house', zip: '20707' };
    const phones = [{ purpose: 'main', number: '3015559999' }] as const;
    const { listings: now } = applyOverrides(listings, [correct(3, target, { phones, unit: null })]);
    expect(now[1]).toEqual({
      ...listing(2, { name: 'Étoile House', phones }),
      statements: [
        { source: 'samhsa', yes: ['SA', 'MM'], no: [] },
        { source: 'county', yes: [], no: [] },
      ],
    });
    expect(now[1]).not.toHaveProperty('unit');
    expect([now[0], now[2]]).toEqual([listings[0], listings[2]]);
  });

  test('facts stand beside those of the lists, and never replace them', () => {
    const action = { ...correct(2, { id: 3 }, {}), stated: { source: 'county', yes: ['BUM'], no: ['MM'] } };
    const [, , now] = applyOverrides(listings, [action as OperatorAction]).listings;
    expect(now?.statements).toEqual([...listing(3).statements, action.stated]);
  });

  test('of a listing that is gone, and of two that look alike, are told and do nothing', () => {
    const twins = [...listings, listing(4, { name: 'Clinic 3', street: '3 Main St' })];
    const { listings: left, outcomes } = applyOverrides(twins, [
      hide(2, { id: 99 }),
      hide(3, { name: 'Clinic 3', zip: '20707' }),
      hide(4, { name: 'Clinic 3', phone: '3015551004' }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['gone', 'unclear', 'done']);
    expect(outcomes[0]?.words).toContain('no listing is id 99');
    expect(outcomes[1]?.words).toContain('ids 3, 4');
    expect(left.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test('of two about one listing the first counts, also when they name it otherwise', () => {
    const { listings: now, outcomes } = applyOverrides(listings, [
      correct(2, { id: 1 }, { name: 'New Name' }),
      hide(3, { name: 'Clinic 1', zip: '20707' }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['done', 'second']);
    expect(outcomes[1]?.words).toContain('line 2');
    expect(now[0]?.name).toBe('New Name');
  });

  test('follow an id that was merged into another', () => {
    const { listings: left } = applyOverrides(listings, [hide(2, { id: 70 })], (id) => (id === 70 ? 2 : id));
    expect(left.map(({ id }) => id)).toEqual([1, 3]);
  });
});
