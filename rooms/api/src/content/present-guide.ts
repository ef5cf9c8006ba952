import {
  type Block,
  citationsOf,
  type Footnote,
  footnotesOf,
  type Guide,
  type Inline,
  type Language,
  linksOf,
  type Page,
  type PlainBlock,
  textOf,
} from '@waymark/guide';
import { presentDocument } from './documents.ts';
import type {
  GuideAnswer,
  GuideBlock,
  GuidePageAnswer,
  GuidePlainBlock,
  GuideText,
} from './guide-schemas.ts';

const standings = { read: 'read', verify: 'being-verified', ours: 'advice' } as const;

const presentSummary = ({ slug, title, summary, audience, reviewedOn, reviewBy }: Page) => ({
  slug,
  title,
  summary,
  audience,
  reviewedOn,
  reviewBy,
});

export const presentGuide = (guide: Guide, language: Language): GuideAnswer => ({
  language,
  pages: guide.pages[language].map(presentSummary),
});

/** A page as plain text, each piece with the numbers of its notes. */
export const presentPage = (guide: Guide, page: Page): GuidePageAnswer => {
  const notes = footnotesOf(page, guide.sources);
  return {
    ...presentSummary(page),
    language: page.language,
    toleranceCard: page.toleranceCard,
    nextStep: page.nextStep,
    blocks: page.blocks.map((block) => presentBlock(block, notes)),
    notes: notes.map((note) => ({
      number: note.number,
      standing: standings[note.standing],
      ...(note.standing === 'read' ? { document: presentDocument(note.source) } : {}),
    })),
  };
};

const presentText = (inlines: readonly Inline[], notes: readonly Footnote[]): GuideText => {
  const cited = citationsOf(inlines).flatMap((id) => notes.find((note) => note.id === id)?.number ?? []);
  const links = linksOf(inlines);
  return {
    text: textOf(inlines).replace(/\s+/g, ' ').trim(),
    ...(cited.length > 0 ? { notes: cited } : {}),
    ...(links.length > 0 ? { links: [...links] } : {}),
  };
};

const presentBlock = (block: Block, notes: readonly Footnote[]): GuideBlock => {
  if (block.kind === 'heading')
    return { kind: 'heading', level: block.level, id: block.id, text: textOf(block.inlines) };
  if (block.kind === 'callout') {
    const blocks = block.blocks.map((each) => presentPlain(each, notes));
    return { kind: 'callout', tone: block.tone, blocks };
  }
  return presentPlain(block, notes);
};

const presentPlain = (block: PlainBlock, notes: readonly Footnote[]): GuidePlainBlock => {
  const text = (inlines: readonly Inline[]) => presentText(inlines, notes);
  if (block.kind === 'paragraph') return { kind: 'paragraph', ...text(block.inlines) };
  if (block.kind === 'list')
    return { kind: 'list', ordered: block.ordered, items: block.items.map(({ inlines }) => text(inlines)) };
  const rows = block.rows.map(({ cells }) => ({ cells: cells.map(text) }));
  return { kind: 'table', head: block.head.map((cell) => textOf(cell)), rows };
};
