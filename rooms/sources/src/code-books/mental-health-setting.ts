/**
 * Three codes that both questionnaires share and mean different things by: a mental health program that ticks RES has
 * beds for mental health care. Stated as it stands, it would be found as residential addiction treatment.
 */
const SETTINGS: ReadonlySet<string> = new Set(['HI', 'OP', 'RES']);

/** What a code of a row of the mental health questionnaire states: the settings get codes of our own (MH-RES), all else is kept. */
export function codeOfMentalHealthRow(code: string): string {
  return SETTINGS.has(code) ? `MH-${code}` : code;
}
