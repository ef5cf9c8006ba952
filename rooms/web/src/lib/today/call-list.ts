import { type Hit, type Note, type Pack, type Place, search } from '@waymark/directory';

/** Circles in miles, searched one after the other: nobody drives farther today. */
const circles = [25, 50, 100, 200] as const;
const most = 5;
const enough = 3;
/** Looked through for each circle: enough to pass over what nobody can call. */
const lookedAt = 60;

/** Doors that open only to some people. */
const forSome: ReadonlySet<Note> = new Set(['va-care', 'women-only', 'men-only']);
/** Not worth a call today. */
const never: ReadonlySet<Note> = new Set(['dui-only', 'absent-from-newest-list']);

/** Programs that state methadone or buprenorphine and have a number of their own in this list, best match first. */
function inOrder(pack: Pack, hits: readonly Hit[]): Hit[] {
  const numbers = new Set<string>();
  const callable = hits.filter(({ row, notes }) => {
    const phone = pack.phone(row);
    const number = phone && `${phone.number}x${phone.extension ?? ''}`;
    if (!number || numbers.has(number) || notes.some((note) => never.has(note))) return false;
    numbers.add(number);
    return true;
  });
  const isForSome = ({ notes }: Hit) => notes.some((note) => forSome.has(note));
  return [...callable.filter((hit) => !isForSome(hit)), ...callable.filter(isForSome)];
}

/**
 * Whom to call today, in this order: the published best match among programs that state methadone or buprenorphine,
 * each number once, programs for some people only last. Empty where none is in the state, or within 200 miles.
 */
export function callList(pack: Pack, place: Place): readonly Hit[] {
  const wanted = { concepts: { medicine: ['methadone', 'buprenorphine'] }, limit: lookedAt };
  const near = { lat: place.lat, lng: place.lng };
  const wheres =
    place.kind === 'state' ? [{ state: place.state }] : circles.map((within) => ({ near, within }));
  let calls: Hit[] = [];
  for (const where of wheres) {
    calls = inOrder(pack, search(pack, { ...where, ...wanted }).hits);
    if (calls.length >= enough) break;
  }
  return calls.slice(0, most);
}
