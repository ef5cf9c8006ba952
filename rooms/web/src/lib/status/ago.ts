import type { Language } from '@waymark/directory';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const monthMs = 30.44 * dayMs;
const yearMs = 365.25 * dayMs;

// Each unit is used from twice its length on, so that no age is off by half.
const units = [
  ['year', yearMs],
  ['month', monthMs],
  ['day', dayMs],
  ['hour', hourMs],
  ['minute', minuteMs],
] as const;

/** How long before or after `now` a time is, in plain words and whole units: "3 days ago", "in 5 hours". */
export function agoWords(time: Date, now: Date, language: Language): string {
  const ms = time.getTime() - now.getTime();
  const [unit, length] = units.find(([, each]) => Math.abs(ms) >= 2 * each) ?? ['minute', minuteMs];
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(Math.trunc(ms / length), unit);
}
