import { readInlines } from './inlines.ts';
import type { Block, Item, PlainBlock, Tone } from './page.ts';
import { textOf } from './plain-text.ts';
import type { ProblemList } from './problem.ts';

const TONES: readonly Tone[] = ['note', 'caution', 'emergency'];
const LONGEST_LINE = 2000;
const LONGEST_CHUNK = 6000;
const NOT_OURS = /^(?:#(?!##? )|#{4,}|```|~~~| {2,}|\t|={3,}$|-{3,}$|\*{3,}$|_{3,}$|[+*] |\[\^[^\]]*\]:|!\[)/;
const HTML = /<[A-Za-z!/?]|&(?:#\d+|#x[\da-f]+|[a-z]+);|javascript:/i;

interface Row {
  readonly text: string;
  readonly line: number;
}

/** Reads the body of a page, from line `firstLine` of its file: headings, paragraphs, lists, tables and callouts. */
export function readBlocks(
  lines: readonly string[],
  firstLine: number,
  problems: ProblemList,
): readonly Block[] {
  const rows = lines.map((text, at) => ({ text: text.trimEnd(), line: firstLine + at }));
  const ids = new Set<string>();
  return chunksOf(rows).flatMap((chunk): Block[] => {
    if (!isOurs(chunk, problems)) return [];
    const { text, line } = chunk[0]!;
    const heading = /^(##|###) (.+)$/.exec(text);
    if (heading) return readHeading(heading, chunk, ids, problems);
    if (text.startsWith('>')) return readCallout(chunk, problems);
    return readPlain(chunk, line, problems);
  });
}

/** Lines that stand together, without the blank ones between. */
function chunksOf(rows: readonly Row[]): readonly Row[][] {
  const chunks: Row[][] = [[]];
  for (const row of rows) {
    if (row.text === '') chunks.push([]);
    else chunks.at(-1)!.push(row);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function isOurs(chunk: readonly Row[], problems: ProblemList): boolean {
  const before = problems.found.length;
  for (const { text, line } of chunk) {
    const bare = text.replace(/^> ?/, '');
    if (HTML.test(text)) problems.add('html', line, text, 'Markdown without HTML, entities or script');
    else if (NOT_OURS.test(bare) || bare.includes('`'))
      problems.add('markdown', line, text, '## or ###, paragraphs, - or 1. lists, | tables, > callouts');
    else if (text.length > LONGEST_LINE)
      problems.add('size', line, `${text.length} characters`, `at most ${LONGEST_LINE} in a line`);
  }
  const size = chunk.reduce((sum, { text }) => sum + text.length, 0);
  if (size > LONGEST_CHUNK)
    problems.add(
      'size',
      chunk[0]!.line,
      `${size} characters`,
      `at most ${LONGEST_CHUNK} without a blank line`,
    );
  return problems.found.length === before;
}

function readHeading(
  [, marks, words]: RegExpExecArray,
  chunk: readonly Row[],
  ids: Set<string>,
  problems: ProblemList,
): Block[] {
  const line = chunk[0]!.line;
  if (chunk.length > 1) problems.add('markdown', line, chunk[1]!.text, 'a blank line after a heading');
  const inlines = readInlines(words ?? '', line, problems);
  const base = idOf(textOf(inlines)) || 'part';
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
  ids.add(id);
  return [{ kind: 'heading', line, level: marks === '##' ? 2 : 3, id, inlines }];
}

/** Letters without accents, digits and hyphens. */
function idOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

function readCallout(chunk: readonly Row[], problems: ProblemList): Block[] {
  const { text, line } = chunk[0]!;
  const tone = TONES.find((each) => text === `> [!${each}]`);
  if (!tone || chunk.length < 2 || chunk.some((row) => !/^>( |$)/.test(row.text))) {
    problems.add('markdown', line, text, `> [!${TONES.join(']  > [!')}] and then lines that start with >`);
    return [];
  }
  const inside = chunk.slice(1).map((row) => ({ text: row.text.replace(/^> ?/, ''), line: row.line }));
  const blocks = chunksOf(inside).flatMap((part) => readPlain(part, part[0]!.line, problems));
  return [{ kind: 'callout', line, tone, blocks }];
}

function readPlain(chunk: readonly Row[], line: number, problems: ProblemList): PlainBlock[] {
  const first = chunk[0]!.text;
  if (first.startsWith('- ')) return readList(chunk, /^- (.+)$/, false, problems);
  if (/^1\. /.test(first)) return readList(chunk, /^\d{1,2}\. (.+)$/, true, problems);
  if (first.startsWith('|')) return readTable(chunk, problems);
  const odd = chunk.find(({ text }) => /^(?:[-#>|]|\d{1,2}\. )/.test(text));
  if (odd) problems.add('markdown', odd.line, odd.text, 'a blank line before a list, a heading or a table');
  const text = chunk.map((row) => row.text).join(' ');
  return [{ kind: 'paragraph', line, inlines: readInlines(text, line, problems) }];
}

function readList(
  chunk: readonly Row[],
  shape: RegExp,
  ordered: boolean,
  problems: ProblemList,
): PlainBlock[] {
  const items = chunk.flatMap(({ text, line }): Item[] => {
    const words = shape.exec(text)?.[1];
    if (words === undefined) {
      problems.add('markdown', line, text, ordered ? '1. and words on one line' : '- and words on one line');
      return [];
    }
    return [{ line, inlines: readInlines(words, line, problems) }];
  });
  return [{ kind: 'list', line: chunk[0]!.line, ordered, items }];
}

function readTable(chunk: readonly Row[], problems: ProblemList): PlainBlock[] {
  const cellsOf = ({ text, line }: Row) =>
    text
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => readInlines(cell.trim(), line, problems));
  const [headRow, rule, ...rows] = chunk;
  const head = cellsOf(headRow!);
  const shape = (row: Row) => row.text.startsWith('|') && row.text.endsWith('|');
  if (!rule || !/^\|(?: ?-{3,} ?\|)+$/.test(rule.text) || rows.length === 0 || !chunk.every(shape)) {
    problems.add('markdown', headRow!.line, headRow!.text, '| head |, then | --- |, then | rows |');
    return [];
  }
  const body = rows.map((row) => ({ line: row.line, cells: cellsOf(row) }));
  for (const { line, cells } of body)
    if (cells.length !== head.length)
      problems.add('markdown', line, `${cells.length} cells`, `${head.length} cells, as in the head`);
  return [{ kind: 'table', line: headRow!.line, head, rows: body }];
}
