import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { SourceError } from '../source-error.ts';
import type { SheetLimits } from './limits.ts';

/** What a reader of one XML part does at each element. Names come without their namespace prefix. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Office writes UTF-8; the format also allows UTF-16, which only its first two bytes tell. */
function decoderFor(first: Uint8Array): TextDecoder {
  const utf16 =
    first[0] === 0xff && first[1] === 0xfe
      ? 'utf-16le'
      : first[0] === 0xfe && first[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(utf16, { fatal: true });
}

function createParser(reader: XmlReader, limits: SheetLimits): SaxesParser {
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  let attributes = 0;
  parser.on('opentagstart', () => {
    attributes = 0;
    depth++;
    if (depth > limits.depth) throw new Error(`elements are nested deeper than ${limits.depth}`);
  });
  parser.on('attribute', () => {
    attributes++;
    if (attributes > limits.attributes)
      throw new Error(`an element has more than ${limits.attributes} attributes`);
  });
  // Without the xmlns option attributes are plain strings.
  parser.on('opentag', (tag) => reader.open(local(tag.name), (tag as SaxesTagPlain).attributes));
  parser.on('closetag', (tag) => {
    depth--;
    reader.close(local(tag.name));
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  // Entities of its own are the classic way to blow a small document up. Office never writes any.
  parser.on('doctype', () => {
    throw new Error('it declares a document type, which workbooks never do');
  });
  parser.on('error', (error) => {
    throw error;
  });
  return parser;
}

/** Feeds a part to its reader and hands control back after every piece, so that rows flow out as bytes flow in. */
export async function* readXml(
  chunks: AsyncIterable<Uint8Array>,
  reader: XmlReader,
  where: string,
  limits: SheetLimits,
): AsyncGenerator<void> {
  const parser = createParser(reader, limits);
  let decoder: TextDecoder | undefined;
  const attempt = (step: () => void) => {
    try {
      step();
    } catch (error) {
      if (error instanceof SourceError) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      throw new SourceError('damaged', `${where} is damaged: ${detail}. Get a new copy of the file.`, {
        cause: error,
      });
    }
  };
  for await (const chunk of chunks) {
    attempt(() => {
      decoder ??= decoderFor(chunk);
      parser.write(decoder.decode(chunk, { stream: true }));
    });
    yield;
  }
  attempt(() => {
    parser.write(decoder?.decode() ?? '');
    parser.close();
  });
  yield;
}
