import type { Pack } from '@waymark/directory';
import { m } from '#words';
import { conceptLabel, groupOf } from './concept-labels.ts';
import { programNotes } from './program-notes.ts';

const withdrawal: ReadonlySet<string> = new Set([
  'withdrawal-outpatient',
  'withdrawal-residential',
  'withdrawal-hospital',
  'opioid-withdrawal',
]);

/** Withdrawal care, no medicine after it, and no other care: nothing that could be called treatment. */
function isWithdrawalAlone(pack: Pack, row: number): boolean {
  const states = (group: 'care' | 'medicine', id: string) =>
    ['yes', 'disagree'].includes(pack.fact(row, group, id));
  return (
    programNotes(pack, row).includes('ask-what-comes-after') &&
    !groupOf('care').concepts.some(({ id }) => !withdrawal.has(id) && states('care', id)) &&
    !groupOf('medicine').concepts.some(({ id }) => states('medicine', id))
  );
}

/** What a program is, in words for the head of its page; `undefined` where it states no kind. */
export function kindWords(pack: Pack, row: number): string | undefined {
  const words = pack
    .kinds(row)
    .map((kind) =>
      kind === 'treatment' && isWithdrawalAlone(pack, row)
        ? m.find_kind_withdrawal()
        : conceptLabel('kind', kind),
    );
  return words.join(' · ') || undefined;
}
