import { crc32, PackError, Reader } from '../bytes.ts';
import { type Atlas, SCALE, spreadGroups, stateMiddles } from './atlas.ts';
import { COUNTY_KINDS } from './county-names.ts';
import { Forecast } from './forecast.ts';
import { HEADER_BYTES, MAGIC, VERSION } from './layout.ts';
import { readNames } from './names.ts';
import { fillGaps, readPlanes, unzigzag } from './planes.ts';
import { isStateCode } from './states.ts';

const AGAIN = 'Load the pack again.';

/** The columns of a places pack; anything that is not a whole, sound pack of this version is a `PackError`. */
export function decodeAtlas(bytes: Uint8Array): Atlas {
  const from = openBody(bytes);
  const counts = {
    states: from.u8(),
    names: from.u32(),
    cities: from.u32(),
    counties: from.u32(),
    zips: from.u32(),
    lone: from.u32(),
    military: from.u32(),
  };
  const states = readStates(from, counts.states);
  const names = readNames(from, counts.names);
  const cityStart = readStarts(from, states.length, counts.cities, 'cities');
  const cityName = readPlanes(from, counts.cities);
  for (let s = 0; s < states.length; s++) {
    fillGaps(cityName, cityStart[s]!, cityStart[s + 1]!, names.length, 'The name of city');
  }
  const counties = readCounties(from, states.length, counts.counties, names.length, counts.zips);
  const zips = readZips(from, counts.zips, cityStart);
  const lone = readLone(from, counts.lone, cityStart, zips);
  const military = readPlanes(from, counts.military);
  fillGaps(military, 0, counts.military, 100_000, 'The armed forces ZIP');
  from.end();
  return {
    states,
    names,
    cityStart,
    cityName: new Uint16Array(cityName),
    ...counties,
    ...zips,
    ...lone,
    military,
  };
}

function openBody(bytes: Uint8Array): Reader {
  const header = new Reader(bytes, 'The places pack');
  if (header.u32() !== MAGIC)
    throw new PackError(`This is not a places pack: it does not start with "WMPL". ${AGAIN}`);
  const version = header.u16();
  if (version !== VERSION) {
    throw new PackError(
      `The places pack is of version ${version}, expected ${VERSION}. Reload to get matching parts.`,
    );
  }
  const scale = header.u16();
  const length = header.u32();
  const sum = header.u32();
  if (length !== bytes.length) {
    throw new PackError(`The places pack should hold ${length} bytes and holds ${bytes.length}. ${AGAIN}`);
  }
  const body = bytes.subarray(HEADER_BYTES);
  if (crc32(body) !== sum || scale !== SCALE)
    throw new PackError(`The places pack is damaged (its checksum differs). ${AGAIN}`);
  return new Reader(body, 'The places pack');
}

function readStates(from: Reader, count: number): readonly string[] {
  const states: string[] = [];
  for (let s = 0; s < count; s++) {
    const code = String.fromCharCode(from.u8(), from.u8());
    if (!isStateCode(code) || (s > 0 && code <= states[s - 1]!)) {
      throw new PackError(
        `State ${s} of the places pack is "${code}", expected a postal code after "${states[s - 1] ?? ''}". ${AGAIN}`,
      );
    }
    states.push(code);
  }
  return states;
}

function readStarts(from: Reader, states: number, total: number, what: string): Uint32Array {
  const sizes = readPlanes(from, states);
  const starts = new Uint32Array(states + 1);
  for (let s = 0; s < states; s++) starts[s + 1] = starts[s]! + sizes[s]!;
  if (starts[states] !== total) {
    throw new PackError(
      `The states of the places pack hold ${starts[states]} ${what}, expected ${total}. ${AGAIN}`,
    );
  }
  return starts;
}

function readCounties(from: Reader, states: number, count: number, names: number, zips: number) {
  const countyStart = readStarts(from, states, count, 'counties');
  const countyName = new Uint16Array(readPlanes(from, count));
  for (let s = 0; s < states; s++) {
    for (let i = countyStart[s]!, last = 0; i < countyStart[s + 1]!; i++) {
      last += countyName[i]!;
      if (last >= names) throw contradiction(`County ${i} has name ${last} of ${names}.`);
      countyName[i] = last;
    }
  }
  const countyKind = new Uint8Array(readPlanes(from, count));
  const countyZip = new Uint16Array(readPlanes(from, count));
  for (let i = 0; i < count; i++) {
    if (countyKind[i]! >= COUNTY_KINDS.length)
      throw contradiction(`County ${i} is of kind ${countyKind[i]}.`);
    if (countyZip[i]! >= zips)
      throw contradiction(`County ${i} stands at ZIP row ${countyZip[i]} of ${zips}.`);
  }
  const countySize = new Uint16Array(readPlanes(from, count));
  return { countyStart, countyName, countyKind, countyZip, countySize };
}

function readZips(from: Reader, count: number, cityStart: Uint32Array) {
  const zip = readPlanes(from, count);
  fillGaps(zip, 0, count, 100_000, 'The ZIP in row');
  const states = readPlanes(from, count);
  const zipCity = readPlanes(from, count);
  const lastCity = cityStart.slice();
  for (let i = 0; i < count; i++) {
    const state = states[i]!;
    if (state + 1 >= cityStart.length)
      throw contradiction(`ZIP row ${i} is of state ${state} of ${cityStart.length - 1}.`);
    const city = lastCity[state]! + unzigzag(zipCity[i]!);
    if (city < cityStart[state]! || city >= cityStart[state + 1]!)
      throw contradiction(`ZIP row ${i} is of city ${city}, outside its state.`);
    zipCity[i] = lastCity[state] = city;
  }
  const zipLat = readSeries(from, zip, 90);
  const zipLng = readSeries(from, zip, 180);
  return { zip, zipCity, zipLat, zipLng };
}

function readSeries(from: Reader, zip: Uint32Array, degrees: number): Int32Array {
  const residuals = readPlanes(from, zip.length);
  const values = new Int32Array(zip.length);
  const guess = new Forecast();
  for (let i = 0, area = -1; i < zip.length; i++) {
    const own = Math.floor(zip[i]! / 100);
    if (own !== area && i > 0) guess.restart();
    area = own;
    values[i] = guess.next + unzigzag(residuals[i]!);
    if (Math.abs(values[i]!) > degrees * SCALE)
      throw contradiction(`ZIP row ${i} lies at ${values[i]! / SCALE} degrees.`);
    guess.see(values[i]!);
  }
  return values;
}

function readLone(from: Reader, count: number, cityStart: Uint32Array, zips: ReturnType<typeof readZips>) {
  const inUse = new Uint8Array(cityStart.at(-1)!);
  for (let i = 0; i < zips.zipCity.length; i++) inUse[zips.zipCity[i]!] = 1;
  const lone: number[] = [];
  for (let city = 0; city < inUse.length; city++) if (!inUse[city]) lone.push(city);
  if (lone.length !== count) throw contradiction(`${lone.length} cities have no ZIP, expected ${count}.`);
  const cityState = spreadGroups(cityStart);
  const middles = stateMiddles({ cityStart, ...zips }, cityState);
  const place = (middle: Float64Array, degrees: number) => {
    const residuals = readPlanes(from, count);
    return Int32Array.from(lone, (city, i) => {
      const value = middle[cityState[city]!]! + unzigzag(residuals[i]!);
      if (Math.abs(value) > degrees * SCALE)
        throw contradiction(`City ${city} lies at ${value / SCALE} degrees.`);
      return value;
    });
  };
  const loneLat = place(middles.lat, 90);
  const loneLng = place(middles.lng, 180);
  const loneSize = new Uint16Array(readPlanes(from, count));
  return { loneCity: Uint32Array.from(lone), loneLat, loneLng, loneSize };
}

function contradiction(trouble: string): PackError {
  return new PackError(`The places pack contradicts itself: ${trouble} ${AGAIN}`);
}
