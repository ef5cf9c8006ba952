import { type CareDraft, emptyDraft } from './care-draft.ts';

/** The answers, in the memory of this page alone, as those of the self-check. */
export const memory = $state<{
  draft: CareDraft;
  /** A list was asked for since the page was loaded; every question may have been skipped. */
  asked: boolean;
}>({ draft: emptyDraft, asked: false });
