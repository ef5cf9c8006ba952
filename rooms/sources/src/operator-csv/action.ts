import type { SourceRecord, Statement } from '@waymark/directory';

/** Which listing a row is about: its Waymark id, or what it is found by. At least one is there. */
export interface Target {
  readonly id?: number;
  readonly name?: string;
  readonly street?: string;
  readonly zip?: string;
  /** Ten digits. */
  readonly phone?: string;
}

type Correctable = Omit<SourceRecord, 'key' | 'stated'>;

/** New values of fields; `null` takes the field away; what is absent stays as it is. */
export type Changes = { readonly [F in keyof Correctable]?: Correctable[F] | null };

interface About {
  /** Line of the row in its file. */
  readonly line: number;
  readonly target: Target;
  /** Id of the source that says so. */
  readonly source: string;
  /** The place of the listing is to be kept back: see `publishable`. What is said of it repeats nothing of the row. */
  readonly confidential?: true;
}

/** What an operator's row asks to be done to a listing that is there already. Rows that add one are records. */
export type OperatorAction =
  | (About & {
      readonly action: 'correct';
      readonly changes: Changes;
      /** Facts said of the listing, when there are any. */
      readonly stated?: Statement;
      readonly reason?: string;
    })
  | (About & { readonly action: 'hide'; readonly reason: string });
