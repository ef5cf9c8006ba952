import type { Block, Inline, PlainBlock } from './page.ts';

/** What a person reads of these inlines: no marks, no citations. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((each) => (each.kind === 'text' ? each.text : each.kind === 'citation' ? '' : textOf(each.children)))
    .join('');
}

/** Ids of the citations of these inlines, in order. */
export function citationsOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((each) =>
    each.kind === 'citation' ? [each.id] : each.kind === 'text' ? [] : citationsOf(each.children),
  );
}

/** The links of these inlines with the words they show, in order. */
export function linksOf(
  inlines: readonly Inline[],
): readonly { readonly href: string; readonly label: string }[] {
  return inlines.flatMap((each) => {
    if (each.kind === 'link') return [{ href: each.href, label: textOf(each.children) }];
    return each.kind === 'strong' || each.kind === 'emphasis' ? linksOf(each.children) : [];
  });
}

/** One piece of text that stands by itself: a heading, a paragraph, a list item, a table row. */
export interface Unit {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'head' | 'row';
  readonly line: number;
  readonly inlines: readonly Inline[];
}

/** Every piece of text of these blocks, in reading order. */
export function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  return blocks.flatMap((block): readonly Unit[] => {
    if (block.kind === 'heading') return [{ kind: 'heading', line: block.line, inlines: block.inlines }];
    return block.kind === 'callout' ? block.blocks.flatMap(unitsOfPlain) : unitsOfPlain(block);
  });
}

function unitsOfPlain(block: PlainBlock): readonly Unit[] {
  if (block.kind === 'paragraph') return [{ kind: 'paragraph', line: block.line, inlines: block.inlines }];
  if (block.kind === 'list') return block.items.map((item) => ({ kind: 'item', ...item }));
  return [
    { kind: 'head', line: block.line, inlines: joinCells(block.head) },
    ...block.rows.map(({ line, cells }) => ({ kind: 'row' as const, line, inlines: joinCells(cells) })),
  ];
}

function joinCells(cells: readonly (readonly Inline[])[]): readonly Inline[] {
  return cells.flatMap((cell, at) => (at === 0 ? cell : [{ kind: 'text' as const, text: '. ' }, ...cell]));
}
