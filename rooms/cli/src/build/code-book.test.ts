import { readCodeBook } from '@waymark/api';
import { expect, test } from 'vitest';
import { encodeCodeBook } from './code-book.ts';

const code = (category: string, code: string, name: string) => ({
  code,
  name,
  category,
  categoryName: `Category ${category}`,
  description: '',
});
const book = (...books: Parameters<typeof encodeCodeBook>[0]) => {
  const read = readCodeBook(new TextDecoder().decode(encodeCodeBook(books)));
  return read.ok ? read.value.categories : read.problem;
};

test('joins the books of the sources in their order, the words of the first before those of others', () => {
  expect(
    book(
      { codeBook: [code('TC', 'SA', 'Substance use treatment'), code('PAY', 'MD', 'Medicaid')] },
      {},
      { codeBook: [code('TC', 'SA', 'Other words'), code('TC', 'MH', 'Mental health treatment')] },
    ),
  ).toEqual([
    {
      code: 'TC',
      name: 'Category TC',
      codes: [
        { code: 'SA', name: 'Substance use treatment' },
        { code: 'MH', name: 'Mental health treatment' },
      ],
    },
    { code: 'PAY', name: 'Category PAY', codes: [{ code: 'MD', name: 'Medicaid' }] },
  ]);
});

test('sources without a book give an empty one, and equal books equal bytes', () => {
  expect(book({}, {})).toEqual([]);
  const one = [{ codeBook: [code('TC', 'SA', 'Substance use treatment')] }];
  expect(encodeCodeBook(one)).toEqual(encodeCodeBook(structuredClone(one)));
});
