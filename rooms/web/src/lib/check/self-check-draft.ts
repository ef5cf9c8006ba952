import type { SelfCheckAnswers, SignAnswer } from '@waymark/care';

/** What a person has answered so far. */
export interface SelfCheckDraft extends SelfCheckAnswers {
  /** Asked apart, never counted, may be skipped. */
  readonly usesAlone?: SignAnswer | undefined;
}

export const emptyDraft: SelfCheckDraft = { signs: {} };

export function hasAnswers({ rxOnly, signs, usesAlone }: SelfCheckDraft): boolean {
  return rxOnly !== undefined || usesAlone !== undefined || Object.keys(signs).length > 0;
}
