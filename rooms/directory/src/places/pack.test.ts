import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../bytes.ts';
import { type Atlas, SCALE } from './atlas.ts';
import { decodeAtlas } from './decode.ts';
import { drawAtlas } from './draw.ts';
import { encodeAtlas, encodePlaces, seal } from './encode.ts';
import { TINY, table } from './fixtures/random-tables.ts';
import { keyOf } from './fold.ts';
import { HEADER_BYTES } from './layout.ts';
import { openPlaces } from './open.ts';
import { readPlaceTable } from './table.ts';

function plain(atlas: Atlas) {
  return { ...atlas, names: Array.from({ length: atlas.names.length }, (_, row) => atlas.names.at(row)) };
}

/** Opens bytes and uses them: a PackError is an answer, anything else thrown is not. */
function tryToUse(bytes: Uint8Array): 'refused' | 'used' {
  try {
    const places = openPlaces(bytes);
    for (const text of ['21201', 'Baltimore', 'Baltimore County', 'MD', 'San Juan, PR', '39,-76'])
      places.resolve(text);
    for (const text of ['b', 'san', '2', 'baltmore', 'o', ''])
      places.suggest(text, { near: { lat: 39, lng: -76 } });
    return 'used';
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    expect(error.message).toMatch(/^[A-Z].*[.]$/s);
    return 'refused';
  }
}

describe('the places pack', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(table, (it) => {
        const atlas = drawAtlas(it);
        expect(plain(decodeAtlas(encodeAtlas(atlas)))).toEqual(plain(atlas));
        expect(encodePlaces(it)).toEqual(encodePlaces(it));
      }),
    );
  });

  it('keeps every ZIP, with its city, its state and its position to 0.0025 degrees', () => {
    fc.assert(
      fc.property(table, (it) => {
        const places = openPlaces(encodePlaces(it));
        for (const row of it.zips) {
          const answer = places.resolve(row.zip);
          const place = answer.ok ? answer.place : undefined;
          expect(place).toMatchObject({ kind: 'zip', state: row.state });
          expect(place!.label.startsWith(`${row.zip} (`)).toBe(true);
          expect(keyOf(place!.label.slice(7, -5))).toBe(keyOf(row.city));
          expect(Math.abs(place!.lat - row.lat)).toBeLessThanOrEqual(0.5 / SCALE + 1e-9);
          expect(Math.abs(place!.lng - row.lng)).toBeLessThanOrEqual(0.5 / SCALE + 1e-9);
        }
        for (const own of it.military)
          expect(places.resolve(own)).toMatchObject({ ok: false, problem: 'outside' });
      }),
    );
  });

  it('is refused when it is cut short, at any length', () => {
    const bytes = encodePlaces(TINY);
    for (let length = 0; length < bytes.length; length++) {
      expect(tryToUse(bytes.subarray(0, length)), `${length} bytes`).toBe('refused');
    }
    expect(tryToUse(Uint8Array.of(...bytes, 0))).toBe('refused');
    expect(tryToUse(bytes)).toBe('used');
  });

  it('is refused when any byte of it is changed', () => {
    const bytes = encodePlaces(TINY);
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [0x01, 0x80, 0xff]) {
        const changed = bytes.slice();
        changed[at]! ^= change;
        expect(tryToUse(changed), `byte ${at}`).toBe('refused');
      }
    }
  });

  it('does no harm when someone forges the checksum too', () => {
    const body = encodePlaces(TINY).slice(HEADER_BYTES);
    const outcomes = new Set<string>();
    for (let at = 0; at < body.length; at++) {
      for (const value of [0x00, 0x01, 0x7f, 0xff]) {
        const forged = body.slice();
        forged[at] = value;
        outcomes.add(tryToUse(seal(forged)));
      }
    }
    expect(outcomes).toEqual(new Set(['refused', 'used']));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => tryToUse(seal(bytes)) !== undefined));
  });

  it('is refused with a sentence when it is something else', () => {
    const newer = encodePlaces(TINY);
    newer[4] = 2;
    expect(() => openPlaces(newer)).toThrow(/version 2, expected 1/);
    expect(() => openPlaces(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
      /not a places pack/,
    );
    expect(() => openPlaces(new Uint8Array(0))).toThrow(PackError);
  });

  it('opens with nothing in it', () => {
    const places = openPlaces(encodePlaces(readPlaceTable({ rows: [] }, []).table));
    expect(places.resolve('Baltimore, MD')).toEqual({ ok: false, problem: 'unknown', suggestions: [] });
    expect(places.resolve('MD')).toEqual({ ok: false, problem: 'unknown', suggestions: [] });
    expect(places.resolve('39.29,-76.61')).toMatchObject({ ok: true });
    expect(places.suggest('b', { near: { lat: 39, lng: -76 } })).toEqual([]);
  });

  it('of version 1 reads as it always did', () => {
    const bytes = encodePlaces(TINY);
    expect(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')).toMatchInlineSnapshot(
      `"574d504c0100c800c200000044903b3e030700000006000000020000000400000002000000010000004d444e45505235000000010000010000000001090703090b080642616c74696d6f726548616d7064656e6f6c744fe280994e65696c6c526f6c616e64205061726b53616e204a75616e546f77736f6e0104010101000002010305010101000100020001020301010102854b02c6034f00b90102000001010000060002c0a62ce61c200004023781086d67100022011500010307010100023423"`,
    );
    expect(openPlaces(bytes).resolve("O'Neill, NE")).toMatchObject({
      ok: true,
      place: { label: 'O’Neill, NE' },
    });
  });
});
