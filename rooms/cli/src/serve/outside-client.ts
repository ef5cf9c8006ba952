// A program written for the locator of FindTreatment.gov from its description alone. It knows nothing of Waymark: it is kept as
// its author would have it, so that a test tells when such programs would stop working.

/** A row of the locator, as the recorded answers have it. */
export interface Facility {
  readonly _irow: number;
  readonly frid: string;
  readonly name1: string;
  readonly name2: string;
  readonly street1: string;
  readonly street2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly phone: string;
  readonly intake1: string | null;
  readonly hotline1: string | null;
  readonly website: string;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly miles?: number;
  readonly typeFacility: string;
  readonly services: readonly { readonly f1: string; readonly f2: string; readonly f3: string }[] | null;
}

interface Answer {
  readonly page: number;
  readonly totalPages: number;
  readonly recordCount: number;
  readonly rows: readonly Facility[];
}

type Limit =
  | { readonly state: string }
  | { readonly county: string }
  | { readonly miles: number; readonly of: { readonly lat: number; readonly lng: number } };

export interface FacilityQuery {
  readonly type?: 'SA' | 'MH' | 'both';
  readonly codes?: readonly string[];
  readonly limit?: Limit;
  readonly language?: string;
  readonly pageSize?: number;
  readonly sort?: number;
}

const METERS_PER_MILE = 1609.344;

const writeLimit = (limit: Limit | undefined): Record<string, string> => {
  if (limit === undefined) return {};
  if ('state' in limit) return { limitType: '0', limitValue: limit.state };
  if ('county' in limit) return { limitType: '1', limitValue: limit.county };
  return {
    limitType: '2',
    limitValue: String(limit.miles * METERS_PER_MILE),
    sAddr: `${limit.of.lat}, ${limit.of.lng}`,
  };
};

const writeQuery = (query: FacilityQuery, page: number): URLSearchParams =>
  new URLSearchParams({
    sType: query.type ?? 'SA',
    ...(query.codes ? { sCodes: query.codes.join(',') } : {}),
    ...writeLimit(query.limit),
    ...(query.language ? { sLanguages: query.language } : {}),
    ...(query.pageSize ? { pageSize: String(query.pageSize) } : {}),
    sort: String(query.sort ?? 0),
    page: String(page),
  });

/** The locator answers some mistakes with status 200 and bare text, so the text is looked at before anything is believed. */
const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`The locator answered ${response.status}: ${text.slice(0, 200)}`);
  const answer: unknown = text.startsWith('{') ? JSON.parse(text) : undefined;
  if (typeof answer !== 'object' || answer === null || !('rows' in answer))
    throw new Error(`The locator answered with text: ${text.slice(0, 200)}`);
  return answer as Answer;
};

export const createLocatorClient = (address: string, how: 'listing' | 'export') => {
  const ask = async (query: FacilityQuery, page: number): Promise<Answer> => {
    const params = writeQuery(query, page);
    if (how === 'export') return readAnswer(await fetch(`${address}/locator/exportsAsJson/v2?${params}`));
    return readAnswer(await fetch(`${address}/locator/listing`, { method: 'POST', body: params }));
  };
  return {
    page: ask,
    /** Every facility that fits, one page after the other. */
    async all(query: FacilityQuery): Promise<Facility[]> {
      const first = await ask(query, 1);
      const facilities = [...first.rows];
      for (let page = 2; page <= first.totalPages; page++) facilities.push(...(await ask(query, page)).rows);
      if (facilities.length !== first.recordCount)
        throw new Error(`Got ${facilities.length} facilities, ${first.recordCount} were announced.`);
      return facilities;
    },
  };
};

/** The names that a facility's services have in one category. */
export const servicesOf = (facility: Facility, category: string): readonly string[] =>
  (facility.services ?? []).filter(({ f2 }) => f2 === category).flatMap(({ f3 }) => f3.split('; '));
