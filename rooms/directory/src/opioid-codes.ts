/**
 * Codes by which a program states that it treats opioid use disorder with medicine (SAMHSA's code book,
 * November 2023). Beside one of them, NMOA ("does not use medicine") or NOOP ("does not treat opioid use
 * disorder") is a contradiction: sources disagree, ask. MOA is not here, since accepting people on medicine
 * contradicts neither; MU, BU and NU are not, since homes tick them for residents who bring their medicine.
 */
export const OPIOID_TREATMENT_CODES: readonly string[] = [
  'OTP',
  'MM',
  'BUM',
  'UB',
  'UN',
  'RPN',
  'DM',
  'DB',
  'MWS',
];

/**
 * Codes by which a program states one of the two medicines linked to fewer deaths, methadone or
 * buprenorphine, or that it is a federally certified opioid treatment program (SAMHSA's code book,
 * November 2023). The best-match order puts these listings first.
 */
export const MEDICINE_TRUTH_CODES: readonly string[] = ['OTP', 'MM', 'BUM', 'UB'];

/** Codes of a program that offers withdrawal care, in whatever setting (SAMHSA's code book, November 2023). */
export const WITHDRAWAL_CARE_CODES: readonly string[] = ['OD', 'RD', 'HID', 'DT', 'ODTX'];

/**
 * Codes of the medicines that protect after withdrawal: methadone and buprenorphine, or an opioid treatment
 * program, which gives them (same source). Naltrexone is not among them: no fall in overdose deaths is shown.
 */
export const ONGOING_MEDICINE_CODES: readonly string[] = ['OTP', 'MM', 'BUM', 'UB'];
