import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NATIONAL_SOURCE, nationalListings } from '../../fixtures/national-directory.ts';
import {
  askEverything,
  flipped,
  readDetailRow,
  resealed,
  tryDetail,
  tryPack,
} from '../../fixtures/pack-readers.ts';
import { listings, SOURCES } from '../../fixtures/small-worlds.ts';
import { PackError } from '../bytes.ts';
import { encodePack } from './encode.ts';
import { openPack } from './open.ts';
import { openDetail } from './open-detail.ts';

const seed = 20_231_121;
const [twenty] = fc.sample(listings({ minLength: 20, maxLength: 20 }), { seed, numRuns: 1 });
const small = encodePack(twenty!, { kind: 'treatment', sources: SOURCES });
const pack = openPack(small.search);
const everyPlace = (file: Uint8Array) => Array.from(file.keys());

test('the whole packs of 20 listings answer everything', () => {
  expect(tryPack(small.search)).toBe('opened');
  expect(tryDetail(small.detail, pack)).toBe('opened');
  const detail = openDetail(small.detail, pack);
  askEverything(pack, detail);
  // What the tests below damage is there: codes and denials of both tiers, and rows of which several sources speak.
  const rows = Array.from({ length: pack.rows }, (_, row) => row);
  expect(pack.codes.length).toBeGreaterThan(20);
  expect(detail.codes.length).toBeGreaterThan(pack.codes.length + 20);
  expect(rows.filter((row) => detail.statements(row).length > 1).length).toBeGreaterThan(2);
  expect(rows.filter((row) => pack.deniedCodesOf(row).length > 0).length).toBeGreaterThan(2);
  expect(
    rows.filter((row) => detail.deniedCodesOf(row).length > pack.deniedCodesOf(row).length).length,
  ).toBeGreaterThan(2);
});

describe('a damaged pack of 20 listings is refused', () => {
  test('cut off at any length', () => {
    for (const length of everyPlace(small.search))
      expect(tryPack(small.search.subarray(0, length))).toBe('refused');
    for (const length of everyPlace(small.detail)) {
      expect(tryDetail(small.detail.subarray(0, length), pack)).toBe('refused');
    }
  });

  test.each([0xff, 0x01, 0x80])('with any byte changed by %i', (mask) => {
    for (const at of everyPlace(small.search))
      expect(tryPack(flipped(small.search, at, mask))).toBe('refused');
    for (const at of everyPlace(small.detail))
      expect(tryDetail(flipped(small.detail, at, mask), pack)).toBe('refused');
  });

  test('with bytes after its end', () => {
    expect(tryPack(Uint8Array.of(...small.search, 0))).toBe('refused');
    expect(tryDetail(Uint8Array.of(...small.detail, 0), pack)).toBe('refused');
  });
});

describe('a forged pack, its length and checksum set right again, is refused or answers everything', () => {
  test('cut off at any length', () => {
    for (const length of everyPlace(small.search)) {
      expect(tryPack(resealed(small.search.slice(0, length)))).toBe('refused');
    }
    for (const length of everyPlace(small.detail)) {
      expect(tryDetail(resealed(small.detail.slice(0, length)), pack)).toBe('refused');
    }
  });

  test.each([0xff, 0x01, 0x80])('with any byte changed by %i', (mask) => {
    const ofSearch = { refused: 0, opened: 0 };
    const ofDetail = { refused: 0, opened: 0 };
    for (const at of everyPlace(small.search)) ofSearch[tryPack(resealed(flipped(small.search, at, mask)))]++;
    for (const at of everyPlace(small.detail)) {
      ofDetail[tryDetail(resealed(flipped(small.detail, at, mask)), pack)]++;
    }
    for (const { refused, opened } of [ofSearch, ofDetail]) {
      expect(refused).toBeGreaterThan(100);
      expect(opened).toBeGreaterThan(100);
    }
  });

  test('with spans replaced, left out or doubled', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat({ max: 12 }),
      come: fc.uint8Array({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const forge = (file: Uint8Array) =>
          resealed(
            edits.reduce((bytes, { at, gone, come }) => {
              const start = Math.floor(at * bytes.length);
              return Uint8Array.of(...bytes.subarray(0, start), ...come, ...bytes.subarray(start + gone));
            }, file),
          );
        tryPack(forge(small.search));
        tryDetail(forge(small.detail), pack);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([0xffff_ffff, 4_000_001, 4_000_000, 100_000, 21, 19, 0])('claiming %i rows', (rows) => {
    const claim = (file: Uint8Array) => {
      const forged = file.slice();
      new DataView(forged.buffer).setUint32(20, rows, true);
      return resealed(forged);
    };
    expect(tryPack(claim(small.search))).toBe('refused');
    expect(tryDetail(claim(small.detail), pack)).toBe('refused');
  });
});

test('random bytes are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000, size: 'max' }), fc.boolean(), (bytes, marked) => {
      const file = marked ? resealed(Uint8Array.of(...small.search.subarray(0, 16), ...bytes)) : bytes;
      expect(tryPack(file)).toBe('refused');
      expect(tryDetail(file, pack)).toBe('refused');
    }),
    { numRuns: 500 },
  );
});

describe('packs that do not belong together are refused', () => {
  const other = encodePack(twenty!.slice(1), { kind: 'treatment', sources: SOURCES });

  test('a detail pack of another build', () => {
    expect(() => openDetail(other.detail, pack)).toThrow('another build');
    const renamed = twenty!.map((listing, i) =>
      i === 0 ? { ...listing, name: `${listing.name}!` } : listing,
    );
    const rebuilt = encodePack(renamed, { kind: 'treatment', sources: SOURCES });
    expect(() => openDetail(rebuilt.detail, pack)).toThrow(PackError);
  });
  test('one tier for the other', () => {
    expect(() => openPack(small.detail)).toThrow('detail part');
    expect(() => openDetail(small.search, pack)).toThrow('search part');
  });
  test('a pack of a newer format', () => {
    const newer = small.search.slice();
    newer[4] = 2;
    expect(() => openPack(newer)).toThrow('format 2');
  });
});

describe('the national pack at 10,000 places', () => {
  const national = encodePack(nationalListings(), { kind: 'treatment', sources: [NATIONAL_SOURCE] });
  const whole = openPack(national.search);
  const places = (file: Uint8Array, count: number) =>
    Array.from({ length: count }, (_, i) => Math.floor(((i + 0.37) * file.length) / count));

  test('cut off at 5,000 lengths is refused', () => {
    for (const at of places(national.search, 2_500))
      expect(tryPack(national.search.subarray(0, at))).toBe('refused');
    for (const at of places(national.detail, 2_500))
      expect(tryDetail(national.detail.subarray(0, at), whole)).toBe('refused');
  });

  test('with a byte changed in 5,000 places is refused', () => {
    const change = (file: Uint8Array, count: number, open: (file: Uint8Array) => unknown) => {
      const changed = file.slice();
      for (const [i, at] of places(file, count).entries()) {
        changed[at]! ^= 1 << (i % 8);
        expect(() => open(changed)).toThrow(PackError);
        changed[at] = file[at]!;
      }
    };
    change(national.search, 3_000, openPack);
    change(national.detail, 2_000, (file) => openDetail(file, whole));
  });

  test('forged in 60 places is refused or opens', () => {
    const outcomes = { refused: 0, opened: 0 };
    for (const [i, at] of places(national.search, 60).entries()) {
      const forged = resealed(flipped(national.search, at, 1 << (i % 8)));
      try {
        const opened = openPack(forged);
        for (let row = i; row < opened.rows; row += 997) opened.name(row);
        outcomes.opened++;
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
        outcomes.refused++;
      }
    }
    expect(outcomes.opened).toBeGreaterThan(10);
  });

  test('its detail pack forged in 60 places is refused or answers', () => {
    const outcomes = { refused: 0, opened: 0 };
    for (const [i, at] of places(national.detail, 60).entries()) {
      const forged = resealed(flipped(national.detail, at, 1 << (i % 8)));
      try {
        const opened = openDetail(forged, whole);
        for (let row = i; row < whole.rows; row += 997) readDetailRow(opened, row);
        outcomes.opened++;
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
        outcomes.refused++;
      }
    }
    expect(outcomes.opened).toBeGreaterThan(10);
  });
});
