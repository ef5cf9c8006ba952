import type { CodeBook } from './code-book-schema.ts';

/** A code book of a few codes, for tests. */
export const smallCodeBook: CodeBook = {
  format: 1,
  categories: [
    {
      code: 'TC',
      name: 'Type of Care',
      codes: [
        { code: 'SA', name: 'Substance use treatment' },
        { code: 'HH', name: 'Transitional housing, halfway house, or sober home' },
        { code: 'MH', name: 'Mental health treatment' },
      ],
    },
    {
      code: 'SET',
      name: 'Service Setting',
      codes: [
        { code: 'OP', name: 'Outpatient' },
        { code: 'RES', name: 'Residential/24-hour residential' },
      ],
    },
    {
      code: 'OT',
      name: 'Type of Opioid Treatment',
      codes: [
        { code: 'OTP', name: 'Federally-certified Opioid Treatment Program' },
        { code: 'BUM', name: 'Buprenorphine maintenance' },
        { code: 'MM', name: 'Methadone maintenance' },
      ],
    },
    {
      code: 'PAY',
      name: 'Payment/Insurance/Funding Accepted',
      codes: [{ code: 'MD', name: 'Medicaid' }],
    },
    { code: 'SL', name: 'Language Services', codes: [{ code: 'SP', name: 'Spanish' }] },
    { code: 'OL', name: 'Other Languages', codes: [{ code: 'F17', name: 'Any Chinese Language' }] },
    { code: 'PHR', name: 'Pharmacotherapies', codes: [{ code: 'BSDM', name: 'Buprenorphine implant' }] },
  ],
};
