import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextWaitMs, repeat } from './schedule.ts';

test('the wait is a tenth more or less than asked', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8784 }), chance, (hours, luck) => {
      const asked = hours * 3_600_000;
      expect(nextWaitMs(hours, luck)).toBeGreaterThanOrEqual(Math.floor(asked * 0.9));
      expect(nextWaitMs(hours, luck)).toBeLessThanOrEqual(Math.ceil(asked * 1.1));
    }),
  );
  expect(nextWaitMs(10, 0)).not.toBe(nextWaitMs(10, 1));
});

test('the work is done again and again, until it is told to stop', async () => {
  const stop = new AbortController();
  const waits: number[] = [];
  let turns = 0;
  const work = async () => {
    if (++turns === 3) stop.abort();
  };
  await repeat(24, work, stop.signal, async (ms) => void waits.push(ms));
  expect(turns).toBe(3);
  expect(waits).toHaveLength(2);
});

test('a stop while waiting ends it at once, trouble in the work ends it with that trouble', async () => {
  const stop = new AbortController();
  let turns = 0;
  const running = repeat(24, async () => void turns++, stop.signal);
  setTimeout(() => stop.abort(), 10);
  await running;
  expect(turns).toBe(1);
  const fails = repeat(24, () => Promise.reject(new Error('trouble')), new AbortController().signal);
  await expect(fails).rejects.toThrow('trouble');
});
