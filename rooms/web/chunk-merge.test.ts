import { expect, test } from 'vitest';
import { mergePieces } from './chunk-merge.ts';

const piece = (bytes: number, ...imports: number[]) => ({ bytes, imports });
const load = (weight: number, ...pieces: number[]) => ({ pieces: new Set(pieces), weight });
const sorted = (groups: readonly (readonly number[])[]) => groups.map((group) => [...group].sort());

test('pieces that are always loaded together become one file', () => {
  const pieces = [piece(9_000), piece(800), piece(40_000)];
  expect(mergePieces(pieces, [load(1, 0, 1, 2), load(1, 0, 1, 2)]).map((group) => group.length)).toEqual([3]);
});

test('a large piece stays apart from pages that do not need it, a small one does not', () => {
  const pieces = [piece(5_000), piece(30_000), piece(300)];
  const loads = [load(1, 0, 1), load(1, 0), load(1, 0, 2), load(1, 0, 2)];
  expect(sorted(mergePieces(pieces, loads))).toEqual([[1], [0, 2]]);
});

test('a page that matters more is spared what others need', () => {
  const pieces = [piece(1_000), piece(2_000)];
  const together = [load(1, 0), load(1, 0, 1)];
  expect(mergePieces(pieces, together)).toHaveLength(1);
  expect(mergePieces(pieces, [load(8, 0), ...together])).toHaveLength(2);
});

test('no file waits for one that waits for it', () => {
  // 0 needs 1, and 1 needs 2: joining 0 and 2 alone would make a circle.
  const pieces = [piece(100, 1), piece(90_000, 2), piece(100)];
  const loads = [load(1, 0, 1, 2), load(9, 0, 2)];
  expect(sorted(mergePieces(pieces, loads))).toEqual([[2], [1], [0]]);
});

test('every piece is in one group, and each group comes after those it imports', () => {
  const pieces = Array.from({ length: 30 }, (_, at) =>
    piece(((at * 7919) % 9_000) + 50, ...(at > 2 ? [at - 1, at % 3] : [])),
  );
  const closure = (at: number): number[] => [at, ...pieces[at]!.imports.flatMap(closure)];
  const loads = [29, 20, 11, 5].map((at) => load(at % 3 || 1, ...closure(at)));
  const groups = mergePieces(pieces, loads);
  expect(groups.flat().sort((a, b) => a - b)).toEqual([...pieces.keys()]);
  const placed = new Set<number>();
  for (const group of groups) {
    for (const at of group) placed.add(at);
    for (const at of group) for (const next of pieces[at]!.imports) expect(placed).toContain(next);
  }
});
