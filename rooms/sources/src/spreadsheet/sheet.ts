import { SourceError } from '../source-error.ts';
import { columnName, columnOf, plainNumber, unescapeText } from './cell.ts';
import type { SheetLimits } from './limits.ts';
import type { SheetRow } from './table.ts';
import { createTextRun } from './text-run.ts';
import { readXml, type XmlReader } from './xml.ts';

interface RowReader extends XmlReader {
  /** Rows finished since the last call. */
  take(): SheetRow[];
}

function createRowReader(strings: readonly string[], where: string, limits: SheetLimits): RowReader {
  let ready: SheetRow[] = [];
  let rowCount = 0;
  let rowNumber = 0;
  let cells: string[] = [];
  let inRow = false;
  let column = -1;
  let type = '';
  let raw = '';
  let inCell = false;
  let inValue = false;
  let inInline = false;

  const here = () => `${where}, cell ${columnName(Math.max(0, column))}${rowNumber}`;
  const tooLong = (length: number) =>
    new SourceError(
      'too-large',
      `${here()} holds ${length} characters; a cell holds at most ${limits.cellLength}. Correct that cell in the workbook.`,
    );
  const broken = (what: string) =>
    new SourceError('damaged', `${here()}: ${what}. Get a new copy of the file.`);
  const run = createTextRun(limits.cellLength, tooLong);

  function openRow(attributes: Readonly<Record<string, string>>): void {
    const stated = attributes['r'];
    const next = stated === undefined ? rowNumber + 1 : /^\d{1,7}$/.test(stated) ? Number(stated) : 0;
    if (next <= rowNumber) throw broken(`the row after ${rowNumber} is numbered "${stated}"`);
    rowNumber = next;
    if (++rowCount > limits.rows) {
      throw new SourceError(
        'too-large',
        `${where} holds more than ${limits.rows} rows. Check that it is the right file.`,
      );
    }
    cells = [];
    column = -1;
    inRow = true;
  }

  function openCell(attributes: Readonly<Record<string, string>>): void {
    const stated = attributes['r'];
    const next = stated === undefined ? column + 1 : columnOf(stated);
    if (next === undefined || next <= column) throw broken(`the next cell is called "${stated}"`);
    column = next;
    if (column >= limits.columns) {
      throw new SourceError(
        'too-large',
        `${here()} lies beyond column ${columnName(limits.columns - 1)}, the last that is read.`,
      );
    }
    type = attributes['t'] ?? 'n';
    raw = '';
    inCell = true;
    run.start();
  }

  function cellText(): string {
    if (type === 's') {
      if (raw === '') return '';
      const index = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
      const text = strings[index];
      if (text === undefined)
        throw broken(`it refers to text number "${raw.slice(0, 12)}", and there are ${strings.length}`);
      return text;
    }
    if (type === 'inlineStr') return unescapeText(run.value);
    if (type === 'b') return raw.trim() === '1' ? 'TRUE' : raw.trim() === '0' ? 'FALSE' : raw;
    return type === 'n' ? plainNumber(raw) : unescapeText(raw);
  }

  return {
    take() {
      const rows = ready;
      ready = [];
      return rows;
    },
    open(name, attributes) {
      if (name === 'row') openRow(attributes);
      else if (name === 'c' && inRow) openCell(attributes);
      else if (!inCell) return;
      else if (name === 'v') inValue = true;
      else if (name === 'is') inInline = true;
      else if (inInline) run.open(name);
    },
    text(text) {
      if (inInline) run.text(text);
      else if (inValue) {
        if (raw.length + text.length > limits.cellLength) throw tooLong(raw.length + text.length);
        raw += text;
      }
    },
    close(name) {
      if (name === 'row' && inRow) {
        inRow = false;
        ready.push({ number: rowNumber, cells });
      } else if (name === 'c' && inCell) {
        inCell = false;
        const text = cellText();
        if (text === '') return;
        while (cells.length < column) cells.push('');
        cells.push(text);
      } else if (name === 'v') inValue = false;
      else if (name === 'is') inInline = false;
      else if (inInline) run.close(name);
    },
  };
}

/** The rows of a sheet in order, one at a time: memory does not grow with their number. */
export async function* readSheet(
  chunks: AsyncIterable<Uint8Array>,
  strings: readonly string[],
  where: string,
  limits: SheetLimits,
): AsyncGenerator<SheetRow> {
  const reader = createRowReader(strings, where, limits);
  for await (const _ of readXml(chunks, reader, where, limits)) yield* reader.take();
}
