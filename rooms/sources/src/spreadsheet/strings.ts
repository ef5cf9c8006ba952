import { SourceError } from '../source-error.ts';
import { unescapeText } from './cell.ts';
import type { SheetLimits } from './limits.ts';
import { createTextRun } from './text-run.ts';
import { readXml, type XmlReader } from './xml.ts';

/** Reads the table of texts that cells refer to by number. */
export async function readStrings(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  limits: SheetLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const run = createTextRun(
    limits.cellLength,
    (length) =>
      new SourceError(
        'too-large',
        `${where}: text number ${strings.length} holds ${length} characters; a cell holds at most ${limits.cellLength}. Correct that cell in the workbook.`,
      ),
  );
  let inItem = false;
  const reader: XmlReader = {
    open(name) {
      if (name === 'si') {
        inItem = true;
        run.start();
      } else if (inItem) run.open(name);
    },
    text(text) {
      if (inItem) run.text(text);
    },
    close(name) {
      if (name !== 'si') {
        if (inItem) run.close(name);
        return;
      }
      inItem = false;
      if (strings.length >= limits.strings) {
        throw new SourceError(
          'too-large',
          `${where} holds more than ${limits.strings} texts. This is not a list of programs.`,
        );
      }
      strings.push(unescapeText(run.value));
    },
  };
  for await (const _ of readXml(chunks, reader, where, limits));
  return strings;
}
