import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setReadableCase } from './readable-case.ts';

test.each([
  ['MCALISTER INSTITUTE - LEMON GROVE FACILITY', 'McAlister Institute - Lemon Grove Facility'],
  ["ST. JOHN'S RIVERSIDE HOSPITAL", "St. John's Riverside Hospital"],
  ["O'NEILL & D'ANGELO CLINIC", "O'Neill & D'Angelo Clinic"],
  ["BEIT T'SHUVAH", "Beit T'Shuvah"],
  ["MEN'S AND WOMEN'S RESIDENTIAL SERVICES", "Men's and Women's Residential Services"],
  ['TARZANA TREATMENT CENTERS, INC.', 'Tarzana Treatment Centers, Inc.'],
  ['SOLACE HILLS LLC', 'Solace Hills LLC'],
  ['CRI-HELP, PFLEGER RESIDENTIAL', 'Cri-Help, Pfleger Residential'],
  ['HEALTHRIGHT 360 - OUTPATIENT PROGRAM', 'HealthRIGHT 360 - Outpatient Program'],
  ['WESTCARE CALIFORNIA', 'WestCare California'],
  ['STORY IOP LLC', 'Story IOP LLC'],
  ['LVRC2', 'LVRC2'],
  ['CNV DETOX', 'CNV Detox'],
  ['L.A. CADA - OUTPATIENT', 'L.A. CADA - Outpatient'],
  ['R.E.A.C.H. PROJECT', 'R.E.A.C.H. Project'],
  ["PROGRESS HOUSE MEN'S FACILITY II", "Progress House Men's Facility II"],
  ["REGGIE'S TREATMENT CENTER I LLC", "Reggie's Treatment Center I LLC"],
  ['BHG XLII LLC', 'BHG XLII LLC'],
  ['1ST CHOICE DETOX', '1st Choice Detox'],
  ['BHS 7TH STREET SUD', 'BHS 7th Street SUD'],
  ["28'S REHAB", "28's Rehab"],
  ['4U TREATMENT CENTER', '4U Treatment Center'],
  ['A NEW START FOR MOMS', 'A New Start for Moms'],
  ['VITALIZE, A PROFESSIONAL PSYCHOLOGY CORPORATION', 'Vitalize, a Professional Psychology Corporation'],
  ['CASA DE MILAGROS', 'Casa de Milagros'],
  ['LA CASITA DE LAS MAMAS OF DOWNEY', 'La Casita de Las Mamas of Downey'],
  ['DETOX LA', 'Detox LA'],
  ['WEST LA RECOVERY LLC', 'West LA Recovery LLC'],
  ['LOS ANGELES DETOX', 'Los Angeles Detox'],
  ['SUPERVISED TREATMENT AFTER RELEASE (STAR)', 'Supervised Treatment After Release (STAR)'],
  [
    'HEALTHY OPPORTUNITIES FOR MOTHERING EXPERIENCES (HOME)',
    'Healthy Opportunities for Mothering Experiences (HOME)',
  ],
  ['CENTER FOR HEALTH (THE FAMILY CENTER)', 'Center for Health (The Family Center)'],
  ['CHOICES IN RECOVERY/HILL HOUSE', 'Choices in Recovery/Hill House'],
  ['CENTRO DE SEÑORAS', 'Centro de Señoras'],
  ['CORONA DEL MAR', 'Corona del Mar'],
])('%s', (text, readable) => {
  expect(setReadableCase(text)).toBe(readable);
});

test.each([
  ['617 COMSTOCK RD', '617 Comstock Rd'],
  ['1021 4TH STREET', '1021 4th Street'],
  ['1963 NORTH E STREET', '1963 North E Street'],
  ['2282 N SIERRA WAY', '2282 N Sierra Way'],
  ['9532 NE FRONTAGE RD SW', '9532 NE Frontage Rd SW'],
  ['154-A CAPP STREET', '154-A Capp Street'],
  ['11 DUNCAN HILL CT.', '11 Duncan Hill Ct.'],
  ['STE 101 FL 2', 'Ste 101 Fl 2'],
  ['SUITES 1, 8 AND 9', 'Suites 1, 8 and 9'],
  ['BUILDINGS A, E, F & I', 'Buildings A, E, F & I'],
  ['1010 PO BOX 12', '1010 PO Box 12'],
  ['31877 DEL OBISPO STREET', '31877 Del Obispo Street'],
  ['MCBEAN PARKWAY', 'McBean Parkway'],
])('street %s', (text, readable) => {
  expect(setReadableCase(text, 'street')).toBe(readable);
});

test('text that has small letters is left as it is', () => {
  expect(setReadableCase('Mc DONALD clinic')).toBe('Mc DONALD clinic');
  expect(setReadableCase('eSSENCE')).toBe('eSSENCE');
});

test('only the case of letters ever changes, and a second time nothing does', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'MC',
          'ST',
          "O'",
          'II',
          'LLC',
          'LA',
          'A',
          'AND',
          '(',
          ')',
          '-',
          ' ',
          '.',
          '7',
          'TH',
          'SEÑORA',
          'HOUSE',
          "'S",
          '&',
        ),
      )
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('name' as const, 'street' as const), (any, kind) => {
      // ß and the like have no capital of one letter; such text has small letters and is not touched.
      const capitals = any.toUpperCase();
      const readable = setReadableCase(capitals, kind);
      expect(readable.length).toBe(capitals.length);
      expect(readable.toUpperCase()).toBe(capitals);
      if (/\p{Ll}/u.test(readable)) expect(setReadableCase(readable, kind)).toBe(readable);
    }),
    { numRuns: 3000 },
  );
});
