import { emptyDraft, type SelfCheckDraft } from './self-check-draft.ts';

/**
 * The answers, in the memory of this page alone: not in an address, a history entry or a storage. They outlive a change
 * of language and a look at another page, and nothing else.
 */
export const memory = $state<{ draft: SelfCheckDraft }>({ draft: emptyDraft });
