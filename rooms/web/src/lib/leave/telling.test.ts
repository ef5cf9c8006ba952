import { expect, test } from 'vitest';
import { tellingAddresses } from './telling.ts';

test('a question and a program tell something; files that everyone gets do not', () => {
  const asked = [
    '/find',
    '/packs/manifest.json',
    '/find?near=21201',
    '/es/find/812',
    '/find/812/__data.json',
  ];
  expect(tellingAddresses(asked)).toEqual(['/find?near=21201', '/es/find/812', '/find/812/__data.json']);
});
