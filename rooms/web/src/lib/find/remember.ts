export type Outcome<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export interface Remembered<T, P> {
  /** The value, made once. A failure is not remembered: the next call tries again. */
  get(): Promise<Outcome<T, P>>;
  /** The value if it has been made already. */
  now(): T | undefined;
  forget(): void;
}

/** Makes a value at most once at a time and keeps only success. */
export function remember<T, P>(make: () => Promise<Outcome<T, P>>): Remembered<T, P> {
  let underWay: Promise<Outcome<T, P>> | undefined;
  let value: T | undefined;
  return {
    get() {
      if (underWay) return underWay;
      const mine = make().then(
        (outcome) => {
          if (underWay === mine) {
            if (outcome.ok) value = outcome.value;
            else underWay = undefined;
          }
          return outcome;
        },
        (broken: unknown) => {
          if (underWay === mine) underWay = undefined;
          throw broken;
        },
      );
      underWay = mine;
      return mine;
    },
    now: () => value,
    forget() {
      underWay = undefined;
      value = undefined;
    },
  };
}
