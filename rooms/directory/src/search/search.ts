import { milesOfChord2 } from '../geo.ts';
import type { Pack } from '../pack/pack.ts';
import type { Answer, Hit, Query } from '../query.ts';
import { beyondRadius, type NearRow } from './beyond.ts';
import { CONCEPTS } from './listing-concepts.ts';
import { matchesOf } from './matches.ts';
import { notesOf } from './note-columns.ts';
import { firstInOrder } from './order.ts';
import { reasonsOf, type Wish, wishesOf } from './reasons.ts';
import { countingOver, relaxations } from './relax.ts';
import { countsByGroup } from './tally.ts';

/** Results from which the answer needs no relaxations. */
export const ENOUGH = 5;
export const DEFAULT_LIMIT = 25;

/**
 * Everything the query finds in the pack: the total, the hits asked for in the published order (ORDER.md),
 * what each further wish would leave, and with fewer than `ENOUGH` results the ways to find more.
 * Throws on concept ids that are not in `GROUPS`; `readQuery` names those to the person instead.
 */
export function search(pack: Pack, query: Query): Answer {
  const { index } = pack;
  const { region, tally, constraints, text, forgiven } = matchesOf(index, query);
  const { total, matches, counts } = tally;
  const { offset = 0, limit = DEFAULT_LIMIT } = query;
  const most = Math.min(offset + limit, total);
  const ranked = firstInOrder(index, region, matches, query, most, text?.whole);
  const asked = { query, constraints, text, forgiven, total, only: [] };
  const few = total < ENOUGH;
  const wishes = wishesOf(query.concepts ?? {});
  return {
    total,
    hits: ranked.slice(offset).map((entry) => hitOf(pack, query, wishes, entry)),
    counts: countsByGroup(CONCEPTS, counts),
    forgiven: forgiven && total > 0,
    relax: few ? relaxations(index.table, countingOver(index), asked) : [],
    beyond: few ? beyondRadius(index, asked).map((entry) => hitOf(pack, query, wishes, entry)) : [],
  };
}

function hitOf(pack: Pack, query: Query, wishes: readonly Wish[], { row, chord2 }: NearRow): Hit {
  const known = query.near !== undefined && chord2 !== Number.POSITIVE_INFINITY;
  return {
    row,
    id: pack.id(row),
    ...(known && { miles: milesOfChord2(chord2) }),
    reasons: reasonsOf(pack, row, wishes),
    notes: notesOf(pack.index.notes, row),
  };
}
