import { type Selection, search } from '@waymark/directory';
import { describe, expect, test } from 'vitest';
import { cardView } from './card.ts';
import { inLanguage } from './in-language.fixture.ts';
import { baltimore, type Given, samhsa2023, smallPack } from './small-pack.fixture.ts';

const near = { lat: baltimore.lat, lng: baltimore.lng };

function card(given: Given, concepts = {}, language: 'en' | 'es' = 'en') {
  const { pack } = smallPack(given);
  const [hit] = search(pack, { near, concepts }).hits;
  if (!hit) throw new Error('The listing was not found.');
  return inLanguage(language, () => cardView(pack, hit, undefined, concepts));
}

describe('a result card', () => {
  test('has what a person needs to call', () => {
    expect(card({ phones: [{ purpose: 'main', number: '4105550100', extension: '12' }] })).toMatchObject({
      id: 1,
      href: '/find/1',
      name: 'Harbor Health',
      where: 'Baltimore, MD',
      distance: 'less than 1 mile',
      phone: { number: '4105550100', extension: '12' },
      listed: 'Listed by SAMHSA, June 2023: call first',
    });
  });

  test('says why it is here, and which medicine it lists besides', () => {
    const view = card(
      { yes: ['SA', 'OP', 'OTP', 'MM', 'BUM', 'MD'] },
      { medicine: ['methadone'], pay: ['medicaid'] },
    );
    expect(view.matches).toBe('Methadone and Medicaid');
    expect(view.medicines).toBe('Buprenorphine');
    expect(view.remarks).toEqual([]);
  });

  test('says what is less than a yes', () => {
    const view = card({ yes: ['SA', 'OP', 'MOA'] }, { 'stay-on': ['methadone'] });
    expect(view.matches).toBeUndefined();
    expect(view.remarks.map(({ text }) => text)).toContain(
      'Stay on methadone: accepts people on medicine, but does not say which. Ask.',
    );
  });

  test('never turns silence into a no', () => {
    const view = card({ yes: ['SA', 'OP'] });
    expect(view.medicines).toBeUndefined();
    expect(view.remarks).toContainEqual({ tone: 'ask', text: 'Medicine not stated: ask.' });
  });

  test('where any one will do, one that is stated leaves the others unasked', () => {
    const pay = ['medicaid', 'free', 'sliding-fee', 'assistance'];
    const unsaid = (view: ReturnType<typeof card>) =>
      view.remarks.map(({ text }) => text).filter((text) => text.startsWith('Not stated'));
    expect(unsaid(card({ yes: ['SA', 'OP', 'MD'] }, { pay }))).toEqual([]);
    // A search would leave these out: near ones that do not say no are shown below what was found.
    const unmet = (given: Given, wishes: Selection) => {
      const { pack } = smallPack(given);
      const [hit] = search(pack, { near }).hits;
      return unsaid(inLanguage('en', () => cardView(pack, hit!, undefined, wishes)));
    };
    expect(unmet({ yes: ['SA', 'OP'] }, { pay: ['medicaid', 'assistance'] })).toEqual([
      'Not stated: Medicaid and Help with paying. Ask.',
    ]);
    expect(unmet({ yes: ['SA', 'OP', 'TA'] }, { support: ['transport', 'childcare'] })).toEqual([
      'Not stated: Child care. Ask.',
    ]);
  });

  test('a no is told even where another of the group is stated', () => {
    const statements = [{ source: samhsa2023.id, yes: ['SA', 'OP', 'MD'], no: ['PA'] }];
    const view = card({ statements }, { pay: ['medicaid', 'assistance'] });
    expect(view.remarks.map(({ text }) => text)).toContain('Says no to: Help with paying.');
  });

  test.each([
    ['en', 'Methadone and buprenorphine'],
    ['es', 'Metadona y buprenorfina'],
  ] as const)('a medicine goes on in small letters, in "%s"', (language, words) => {
    const given = { yes: ['SA', 'OP', 'MM', 'BUM', 'MD'] };
    expect(card(given, {}, language).medicines).toBe(words);
    expect(card(given, { medicine: ['methadone', 'buprenorphine'] }, language).matches).toBe(words);
    expect(card(given, { medicine: ['methadone'], pay: ['medicaid'] }, language).matches).toMatch(
      /Medicaid$/,
    );
  });

  test('is no finer about distance than the position is known', () => {
    const view = card({ position: { lat: 39.33, lng: -76.61, precision: 'zip' } });
    expect(view.distance).toBe('about 3 miles');
    expect(view.remarks.some(({ text }) => text.startsWith('Location approximate'))).toBe(true);
  });

  test('does without a phone or a position', () => {
    const view = card({ phones: [], position: undefined as never });
    expect(view.phone).toBeUndefined();
    expect(view.distance).toBeUndefined();
  });

  test('has the second name where the detail tier is there', () => {
    const { pack, detail } = smallPack({ name: 'New Day for Pregnant and', otherName: 'Postpartum Women' });
    const [hit] = search(pack, { near }).hits;
    expect(cardView(pack, hit!, detail).otherName).toBe('Postpartum Women');
    expect(cardView(pack, hit!).otherName).toBeUndefined();
  });

  test('speaks Spanish and links to the Spanish page', () => {
    const view = card({ yes: ['SA', 'OP', 'MM'] }, { medicine: ['methadone'] }, 'es');
    expect(view).toMatchObject({ href: '/es/find/1', matches: 'Metadona', distance: 'menos de 1 milla' });
  });
});
