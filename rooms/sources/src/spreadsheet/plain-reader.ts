import { inflateRawSync } from 'node:zlib';

/**
 * A second reader of workbooks, for tests alone: it shares no code and no library with the first, believes
 * every file and holds all of it in memory. What both read alike is read right.
 */

function unzip(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    const plain = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), plain.toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const texts = (xml: string): string =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => unescaped(text ?? '')).join('');

/** Every cell of a sheet as rows of `width` texts. */
export function readPlainly(bytes: Uint8Array, part: string, width: number): string[][] {
  const parts = unzip(Buffer.from(bytes));
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item]) => texts(item ?? ''),
  );
  return [...(parts.get(part) ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells: string[] = Array.from({ length: width }, () => '');
    for (const [, column, attributes, value] of (row ?? '').matchAll(
      /<c r="([A-Z])\d+"([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g,
    )) {
      const text =
        value === undefined ? '' : attributes?.includes('t="s"') ? strings[Number(value)] : unescaped(value);
      cells[(column?.charCodeAt(0) ?? 0) - 65] = text ?? '';
    }
    return cells;
  });
}
