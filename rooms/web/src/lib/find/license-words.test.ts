import { expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { licenseViews } from './license-words.ts';
import { smallPack } from './small-pack.fixture.ts';

const license = { source: 'findtreatment-export', issuer: 'California DHCS', number: '010001AN' };

test('a license is told with its number, its last day and its beds, by the register of that day', () => {
  const { pack, detail } = smallPack({
    licenses: [
      { ...license, expires: '2027-10-31', beds: 20 },
      { ...license, expires: '2025-08-18' },
      { ...license, number: '' },
    ],
  });
  expect(inLanguage('en', () => licenseViews(pack, detail, 0))).toEqual([
    {
      words: 'California DHCS, number 010001AN · good until October 31, 2027 · 20 beds',
      said: 'FindTreatment.gov, August 2025',
    },
    {
      words: 'California DHCS, number 010001AN · had expired on August 18, 2025: ask',
      said: 'FindTreatment.gov, August 2025',
    },
    { words: 'California DHCS', said: 'FindTreatment.gov, August 2025' },
  ]);
  expect(licenseViews(pack, undefined, 0)).toEqual([]);
});
