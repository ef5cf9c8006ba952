import { tidy } from '../fields/tidy.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
};

function letterOf(entity: string): string {
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity);
  if (!number) return ENTITIES[entity.toLowerCase()] ?? ' ';
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : ' ';
}

const strip = (text: string): string =>
  text
    .replaceAll(/<(script|style|iframe|object|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li)\s*>/gi, '\n')
    .replaceAll(/<\/?[a-z!][^<>]{0,2000}>?/gi, ' ');

/** Lines of a text without markup, entities and control characters. What an entity hid is looked through once more. */
export function plainLines(text: string): readonly string[] {
  const once = strip(text).replaceAll(/&(#x?[\da-f]{1,7}|[a-z]{2,8});/gi, (_, entity: string) =>
    letterOf(entity),
  );
  return strip(once)
    .replaceAll(/[<>]/g, ' ')
    .split(/[\r\n\u2028\u2029]+/)
    .map(tidy)
    .filter((line) => line !== '');
}

/** The same as one line. */
export const plainLine = (text: string): string => plainLines(text).join(' ');
