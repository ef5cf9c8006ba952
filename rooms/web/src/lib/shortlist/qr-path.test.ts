import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

test('a link becomes a code with white around it', () => {
  const code = qrPath('https://example.org/shortlist#v1.1-gcx_mk-gcx.abcd')!;
  const [x, y] = [...code.path.matchAll(/M(\d+) (\d+)/g)][0]!.slice(1).map(Number);
  expect([x, y]).toEqual([4, 4]);
  const across = [...code.path.matchAll(/M(\d+) /g)].map(([, at]) => Number(at));
  expect(Math.max(...across)).toBe(code.size - 5);
});

test('a text too long for a camera has none', () => {
  expect(qrPath('x'.repeat(3000))).toBeUndefined();
});
