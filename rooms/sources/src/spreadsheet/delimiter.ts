const CANDIDATES = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const LONGEST_HEADER = 64 * 1024;

/** The character that parts the fields of the first line that is not blank, quoted text left aside; a comma when none does. */
export function findDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>();
  let isQuoted = false;
  let isBlank = true;
  for (const char of text.slice(0, LONGEST_HEADER)) {
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === '\n' || char === '\r')) {
      if (!isBlank) break;
    } else {
      if (char.trim() !== '') isBlank = false;
      if (!isQuoted) counts.set(char, (counts.get(char) ?? 0) + 1);
    }
  }
  return CANDIDATES.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
}
