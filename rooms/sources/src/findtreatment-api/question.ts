/** What to ask the locator for. Nothing but the size means every program of the nation. */
export interface Question {
  readonly kind?: 'SA' | 'MH' | 'both';
  /** All of these codes. */
  readonly codes?: readonly string[];
  /** Where distances are measured from. */
  readonly near?: { readonly lat: number; readonly lng: number };
  /** In meters from `near`. */
  readonly within?: number;
}

/** The middle of the 48 states; only the order of the rows depends on it. */
const MIDDLE = { lat: 39.8283, lng: -98.5795 };
/** Half the way around the earth: every program, those of Guam and Samoa too. */
const EVERYWHERE_METERS = 20_040_000;

/** True when the question leaves out no program, so that what the answer lacks is not in the locator. */
export function isWholeNation({ kind, codes, near, within }: Question): boolean {
  return (
    (kind === undefined || kind === 'both') && !codes?.length && near === undefined && within === undefined
  );
}

/** The address of one page of the answer. */
export function addressOf(base: string, question: Question, page: number, pageSize: number): URL {
  const url = new URL('locator/exportsAsJson/v2', base.endsWith('/') ? base : `${base}/`);
  const { lat, lng } = question.near ?? MIDDLE;
  const params = {
    sType: question.kind ?? 'both',
    ...(question.codes?.length && { sCodes: question.codes.join(',') }),
    sAddr: `${lat}, ${lng}`,
    limitType: '2',
    limitValue: String(question.within ?? EVERYWHERE_METERS),
    pageSize: String(pageSize),
    page: String(page),
    sort: '0',
  };
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return url;
}

export function isSameQuestion(a: Question, b: Question): boolean {
  return String(addressOf('http://a/', a, 1, 1)) === String(addressOf('http://a/', b, 1, 1));
}
