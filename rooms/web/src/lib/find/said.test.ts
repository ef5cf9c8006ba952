import type { Statement } from '@waymark/directory';
import { describe, expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { saidWords, whoSays } from './said.ts';
import { findTreatment2025, medicare2022, samhsa2023 } from './small-pack.fixture.ts';

const sources = [samhsa2023, findTreatment2025, medicare2022];
const says = (source: { id: string }, yes: string[], no: string[] = []): Statement => ({
  source: source.id,
  yes,
  no,
});

describe('who says what', () => {
  test('two lists that each bring one half speak together', () => {
    const injection = { any: ['BERI'], also: ['BUM', 'UB'] };
    const halves = [says(samhsa2023, ['BERI']), says(findTreatment2025, ['UB'])];
    expect(whoSays(sources, halves, injection).yes).toEqual([samhsa2023, findTreatment2025]);
    const whole = [...halves, says(medicare2022, ['BERI', 'BUM'])];
    expect(whoSays(sources, whole, injection).yes).toEqual([medicare2022]);
  });

  test('a list that drops one code and keeps another does not say no', () => {
    const statements = [says(samhsa2023, ['BUM', 'UB']), says(findTreatment2025, ['UB'], ['BUM'])];
    expect(whoSays(sources, statements, { any: ['BUM', 'UB'] }).no).toEqual([]);
  });

  test('silence is neither', () => {
    expect(whoSays(sources, [says(samhsa2023, ['SA'])], { any: ['MM'] })).toEqual({ yes: [], no: [] });
  });
});

describe('in words', () => {
  test('an older no is not "no longer"', () => {
    const said = { yes: [findTreatment2025], no: [samhsa2023] };
    expect(inLanguage('en', () => saidWords(said))).toBe(
      'FindTreatment.gov (August 2025) says yes; SAMHSA (June 2023) says no: ask',
    );
  });

  test('several lists say, one says', () => {
    const said = { yes: [medicare2022, samhsa2023], no: [findTreatment2025] };
    expect(inLanguage('en', () => saidWords(said))).toBe(
      'Medicare (June 2022) and SAMHSA (June 2023) say yes; FindTreatment.gov (August 2025) no longer does: ask',
    );
    expect(inLanguage('es', () => saidWords(said))).toBe(
      'Medicare (junio de 2022) y SAMHSA (junio de 2023) dicen que sí; FindTreatment.gov (agosto de 2025) ya no lo dice: pregunte',
    );
  });

  test('nobody speaks', () => {
    expect(saidWords({ yes: [], no: [] })).toBeUndefined();
  });
});
