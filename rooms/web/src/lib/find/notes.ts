import type { Note, Reason } from '@waymark/directory';
import { m } from '#words';
import { conceptLabel } from './concept-labels.ts';
import { listWords } from './list-words.ts';

/** `caution`: know this before you choose. `ask`: a gap that one question on the phone closes. */
type Tone = 'caution' | 'ask';

export interface Remark {
  readonly tone: Tone;
  readonly text: string;
}

const words: Record<Note, (listings: number) => Remark> = {
  'absent-from-newest-list': () => ({ tone: 'caution', text: m.find_note_absent() }),
  'address-confidential': () => ({ tone: 'caution', text: m.find_note_address_confidential() }),
  'sources-disagree': () => ({ tone: 'caution', text: m.find_note_disagree() }),
  'states-no-medicine': () => ({ tone: 'caution', text: m.find_note_no_medicine() }),
  'medicine-not-stated': () => ({ tone: 'ask', text: m.find_note_medicine_not_stated() }),
  'accepts-medicine': () => ({ tone: 'ask', text: m.find_note_accepts_medicine() }),
  'ask-what-comes-after': () => ({ tone: 'caution', text: m.find_note_what_comes_after() }),
  'claims-otp': () => ({ tone: 'ask', text: m.find_note_claims_otp() }),
  'methadone-not-stated': () => ({ tone: 'ask', text: m.find_note_methadone_not_stated() }),
  'dui-only': () => ({ tone: 'caution', text: m.find_note_dui_only() }),
  'women-only': () => ({ tone: 'ask', text: m.find_note_women_only() }),
  'men-only': () => ({ tone: 'ask', text: m.find_note_men_only() }),
  'va-care': () => ({ tone: 'ask', text: m.find_note_va_care() }),
  'ages-unclear': () => ({ tone: 'ask', text: m.find_note_ages() }),
  'nothing-stated': () => ({ tone: 'ask', text: m.find_note_nothing_stated() }),
  'location-approximate': () => ({ tone: 'ask', text: m.find_note_location_approximate() }),
  'location-zip': () => ({ tone: 'ask', text: m.find_note_location_zip() }),
  'location-unknown': () => ({ tone: 'ask', text: m.find_note_location_unknown() }),
  'central-line': (count) => ({ tone: 'ask', text: m.find_note_central_line({ count }) }),
};

/** A note as a sentence. `phoneSharedBy` is how many listings answer on the same number. */
export function noteRemark(note: Note, phoneSharedBy: number): Remark {
  return words[note](phoneSharedBy);
}

/** What a listing says to something that was asked for, when that is other than a plain yes. */
export function reasonRemark(reason: Reason): Remark | undefined {
  const concept = conceptLabel(reason.group, reason.concept);
  if (reason.group === 'stance') return { tone: 'caution', text: m.find_reason_limit({ concept }) };
  if (reason.says === 'accepts') return { tone: 'ask', text: m.find_reason_accepts({ concept }) };
  if (reason.says === 'disagree') return { tone: 'caution', text: m.find_reason_disagree({ concept }) };
  return undefined;
}

interface Unmet {
  readonly unsaid: readonly string[];
  readonly denied: readonly string[];
  readonly silentOnPay: boolean;
}

/** What a listing does not say to what was asked for, and what it says no to. Silence is a question, never a "no". */
export function unsaidRemarks({ unsaid, denied, silentOnPay }: Unmet): readonly Remark[] {
  return [
    ...(denied.length > 0
      ? [{ tone: 'caution', text: m.find_says_no({ what: listWords(denied) }) } as const]
      : []),
    ...(unsaid.length > 0
      ? [{ tone: 'ask', text: m.find_unsaid({ what: listWords(unsaid) }) } as const]
      : []),
    ...(silentOnPay ? [{ tone: 'ask', text: m.find_unsaid_pay() } as const] : []),
  ];
}
