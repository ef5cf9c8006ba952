export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A run of text inside a block. Nothing here is HTML; a screen makes elements of it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'link';
      /** `inside`: a path of this site without the language; `call` and `text`: a helpline; `outside`: another site. */
      readonly to: 'inside' | 'call' | 'text' | 'outside';
      readonly href: string;
      readonly children: readonly Inline[];
    }
  /** Points to a source, or says how the claim stands: `verify` = being verified, `ours` = our own advice or rule. */
  | { readonly kind: 'citation'; readonly id: string };

export type Tone = 'note' | 'caution' | 'emergency';

export interface Item {
  readonly line: number;
  readonly inlines: readonly Inline[];
}

/** What may stand in a page and in a callout. `line` is the line of the file, for messages. */
export type PlainBlock =
  | { readonly kind: 'paragraph'; readonly line: number; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly line: number;
      readonly ordered: boolean;
      readonly items: readonly Item[];
    }
  | {
      readonly kind: 'table';
      readonly line: number;
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly { readonly line: number; readonly cells: readonly (readonly Inline[])[] }[];
    };

export type Block =
  | PlainBlock
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly level: 2 | 3;
      /** For a link to this place, unique in the page. */
      readonly id: string;
      readonly inlines: readonly Inline[];
    }
  | {
      readonly kind: 'callout';
      readonly line: number;
      readonly tone: Tone;
      readonly blocks: readonly PlainBlock[];
    };

export type Audience = 'everyone' | 'person' | 'family' | 'pregnant' | 'teen' | 'veteran' | 'leaving-custody';

export interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly audience: Audience;
  /** Ids of the registry, all of them cited in the page. */
  readonly sources: readonly string[];
  /** ISO day. */
  readonly reviewedOn: string;
  /** ISO day: the last one on which the page may be shown without a banner. */
  readonly reviewBy: string;
  readonly nextStep: { readonly href: string; readonly label: string };
  /** True where the loss-of-tolerance card must stand. */
  readonly toleranceCard: boolean;
  /** Other words people type, for search alone; never shown. */
  readonly keywords: readonly string[];
}

export interface Page extends FrontMatter {
  readonly slug: string;
  readonly language: Language;
  readonly file: string;
  readonly blocks: readonly Block[];
}
