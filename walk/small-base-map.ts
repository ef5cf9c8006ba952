// A PMTiles file of one tile that holds the whole world: land everywhere, a lake, and a road through Baltimore.

type Bytes = readonly number[];

function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

/** A field of a protocol buffer: a number, or bytes with their length before them. */
function field(id: number, value: number | Bytes): Bytes {
  return typeof value === 'number'
    ? [...varint(id * 8), ...varint(value)]
    : [...varint(id * 8 + 2), ...varint(value.length), ...value];
}

const text = (words: string): Bytes => [...new TextEncoder().encode(words)];
const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

const EXTENT = 4096;

/** Move to the first point, draw lines to the others; a ring is closed. */
function geometry(points: readonly (readonly [x: number, y: number])[], closed: boolean): Bytes {
  const steps = points.map(([x, y], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)]);
  const write = (part: readonly number[][]) => part.flatMap(([x, y]) => [zigzag(x!), zigzag(y!)]);
  const commands = [1 + 8, ...write(steps.slice(0, 1)), 2 + 8 * (steps.length - 1), ...write(steps.slice(1))];
  return [...commands, ...(closed ? [7 + 8] : [])].flatMap(varint);
}

function layer(
  name: string,
  type: 2 | 3,
  points: readonly (readonly [number, number])[],
  facts: Readonly<Record<string, string>>,
): Bytes {
  const tags = Object.keys(facts).flatMap((_, i) => [i, i]);
  const feature = [
    ...field(2, tags.flatMap(varint)),
    ...field(3, type),
    ...field(4, geometry(points, type === 3)),
  ];
  return field(3, [
    ...field(15, 2),
    ...field(1, text(name)),
    ...field(2, feature),
    ...Object.keys(facts).flatMap((key) => field(3, text(key))),
    ...Object.values(facts).flatMap((value) => field(4, field(1, text(value)))),
    ...field(5, EXTENT),
  ]);
}

const box = (left: number, top: number, right: number, bottom: number) =>
  [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;

export function makeSmallBaseMap(): Uint8Array {
  // Baltimore lies at 0.2872 of the way from left to right, and 0.3811 from top to bottom.
  const tile = [
    ...layer('earth', 3, box(0, 0, EXTENT, EXTENT), { kind: 'earth' }),
    ...layer('water', 3, box(1000, 1000, 1100, 1100), { kind: 'lake' }),
    ...layer(
      'roads',
      2,
      [
        [1100, 1561],
        [1250, 1561],
      ],
      { kind: 'highway', name: 'Long Road' },
    ),
  ];
  const directory = [varint(1), varint(0), varint(1), varint(tile.length), varint(1)].flat();
  const metadata = text('{}');
  const header = new DataView(new ArrayBuffer(127));
  text('PMTiles').forEach((byte, i) => {
    header.setUint8(i, byte);
  });
  header.setUint8(7, 3);
  const metadataAt = 127 + directory.length;
  const tilesAt = metadataAt + metadata.length;
  const lengths = [127, directory.length, metadataAt, metadata.length, 0, 0, tilesAt, tile.length, 1, 1, 1];
  lengths.forEach((value, i) => {
    header.setBigUint64(8 + 8 * i, BigInt(value), true);
  });
  // In order, nothing compressed, vector tiles, zoom 0 alone, the whole world.
  [1, 1, 1, 1, 0, 0].forEach((value, i) => {
    header.setUint8(96 + i, value);
  });
  [-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000].forEach((value, i) => {
    header.setInt32(102 + 4 * i, value, true);
  });
  return Uint8Array.from([...new Uint8Array(header.buffer), ...directory, ...metadata, ...tile]);
}
