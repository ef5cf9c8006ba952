import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doctorSheet } from './doctor-sheet.ts';
import { doubtsOf } from './doubts.ts';
import { countWords, resultBlocks } from './result-page.ts';
import { bandOf, type Score, type SignAnswer, scoreSelfCheck } from './score.ts';
import { BODY_SIGNS, SIGN_IDS, SIGNS, type SignId } from './signs.ts';

type Signs = Record<SignId, SignAnswer>;

const answered = (yes: number, unsure = 0): Signs =>
  Object.fromEntries(
    SIGN_IDS.map((id, at) => [id, at < yes ? 'yes' : at < yes + unsure ? 'unsure' : 'no']),
  ) as Signs;

const scored = (signs: Signs, rxOnly = false): Score => {
  const result = scoreSelfCheck({ rxOnly, signs });
  if (!result.ok) throw new Error('expected a score');
  return result.value;
};

const anySigns = fc.record(
  Object.fromEntries(SIGN_IDS.map((id) => [id, fc.constantFrom<SignAnswer>('yes', 'no', 'unsure')])),
) as fc.Arbitrary<Signs>;

describe('the bands', () => {
  test.each([
    ...[0, 1].map((n) => [n, 'below'] as const),
    ...[2, 3].map((n) => [n, 'mild'] as const),
    ...[4, 5].map((n) => [n, 'moderate'] as const),
    ...[6, 7, 8, 9, 10, 11].map((n) => [n, 'severe'] as const),
  ])('%i signs: %s', (yes, band) => {
    expect(scored(answered(yes))).toMatchObject({
      min: yes,
      max: yes,
      bandMin: band,
      bandMax: band,
      range: false,
    });
    expect(bandOf(yes)).toBe(band);
  });

  test('needing more and feeling sick do not count with prescribed opioids alone', () => {
    const bodyOnly = { ...answered(0), c10: 'yes', c11: 'yes' } as const;
    expect(scored(bodyOnly, true)).toMatchObject({ min: 0, max: 0, of: 9, bandMin: 'below' });
    expect(scored(bodyOnly, false)).toMatchObject({ min: 2, of: 11, bandMin: 'mild' });
  });

  test('three yes and one unsure reach from mild to moderate', () => {
    expect(scored(answered(3, 1))).toMatchObject({
      min: 3,
      max: 4,
      bandMin: 'mild',
      bandMax: 'moderate',
      range: true,
    });
  });
});

describe('every set of answers', () => {
  test('is counted as a plain count would', () => {
    fc.assert(
      fc.property(anySigns, fc.boolean(), (signs, rxOnly) => {
        let min = 0;
        let max = 0;
        for (const [id, answer] of Object.entries(signs)) {
          if (rxOnly && (id === 'c10' || id === 'c11')) continue;
          if (answer === 'yes') min += 1;
          if (answer !== 'no') max += 1;
        }
        expect(scored(signs, rxOnly)).toMatchObject({
          min,
          max,
          bandMin: bandOf(min),
          bandMax: bandOf(max),
          range: min !== max,
        });
      }),
    );
  });

  test('never scores lower for one more yes', () => {
    fc.assert(
      fc.property(anySigns, fc.boolean(), fc.constantFrom(...SIGN_IDS), (signs, rxOnly, id) => {
        const more = scored({ ...signs, [id]: 'yes' }, rxOnly);
        expect(more.min).toBeGreaterThanOrEqual(scored(signs, rxOnly).min);
      }),
    );
  });

  test('half answered, says exactly what is missing and drops nothing', () => {
    fc.assert(
      fc.property(
        anySigns,
        fc.subarray([...SIGN_IDS]),
        fc.option(fc.boolean(), { nil: undefined }),
        (signs, kept, rxOnly) => {
          const part = Object.fromEntries(kept.map((id) => [id, signs[id]]));
          const result = scoreSelfCheck({ rxOnly, signs: part });
          const missing = [
            ...(rxOnly === undefined ? ['rx-only'] : []),
            ...SIGN_IDS.filter((id) => !kept.includes(id)),
          ];
          expect(result.ok).toBe(missing.length === 0);
          if (!result.ok) expect(result.problem).toEqual({ kind: 'incomplete', missing, strange: [] });
        },
      ),
    );
  });

  test('refuses what is no answer, from an old store or a foreign link', () => {
    const result = scoreSelfCheck({
      rxOnly: false,
      signs: { ...answered(1), c3: 'maybe', c99: 'yes' } as never,
    });
    expect(result).toEqual({
      ok: false,
      problem: { kind: 'not-an-answer', missing: [], strange: ['c3', 'c99'] },
    });
  });
});

describe('the result page', () => {
  test('always carries what it must, and never what it must not', () => {
    fc.assert(
      fc.property(anySigns, fc.boolean(), (signs, rxOnly) => {
        const score = scored(signs, rxOnly);
        const blocks = resultBlocks(score);
        const ids = blocks.map(({ id }) => id);
        for (const must of [
          'count',
          'not-a-diagnosis',
          'tolerance',
          'never-alone',
          'say-to-a-doctor',
          'privacy',
          'credit',
        ])
          expect(ids).toContain(must);
        expect(ids.includes('prescribed-only')).toBe(rxOnly);
        expect(ids.includes('medicine')).toBe(score.max >= 2);
        expect(ids.includes('below')).toBe(score.min < 2);
        const cards = new Set(blocks.flatMap((block) => block.cards));
        for (const card of ['find-care', 'naloxone', 'crisis', 'safespot'] as const)
          expect(cards.has(card)).toBe(true);
        for (const { text } of blocks) {
          expect(text.en).not.toMatch(
            /\b(you have|you are|you're) (a |an )?(opioid|addict|fine|mild|moderate|severe)|%|probab|pass|fail/i,
          );
          expect(text.es).not.toMatch(/usted tiene|adict[oa]\b|está bien|%|probab/i);
        }
      }),
    );
  });

  test('prints both ends where the count is open', () => {
    const { en, es } = countWords(scored(answered(3, 1)));
    expect(en).toBe(
      'You said yes to 3 of 11 signs (up to 4 if the "not sure" ones are yes). This matches the number of signs clinicians call mild to moderate.',
    );
    expect(es).toContain('hasta 4');
    expect(countWords(scored(answered(1, 1))).en).toBe(
      'You said yes to 1 of 11 signs (up to 2 if the "not sure" ones are yes). Counted as no, that is fewer than the number of signs clinicians look for. Counted as yes, it matches the number of signs clinicians call mild.',
    );
    expect(countWords(scored(answered(5))).en).toContain('the number of signs clinicians call moderate');
  });

  test('turns into a page for a doctor', () => {
    const signs = answered(2, 1);
    const sheet = doctorSheet({ rxOnly: false, signs }, scored(signs));
    expect(sheet.yes.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(sheet.unsure.map(({ id }) => id)).toEqual(['c3']);
    expect(sheet.ask[0]?.en).toMatch(/methadone or buprenorphine/);
    expect(sheet.opening.en).toContain('yes to 2');
  });
});

test('there are eleven signs, in order, two of them of the body', () => {
  expect(SIGNS.map(({ id }) => id)).toEqual(SIGN_IDS);
  expect(SIGNS.filter(({ group }) => group === 'body').map(({ id }) => id)).toEqual(BODY_SIGNS);
});

test('taking them as prescribed and using more than meant is asked about, and nothing else is', () => {
  fc.assert(
    fc.property(anySigns, fc.option(fc.boolean(), { nil: undefined }), (signs, rxOnly) => {
      const doubts = doubtsOf({ rxOnly, signs });
      expect(doubts.map(({ between }) => between)).toEqual(
        rxOnly === true && signs.c1 === 'yes' ? [['rx-only', 'c1']] : [],
      );
    }),
  );
});
