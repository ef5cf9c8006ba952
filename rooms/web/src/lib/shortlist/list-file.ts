import { m } from '#words';
import type { SavedProgram } from './saved.ts';
import { callWords } from './stand-words.ts';

/** The whole list as a text to keep: what stands on it, what was noted, and a link that opens it again. */
export function listText(
  programs: readonly { readonly program: SavedProgram; readonly line: string }[],
  link: string,
): string {
  const blocks = programs.map(({ program, line }) =>
    [
      line,
      ...program.calls.map((call) => `- ${callWords(call)}`),
      ...(program.note ? [program.note] : []),
    ].join('\n'),
  );
  return `${[m.shortlist_title(), ...blocks, m.shortlist_file_link(), link].join('\n\n')}\n`;
}
