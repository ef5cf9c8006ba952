import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, PackError, Reader, Writer } from './bytes.ts';

const readerOf = (...bytes: number[]) => new Reader(Uint8Array.from(bytes), 'the test');

test('the checksum is that of everyone else', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 20 }), (bytes, start) => {
      const part = bytes.subarray(start);
      expect(crc32(part)).toBe(zlibCrc32(part));
    }),
  );
});

describe('what is written is read', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('u8' as const), value: fc.nat({ max: 0xff }) }),
    fc.record({ kind: fc.constant('u16' as const), value: fc.nat({ max: 0xffff }) }),
    fc.record({ kind: fc.constant('u32' as const), value: fc.nat({ max: 0xffff_ffff }) }),
    fc.record({ kind: fc.constant('varint' as const), value: fc.maxSafeNat() }),
    fc.record({ kind: fc.constant('zigzag' as const), value: fc.integer() }),
  );

  test('number by number', () => {
    fc.assert(
      fc.property(fc.array(step), fc.uint8Array(), (steps, bytes) => {
        const out = new Writer();
        for (const { kind, value } of steps) out[kind](value);
        out.block(bytes);
        const reader = new Reader(out.done(), 'the test');
        for (const { kind, value } of steps) expect(reader[kind]()).toBe(value);
        const block = reader.block();
        expect(block.raw(block.left)).toEqual(bytes);
        reader.end();
      }),
    );
  });

  test.each([0, -1, 1, -2, 2 ** 31 - 1, -(2 ** 31)])('zigzag %i', (value) => {
    const out = new Writer();
    out.zigzag(value);
    expect(new Reader(out.done(), 'the test').zigzag()).toBe(value);
  });

  test('little-endian, seven bits a byte', () => {
    const out = new Writer();
    out.u32(0x04030201);
    out.varint(300);
    expect([...out.done()]).toEqual([1, 2, 3, 4, 0xac, 2]);
  });

  test('past the first four thousand bytes', () => {
    const out = new Writer();
    const bytes = Uint8Array.from({ length: 10_000 }, (_, i) => i);
    out.raw(bytes);
    out.u8(7);
    expect(out.done()).toEqual(Uint8Array.of(...bytes, 7));
  });
});

describe('a step too far is an error that names its place', () => {
  test.each<[string, (reader: Reader) => unknown]>([
    ['u8', (reader) => reader.raw(3) && reader.u8()],
    ['u32', (reader) => reader.u32()],
    ['raw', (reader) => reader.raw(2 ** 53)],
    ['block', (reader) => reader.block()],
    ['varint', (reader) => reader.raw(2) && reader.varint()],
  ])('%s', (_, read) => {
    expect(() => read(readerOf(9, 0xff, 0xff))).toThrow(PackError);
    expect(() => read(readerOf(9, 0xff, 0xff))).toThrow('the test ends early');
  });

  test('numbers that are too long', () => {
    expect(() => readerOf(...Array(9).fill(0xff), 1).varint()).toThrow('too long');
    expect(() => readerOf(...Array(7).fill(0xff), 0x7f).varint()).toThrow('too long');
    expect(() => readerOf(0x80, 0x80, 0x80, 0x80, 0x10).zigzag()).toThrow('32 bits');
  });

  test('bytes that nobody read', () => {
    const reader = readerOf(1, 2);
    reader.u8();
    expect(() => reader.end()).toThrow('1 bytes more');
  });
});
