/** A piece of code that some pages load whole or not at all. */
export interface Piece {
  readonly bytes: number;
  /** Indexes of pieces it imports. */
  readonly imports: readonly number[];
}

/** What somebody loads to do one thing, and how much that matters. */
export interface Load {
  readonly pieces: ReadonlySet<number>;
  readonly weight: number;
}

/** What one more file costs, told in bytes: its headers, what it does not share in compression, its turn in the queue. */
const fileBytes = 2_500;

interface Group {
  readonly pieces: readonly number[];
  readonly bytes: number;
  /** Which loads want it. */
  readonly loads: ReadonlySet<number>;
}

function gainOf(a: Group, b: Group, loads: readonly Load[]): number {
  let gain = 0;
  for (const at of a.loads) gain += (b.loads.has(at) ? fileBytes : -b.bytes) * loads[at]!.weight;
  for (const at of b.loads) if (!a.loads.has(at)) gain -= a.bytes * loads[at]!.weight;
  return gain;
}

/** True where `from` leads to `to` over pieces of other groups: merging both would make code that waits for itself. */
function leadsAround(from: Group, to: Group, pieces: readonly Piece[], groupOf: readonly Group[]): boolean {
  const seen = new Set<Group>([from, to]);
  const waiting: Group[] = [];
  const follow = (group: Group) => {
    for (const piece of group.pieces)
      for (const next of pieces[piece]!.imports) {
        const met = groupOf[next]!;
        if (met === to && group !== from) return true;
        if (!seen.has(met)) {
          seen.add(met);
          waiting.push(met);
        }
      }
    return false;
  };
  follow(from);
  for (let group = waiting.pop(); group; group = waiting.pop()) if (follow(group)) return true;
  return false;
}

/** Each group after those it imports. */
function inOrder(
  groups: readonly Group[],
  pieces: readonly Piece[],
  groupOf: readonly Group[],
): readonly (readonly number[])[] {
  const placed = new Set<Group>();
  const place = (group: Group) => {
    if (placed.has(group)) return;
    const wanted = new Set(group.pieces.flatMap((at) => pieces[at]!.imports.map((next) => groupOf[next]!)));
    wanted.delete(group);
    for (const next of wanted) place(next);
    placed.add(group);
  };
  for (const group of groups) place(group);
  return [...placed].map((group) => group.pieces);
}

/**
 * Which pieces to put into one file, so that files are few and nobody loads much they do not need. Answers with the
 * groups, each the indexes of its pieces, and each after those it imports. The best pair is merged as long as merging saves more than it costs.
 */
export function mergePieces(
  pieces: readonly Piece[],
  loads: readonly Load[],
): readonly (readonly number[])[] {
  const groups = new Set<Group>(
    pieces.map(({ bytes }, at) => ({
      pieces: [at],
      bytes,
      loads: new Set(loads.flatMap((load, number) => (load.pieces.has(at) ? [number] : []))),
    })),
  );
  const groupOf = [...groups];
  const refused = new Set<string>();
  const nameOf = (a: Group, b: Group) => `${a.pieces.join()} ${b.pieces.join()}`;
  for (;;) {
    let best: { readonly a: Group; readonly b: Group; readonly gain: number } | undefined;
    const all = [...groups];
    for (const [at, a] of all.entries())
      for (const b of all.slice(at + 1)) {
        const gain = gainOf(a, b, loads);
        if (gain > (best?.gain ?? 0) && !refused.has(nameOf(a, b))) best = { a, b, gain };
      }
    if (!best) return inOrder(all, pieces, groupOf);
    const { a, b } = best;
    if (leadsAround(a, b, pieces, groupOf) || leadsAround(b, a, pieces, groupOf)) {
      refused.add(nameOf(a, b));
      continue;
    }
    groups.delete(a);
    groups.delete(b);
    const merged: Group = {
      pieces: [...a.pieces, ...b.pieces],
      bytes: a.bytes + b.bytes,
      loads: new Set([...a.loads, ...b.loads]),
    };
    groups.add(merged);
    for (const piece of merged.pieces) groupOf[piece] = merged;
  }
}
