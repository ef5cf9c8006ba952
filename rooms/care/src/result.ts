/** Expected trouble is a value: either what was asked for, or the problem with what was given. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };
