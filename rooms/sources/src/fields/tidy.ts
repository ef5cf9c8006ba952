/** Text with stray blanks, line breaks and characters that show nothing (or reorder what is shown) taken out; nothing else is changed. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** True for what a spreadsheet shows in place of a value it could not work out. */
export function isCellError(text: string): boolean {
  return /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|#+)$/.test(text);
}

/**
 * True for text that a spreadsheet would run rather than show: "=HYPERLINK(...)", "+cmd|...", "@SUM(...)".
 * A street "- - -", a phone "+1 205..." and a name "@ Home" are none.
 */
export function isFormula(text: string): boolean {
  return /^=./.test(text) || /^[-+@]\s*[a-z_][\w.]*\s*[(|!]/i.test(text);
}

/** True when nothing is said: blank, or only dashes, dots and the like. */
export function isUnstated(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
