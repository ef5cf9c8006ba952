import type { Detail, Listing, Pack, Point } from '@waymark/directory';
import { type Draw, drawFrom } from '../draw.ts';

type Vector = readonly [x: number, y: number, z: number];
type Rotation = readonly [Vector, Vector, Vector];

const radians = Math.PI / 180;

const vectorOf = ({ lat, lng }: Point): Vector => [
  Math.cos(lat * radians) * Math.cos(lng * radians),
  Math.cos(lat * radians) * Math.sin(lng * radians),
  Math.sin(lat * radians),
];

const rotated = ([a, b, c]: Rotation, v: Vector): Vector => [dot(a, v), dot(b, v), dot(c, v)];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const pointOf = ([x, y, z]: Vector): Point => ({
  lat: Math.asin(Math.max(-1, Math.min(1, z))) / radians,
  lng: Math.atan2(y, x) / radians,
});

/** Any turn of the globe, each as likely (Shoemake's uniform quaternions). */
const drawRotation = (draw: Draw): Rotation => {
  const [u, a, b] = [draw.fraction(), 2 * Math.PI * draw.fraction(), 2 * Math.PI * draw.fraction()];
  const [x, y] = [Math.sqrt(1 - u) * Math.sin(a), Math.sqrt(1 - u) * Math.cos(a)];
  const [z, w] = [Math.sqrt(u) * Math.sin(b), Math.sqrt(u) * Math.cos(b)];
  return [
    [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
    [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
    [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
  ];
};

/** Cells of about 40 miles: two listings in one cell are near each other. */
const cellsAcross = 200;
const cellOf = (vector: Vector): number => {
  const [x, y, z] = vector.map((each) =>
    Math.min(cellsAcross - 1, Math.floor((each + 1) * 0.5 * cellsAcross)),
  );
  return (x! * cellsAcross + y!) * cellsAcross + z!;
};

/** A way to put a point of the nation into one of its copies. */
export type Displacement = (point: Point) => Point;

const turnsTried = 40;

/**
 * Displacements that turn the nation around the globe, which keeps every distance inside it. So many copies
 * cover more ground than the earth has, so each takes, of some turns, the one that meets fewest listings.
 */
export const drawDisplacements = (points: readonly Point[], copies: number): readonly Displacement[] => {
  const draw = drawFrom(copies);
  const vectors = points.map(vectorOf);
  const sample = vectors.filter((_, i) => i % 8 === 0);
  const crowd = new Uint32Array(cellsAcross ** 3);
  const place = (rotation: Rotation): Displacement => {
    for (const vector of vectors) crowd[cellOf(rotated(rotation, vector))]!++;
    return (point) => pointOf(rotated(rotation, vectorOf(point)));
  };
  return Array.from({ length: copies }, () => {
    const turns = Array.from({ length: turnsTried }, () => drawRotation(draw));
    const met = turns.map((turn) =>
      sample.reduce((sum, vector) => sum + crowd[cellOf(rotated(turn, vector))]!, 0),
    );
    return place(turns[met.indexOf(Math.min(...met))]!);
  });
};

/** The listings of a pack, as they went into it. */
export const listingsOf = (pack: Pack, detail: Detail): readonly Listing[] =>
  Array.from({ length: pack.rows }, (_, row): Listing => {
    const position = pack.position(row);
    const optional = {
      position,
      otherName: detail.otherName(row),
      street: detail.street(row),
      unit: detail.unit(row),
      county: detail.county(row),
      website: detail.website(row),
      absentFrom: pack.absentFrom(row)?.id,
    };
    return {
      id: pack.id(row),
      name: pack.name(row),
      city: pack.city(row),
      state: pack.state(row),
      zip: pack.zip(row),
      phones: detail.phones(row),
      statements: detail.statements(row),
      ...(Object.fromEntries(
        Object.entries(optional).filter(([, value]) => value !== undefined),
      ) as Partial<Listing>),
    };
  });

/** Every listing in every copy, under ids of their own. */
export const copyListings = (
  nation: readonly Listing[],
  displacements: readonly Displacement[],
): readonly Listing[] =>
  displacements.flatMap((displace, copy) =>
    nation.map((listing, i): Listing => {
      const { position } = listing;
      const id = copy * nation.length + i + 1;
      return position
        ? { ...listing, id, position: { ...position, ...displace(position) } }
        : { ...listing, id };
    }),
  );
