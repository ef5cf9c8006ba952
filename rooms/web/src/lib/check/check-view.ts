import {
  doctorSheet,
  doubtsOf,
  GATE_QUESTION,
  type Language,
  type ResultBlockId,
  type ResultCard,
  resultBlocks,
  type Score,
  SIGNS,
  type SignGroup,
  type SignId,
  scoreSelfCheck,
} from '@waymark/care';
import type { SelfCheckDraft } from './self-check-draft.ts';

export type QuestionId = 'rx-only' | SignId;

/** The gate and the eleven signs; using alone is extra. */
export const QUESTIONS_IN_ALL = SIGNS.length + 1;

export const groups: readonly {
  readonly id: SignGroup;
  readonly signs: readonly (typeof SIGNS)[number][];
}[] = (['control', 'social', 'risk', 'body'] as const).map((id) => ({
  id,
  signs: SIGNS.filter(({ group }) => group === id),
}));

export function countAnswered({ rxOnly, signs }: SelfCheckDraft): number {
  return Object.keys(signs).length + (rxOnly === undefined ? 0 : 1);
}

/** The score, or what is still to be answered, in the order it is asked. */
export function readDraft(draft: SelfCheckDraft): Score | { readonly missing: readonly QuestionId[] } {
  const scored = scoreSelfCheck({ rxOnly: draft.rxOnly, signs: draft.signs });
  return scored.ok ? scored.value : { missing: scored.problem.missing };
}

export function questionWords(id: QuestionId, language: Language): string {
  const words = id === 'rx-only' ? GATE_QUESTION : SIGNS.find((sign) => sign.id === id)!.text;
  return words[language];
}

export interface ResultPart {
  readonly id: ResultBlockId;
  readonly text: string;
  /** Each card stands on the page once, beside the first part that asks for it. */
  readonly cards: readonly ResultCard[];
}

export interface ResultView {
  readonly parts: readonly ResultPart[];
  /** Two answers that hardly go together, and what the count would be the other way round. */
  readonly doubts: readonly { readonly text: string; readonly otherwise: string }[];
  readonly sheet: {
    readonly opening: string;
    readonly rxOnly: boolean;
    readonly yes: readonly string[];
    readonly unsure: readonly string[];
    readonly ask: readonly string[];
  };
}

/** Everything that the page says of finished answers; `undefined` while some are missing. */
export function viewResult(draft: SelfCheckDraft, language: Language): ResultView | undefined {
  const score = readDraft(draft);
  if ('missing' in score) return undefined;
  const sheet = doctorSheet(draft, score);
  const said = (all: readonly { readonly text: { readonly [key in Language]: string } }[]) =>
    all.map(({ text }) => text[language]);
  return {
    parts: eachCardOnce(orderFor(draft, resultBlocks(score))).map(({ id, text, cards }) => ({
      id,
      text: text[language],
      cards,
    })),
    doubts: doubtsOf(draft).map(({ words }) => ({
      text: words[language],
      otherwise: countOtherwise(draft, language),
    })),
    sheet: {
      opening: sheet.opening[language],
      rxOnly: score.rxOnly,
      yes: said(sheet.yes),
      unsure: said(sheet.unsure),
      ask: sheet.ask.map((ask) => ask[language]),
    },
  };
}

function countOtherwise(draft: SelfCheckDraft, language: Language): string {
  const other = readDraft({ ...draft, rxOnly: false });
  return 'missing' in other ? '' : resultBlocks(other).find(({ id }) => id === 'count')!.text[language];
}

type Blocks = ReturnType<typeof resultBlocks>;

/** Whoever uses alone, or may, reads about that before anything else that saves a life. */
function orderFor({ usesAlone }: SelfCheckDraft, blocks: Blocks): Blocks {
  if (usesAlone === undefined || usesAlone === 'no') return blocks;
  const alone = blocks.filter(({ id }) => id === 'never-alone');
  const rest = blocks.filter(({ id }) => id !== 'never-alone');
  const at = rest.findIndex(({ id }) => id === 'tolerance');
  return [...rest.slice(0, at), ...alone, ...rest.slice(at)];
}

function eachCardOnce(blocks: Blocks): Blocks {
  const seen = new Set<ResultCard>();
  return blocks.map((block) => ({
    ...block,
    cards: block.cards.filter((card) => (seen.has(card) ? false : seen.add(card))),
  }));
}
