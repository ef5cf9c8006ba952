import { crc32, Writer } from '../bytes.ts';
import { type Atlas, SCALE, spreadGroups, stateMiddles } from './atlas.ts';
import { drawAtlas } from './draw.ts';
import { Forecast } from './forecast.ts';
import { HEADER_BYTES, MAGIC, VERSION } from './layout.ts';
import { NAME_BYTES, type NameList } from './names.ts';
import { gapsOf, writePlanes, zigzag } from './planes.ts';
import type { PlaceTable } from './table.ts';

/** The bytes of a places pack (PLACES.md) for a checked table: equal tables give equal bytes. Throws past 65,535 rows of a kind. */
export function encodePlaces(table: PlaceTable): Uint8Array<ArrayBuffer> {
  return encodeAtlas(drawAtlas(table));
}

/** The bytes of a places pack for its columns. */
export function encodeAtlas(atlas: Atlas): Uint8Array<ArrayBuffer> {
  const body = new Writer();
  writeCounts(body, atlas);
  for (const code of atlas.states) body.raw(new TextEncoder().encode(code));
  writeNames(body, atlas.names);
  writeGroups(body, atlas.cityStart, atlas.cityName);
  writeCounties(body, atlas);
  writeZips(body, atlas);
  writeLone(body, atlas);
  writePlanes(body, gapsOf(atlas.military));
  return seal(body.done());
}

/** A body with the header before it. */
export function seal(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Writer();
  out.u32(MAGIC);
  out.u16(VERSION);
  out.u16(SCALE);
  out.u32(HEADER_BYTES + body.length);
  out.u32(crc32(body));
  out.raw(body);
  return out.done();
}

function writeCounts(out: Writer, atlas: Atlas): void {
  out.u8(atlas.states.length);
  out.u32(atlas.names.length);
  out.u32(atlas.cityName.length);
  out.u32(atlas.countyName.length);
  out.u32(atlas.zip.length);
  out.u32(atlas.loneCity.length);
  out.u32(atlas.military.length);
}

function writeNames(out: Writer, names: NameList): void {
  const shared: number[] = [];
  const own: number[] = [];
  const tails = new Writer();
  let last = new Uint8Array(0);
  for (let row = 0; row < names.length; row++) {
    const name = names.at(row)!;
    const bytes = new TextEncoder().encode(name);
    if (bytes.length > NAME_BYTES) throw new Error(`The name "${name}" is longer than ${NAME_BYTES} bytes.`);
    let same = 0;
    while (same < bytes.length && bytes[same] === last[same]) same++;
    shared.push(same);
    own.push(bytes.length - same);
    tails.raw(bytes.subarray(same));
    last = bytes;
  }
  out.u32(tails.length);
  writePlanes(out, shared);
  writePlanes(out, own);
  out.raw(tails.done());
}

function writeGroups(out: Writer, starts: Uint32Array, names: Uint16Array): void {
  const sizes: number[] = [];
  const gaps: number[] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    sizes.push(starts[s + 1]! - starts[s]!);
    gaps.push(...gapsOf(names, starts[s], starts[s + 1]));
  }
  writePlanes(out, sizes);
  writePlanes(out, gaps);
}

function writeCounties(out: Writer, atlas: Atlas): void {
  // A name can stand twice in a state here, with two kinds: plain steps, not gaps less one.
  const sizes: number[] = [];
  const steps: number[] = [];
  for (let s = 0; s + 1 < atlas.countyStart.length; s++) {
    const [from, to] = [atlas.countyStart[s]!, atlas.countyStart[s + 1]!];
    sizes.push(to - from);
    for (let i = from; i < to; i++) {
      steps.push(atlas.countyName[i]! - (i === from ? 0 : atlas.countyName[i - 1]!));
    }
  }
  writePlanes(out, sizes);
  writePlanes(out, steps);
  writePlanes(out, atlas.countyKind);
  writePlanes(out, atlas.countyZip);
  writePlanes(out, atlas.countySize);
}

function writeZips(out: Writer, atlas: Atlas): void {
  const cityState = spreadGroups(atlas.cityStart);
  const states = Uint8Array.from(atlas.zipCity, (city) => cityState[city]!);
  const lastCity = atlas.cityStart.slice();
  const steps: number[] = [];
  const residuals: [number[], number[]] = [[], []];
  const guesses = [new Forecast(), new Forecast()] as const;
  for (let i = 0; i < atlas.zip.length; i++) {
    const state = states[i]!;
    steps.push(zigzag(atlas.zipCity[i]! - lastCity[state]!));
    lastCity[state] = atlas.zipCity[i]!;
    const area = Math.floor(atlas.zip[i]! / 100);
    for (const [axis, column] of [atlas.zipLat, atlas.zipLng].entries()) {
      const guess = guesses[axis]!;
      if (i > 0 && area !== Math.floor(atlas.zip[i - 1]! / 100)) guess.restart();
      residuals[axis]!.push(zigzag(column[i]! - guess.next));
      guess.see(column[i]!);
    }
  }
  writePlanes(out, gapsOf(atlas.zip));
  writePlanes(out, states);
  writePlanes(out, steps);
  writePlanes(out, residuals[0]);
  writePlanes(out, residuals[1]);
}

function writeLone(out: Writer, atlas: Atlas): void {
  const cityState = spreadGroups(atlas.cityStart);
  const middles = stateMiddles(atlas, cityState);
  const lat: number[] = [];
  const lng: number[] = [];
  for (const [i, city] of atlas.loneCity.entries()) {
    lat.push(zigzag(atlas.loneLat[i]! - middles.lat[cityState[city]!]!));
    lng.push(zigzag(atlas.loneLng[i]! - middles.lng[cityState[city]!]!));
  }
  writePlanes(out, lat);
  writePlanes(out, lng);
  writePlanes(out, atlas.loneSize);
}
