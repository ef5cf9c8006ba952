/**
 * How a document was read. `primary`: the document itself, or its publisher's own page or abstract. `mirror`: a copy
 * kept by someone else. `secondary`: someone else's report of it, so the primary should be found and read.
 */
export type HowRead = 'primary' | 'mirror' | 'secondary';

export interface Source {
  /** Who issued the document that was read; for a report of another document, who reported. */
  readonly organization: string;
  readonly title: string;
  /** Year of publication; `undefined` where the page carried none. */
  readonly year: number | undefined;
  /** Where it was read, without the protocol. */
  readonly address: string;
  readonly read: HowRead;
  /** Day on which it was read. */
  readonly seenOn: string;
}

const SEEN_ON = '2026-11-21';

/** A row of the registry; read on the day the whole of it was last gone through, unless told otherwise. */
export function source(
  read: HowRead,
  organization: string,
  year: number | undefined,
  title: string,
  address: string,
  seenOn = SEEN_ON,
): Source {
  return { organization, title, year, address, read, seenOn };
}
