import { type Places, type QueryProblem, type ReadQuery, readQuery, writeQuery } from '@waymark/directory';
import { type Asked, nothingAsked, pageSize, toQuery, type Within } from './asked.ts';
import type { Outcome } from './remember.ts';

type Entry = readonly [string, string];

export interface Misread {
  readonly problems: readonly QueryProblem[];
  /** What remains of the question without the parts that were not understood. */
  readonly asked: Asked;
  /** What was typed as a place, when that is what was not understood. */
  readonly placeText: string;
}

const formRadii = /^(\d+|state|any)$/;

// The form always sends its radius; without a place it has no meaning and is no mistake of the person's.
function withoutIdleRadius(entries: readonly Entry[]): readonly Entry[] {
  const placeLeftEmpty = entries.some(([name, value]) => name === 'near' && value.trim() === '');
  if (!placeLeftEmpty) return entries;
  return entries.filter(([name, value]) => name !== 'within' || !formRadii.test(value));
}

function radiusOf(text: string): Within {
  return text === 'state' || text === 'any' ? text : Number(text);
}

function withinOf({ query }: ReadQuery): Within {
  if (query.near) return query.within ?? (query.state ? 'state' : 'any');
  return nothingAsked.within;
}

function askedOf(reading: ReadQuery): Asked {
  const { query, place } = reading;
  return {
    searched: true,
    place,
    within: withinOf(reading),
    text: query.text ?? '',
    concepts: query.concepts ?? {},
    order: query.order ?? nothingAsked.order,
    from: query.offset ?? 0,
    show: query.limit ?? pageSize,
  };
}

function withoutProblems(entries: readonly Entry[], problems: readonly QueryProblem[]): Entry[] {
  return entries.flatMap(([name, value]): Entry[] => {
    const wrong = problems.filter(({ param }) => param === name);
    if (wrong.length === 0) return problems.some(({ code }) => code === 'too-many') ? [] : [[name, value]];
    if (wrong.some(({ code }) => code !== 'unknown-concept')) return [];
    const unknown = new Set(wrong.map(({ got }) => got));
    const known = value.split(',').filter((id) => !unknown.has(id.trim()));
    return known.length > 0 ? [[name, known.join(',')]] : [];
  });
}

/** What the names and values of an address or of a plain form ask. */
export function readAddress(address: Iterable<Entry>, places: Places): Outcome<Asked, Misread> {
  const entries = withoutIdleRadius([...address]);
  const reading = readQuery(entries, places);
  if (reading.ok) return { ok: true, value: askedOf(reading.value) };
  const { problems } = reading;
  const placeText = problems.find(({ param }) => param === 'near')?.got ?? '';
  const understood = withoutProblems(entries, problems);
  // Without its place a radius would be one more problem; it stays chosen for the place that is typed next.
  const radius = placeText && understood.find(([name]) => name === 'within')?.[1];
  const rest = readQuery(radius ? understood.filter(([name]) => name !== 'within') : understood, places);
  const asked = rest.ok ? askedOf(rest.value) : nothingAsked;
  const within = radius ? { within: radiusOf(radius) } : {};
  return { ok: false, problem: { problems, asked: { ...asked, ...within, searched: false }, placeText } };
}

/** The address of a question: for pages without JavaScript alone, since it lets the server see what is asked. */
export function writeAddress(asked: Asked): string {
  const { limit, offset, order, ...query } = toQuery(asked);
  const entries = writeQuery(
    {
      ...query,
      ...(order && order !== nothingAsked.order ? { order } : {}),
      ...(offset ? { offset } : {}),
      ...(limit && limit !== pageSize ? { limit } : {}),
    },
    asked.place,
  );
  return `?${new URLSearchParams(entries)}`;
}
