import type { Block, Inline, Page, PlainBlock } from './page.ts';
import { citationsOf, linksOf, textOf, unitsOf } from './plain-text.ts';
import { type Problem, problemsIn } from './problem.ts';

interface Section {
  readonly level: number;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/**
 * Where a page and its translation differ: front matter, headings, and within each section the blocks, the items, the
 * citations, the links and the numbers. Problems are told of the translation.
 */
export function compareTwins(page: Page, twin: Page): readonly Problem[] {
  const problems = problemsIn(twin.file);
  const differ = (line: number, got: string, expected: string) => {
    if (got !== expected)
      problems.add('unequal-translation', line, got || 'nothing', `${expected || 'nothing'} (${page.file})`);
  };
  differ(1, frontOf(twin), frontOf(page));
  const [ours, theirs] = [sectionsOf(page), sectionsOf(twin)];
  differ(0, `${theirs.length - 1} headings`, `${ours.length - 1} headings`);
  if (ours.length !== theirs.length) return problems.found;
  ours.forEach((section, at) => {
    const other = theirs[at]!;
    differ(other.line, `level ${other.level}`, `level ${section.level}`);
    for (const trait of [shapeOf, citedIn, linkedIn, numbersIn])
      differ(other.line, trait(other.blocks), trait(section.blocks));
  });
  return problems.found;
}

function frontOf({ audience, sources, reviewedOn, reviewBy, nextStep, toleranceCard }: Page): string {
  return [audience, sources.join(' '), reviewedOn, reviewBy, nextStep.href, toleranceCard].join(' | ');
}

function sectionsOf(page: Page): readonly Section[] {
  const sections: { level: number; line: number; blocks: Block[] }[] = [{ level: 1, line: 1, blocks: [] }];
  for (const block of page.blocks) {
    if (block.kind === 'heading') sections.push({ level: block.level, line: block.line, blocks: [] });
    else sections.at(-1)!.blocks.push(block);
  }
  return sections;
}

function shapeOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'callout'
        ? `${block.tone}(${block.blocks.map(shapeOfPlain).join(' ')})`
        : block.kind === 'heading'
          ? 'heading'
          : shapeOfPlain(block),
    )
    .join(' ');
}

function shapeOfPlain(block: PlainBlock): string {
  if (block.kind === 'list') return `${block.ordered ? 'steps' : 'list'}:${block.items.length}`;
  return block.kind === 'table' ? `table:${block.head.length}x${block.rows.length}` : 'paragraph';
}

function each(blocks: readonly Block[], read: (inlines: readonly Inline[]) => readonly string[]): string {
  return unitsOf(blocks)
    .map(({ inlines }) => read(inlines).join(','))
    .join(' / ');
}

const citedIn = (blocks: readonly Block[]) => each(blocks, citationsOf);
const linkedIn = (blocks: readonly Block[]) =>
  each(blocks, (inlines) => linksOf(inlines).map(({ href }) => href));
const numbersIn = (blocks: readonly Block[]) =>
  each(blocks, (inlines) => (textOf(inlines).match(/\d+/g) ?? []).sort());
