import type { Pack } from '@waymark/directory';
import { m } from '#words';
import { programLine } from './message.ts';
import type { SavedProgram } from './saved.ts';
import { callWords } from './stand-words.ts';

/** What a person may send to those who run the site. The person reads and changes it first. */
export function reportText(
  pack: Pack,
  row: number,
  { calls, note }: Pick<SavedProgram, 'calls' | 'note'>,
  { withNote }: { readonly withNote: boolean },
): string {
  return [
    programLine(pack, row),
    m.find_program_number({ id: pack.id(row) }),
    '',
    ...(calls.length > 0
      ? [m.shortlist_report_heard(), ...calls.map(callWords)]
      : [m.shortlist_report_open()]),
    ...(withNote && note ? ['', m.shortlist_report_note(), note] : []),
  ].join('\n');
}
