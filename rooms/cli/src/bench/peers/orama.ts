import type { Results } from '@orama/orama';
import { earthMiles, haversineMiles, oramaEarthMetres } from './distance.ts';
import {
  conceptCount,
  type Facets,
  hitsAsked,
  type Peer,
  type PeerQuestion,
  type PeerSearch,
  type Program,
  type Wish,
} from './peer.ts';

const schema = { location: 'geopoint', offers: 'enum[]' } as const;

interface Document {
  readonly id: string;
  readonly location: { readonly lat: number; readonly lon: number };
  readonly offers: readonly number[];
}

const open = async (programs: readonly Program[]): Promise<PeerSearch> => {
  const { create, insertMultiple, search } = await import('@orama/orama');
  const database = create({ schema });
  const documents = programs.map(({ id, lat, lng, offers }) => ({
    id: String(id),
    location: { lat, lon: lng },
    offers: [...offers],
  }));
  await insertMultiple(database, documents, 500);

  const ask = (question: PeerQuestion, wishes: readonly Wish[], options: object): Results<Document> => {
    const value = (question.miles / earthMiles) * oramaEarthMetres;
    const location = { radius: { coordinates: { lat: question.lat, lon: question.lng }, value, unit: 'm' } };
    const filters = wishes.map(({ concepts }) => ({ offers: { containsAny: concepts } }));
    const where = filters.length === 0 ? { location } : { and: [{ location }, ...filters] };
    // Without hooks Orama answers at once; its type allows for hooks.
    return search(database, { where, ...options } as never) as unknown as Results<Document>;
  };
  const facetsOf = ({ count, facets }: Results<Document>): Facets => {
    const offering = new Array<number>(conceptCount).fill(0);
    for (const [concept, number] of Object.entries(facets?.['offers']?.values ?? {}))
      offering[Number(concept)] = number;
    return { total: count, offering };
  };

  return (question) => {
    const { wishes } = question;
    const facets = { offers: {} };
    const result = ask(question, wishes, { limit: programs.length, facets });
    const nearest = result.hits
      .map(({ document: { id, location } }) => ({
        id: Number(id),
        miles: haversineMiles(question, { lat: location.lat, lng: location.lon }),
      }))
      .sort((a, b) => a.miles - b.miles || a.id - b.id)
      .slice(0, hitsAsked);
    const without = wishes.map((wish) =>
      facetsOf(
        ask(
          question,
          wishes.filter((other) => other !== wish),
          { preflight: true, facets },
        ),
      ),
    );
    return { nearest, found: facetsOf(result), without };
  };
};

/** A full-text engine for the browser, used by its filters and facets. */
export const orama: Peer = {
  name: 'Orama',
  how: 'geopoint and enum[] fields; geosearch with containsAny filters and facets; one more search for every wish, without it; results sorted by distance',
  leastRatio: 40,
  open,
};
