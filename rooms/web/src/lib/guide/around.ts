import type { Footnote } from '@waymark/guide';
import { createContext } from 'svelte';

/** What the small parts of a page need to know of it. */
export interface Around {
  readonly slug: string;
  readonly notes: readonly Footnote[];
}

export const [around, setAround] = createContext<() => Around>();
