import { expect, test } from 'vitest';
import { attachedTo } from './no-attachment.ts';

test('an address that carries more than the page is noticed', () => {
  const at = (text: string) => attachedTo(new URL(text, 'https://waymark.example'));
  expect(['/check', '/check#main', '/check#', '/check#source-3'].map(at)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['/check#c1=yes', '/es/check?c1=yes', '/check#rx-only'].map(at)).toEqual([true, true, true]);
});
