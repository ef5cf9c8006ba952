/** What the locator gives unless told, and the most it gives at once. More may be asked for; this is what is given. */
export const DEFAULT_PAGE_SIZE = 10;
export const LARGEST_PAGE = 2000;

export interface Page {
  readonly page: number;
  readonly totalPages: number;
  /** Where the page begins and ends in the whole result, counted from 0; equal for a page past the end. */
  readonly start: number;
  readonly end: number;
}

/** The part of a result that one page shows. Pages count from 1; an empty result has none. */
export const pageOf = (recordCount: number, page: number, askedSize: number): Page => {
  const size = Math.min(askedSize, LARGEST_PAGE);
  const start = Math.min((page - 1) * size, recordCount);
  return {
    page,
    totalPages: Math.ceil(recordCount / size),
    start,
    end: Math.min(start + size, recordCount),
  };
};
