import { quote } from '../source-error.ts';

/** True when the last digit of a National Provider Identifier fits the others (Luhn, with the prefix 80840 of the standard). */
function hasRightCheckDigit(npi: string): boolean {
  const digits = [...`80840${npi}`].map(Number).toReversed();
  const sum = digits.reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The provider numbers packed into one cell, each once, and what is wrong with those that are none. */
export function readNpis(text: string): {
  readonly npis: readonly string[];
  readonly problems: readonly string[];
} {
  const parts = [...new Set(text.trim().split(/[\s,;/]+/))].filter(Boolean);
  const npis: string[] = [];
  const problems: string[] = [];
  for (const part of parts) {
    if (!/^[12]\d{9}$/.test(part))
      problems.push(
        `${quote(part)} is not a provider number: expected ten digits that begin with 1 or 2: left out`,
      );
    else if (!hasRightCheckDigit(part))
      problems.push(
        `${quote(part)} is not a provider number: its last digit does not fit the others: left out`,
      );
    else npis.push(part);
  }
  if (parts.length === 0) problems.push('there is no provider number');
  return { npis, problems };
}
