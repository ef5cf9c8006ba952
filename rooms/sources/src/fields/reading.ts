/** What came of reading one field: a value, perhaps with a remark to report, or the reason why there is none. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly remark?: string }
  | { readonly ok: false; readonly problem: string };
