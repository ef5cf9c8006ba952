import type { Comparison } from './comparison.ts';

/** The evidence that makes two records one place, strongest first. */
export type Evidence =
  | 'nothing changed'
  | 'same names, address and phone'
  | 'same names and address'
  | 'like names, same address and phone'
  | 'like names and phone, street said otherwise'
  | 'same names and phone, other suite'
  | 'same address, both certified'
  | 'like names, same address'
  | 'some names, same address and phone'
  | 'same names and phone, street not given'
  | 'same names and phone, house nearby'
  | 'other names, same address and phone'
  | 'same names and phone, moved in town'
  | 'same names, street not given';

/** What is known of the two lists as a whole. */
export interface Setting {
  /** Both are of one date: what moved or was renamed between them is no explanation for what differs. */
  readonly sameTime: boolean;
  /** One of the lists holds certified programs only, under their legal names, as Medicare's does. */
  readonly certifiedOnly: boolean;
}

export interface Rule {
  readonly evidence: Evidence;
  holds(comparison: Comparison, setting: Setting): boolean;
  /**
   * When another pair may spoil this one. `close`: when a record fits two others nearly as well, neither is taken.
   * `chain`: also when the names and the phone stand at several houses of the town, matched or not.
   */
  readonly alone?: 'close' | 'chain';
  /** True when a second row of a list may join a place by it, where the list names places several times. */
  readonly second?: true;
}

/** Buildings nearer than this stand on one campus. */
const NEXT_DOOR_MILES = 0.1;
/** Weight of shared words from which names alone say which place is meant. */
const TELLING_NAMES = 1.5;

const phone = (c: Comparison) => c.phone === 'own' || c.phone === 'central';
const house = (c: Comparison) => c.town && c.address.place === 'same' && c.address.unit !== 'other';
const like = (c: Comparison) => c.names === 'holds' || c.names === 'like';
const nearby = (c: Comparison) =>
  c.address.place === 'near' ||
  c.address.place === 'respelt' ||
  (c.address.place === 'same' && !c.town) ||
  (c.miles !== undefined && c.miles < NEXT_DOOR_MILES);

/** Rules are tried in this order, each over all pairs, before the next weaker one. */
export const RULES: readonly Rule[] = [
  { evidence: 'nothing changed', holds: (c) => c.unchanged, second: true },
  {
    evidence: 'same names, address and phone',
    holds: (c) => house(c) && phone(c) && c.names === 'same' && c.apart === 'no',
    second: true,
  },
  {
    evidence: 'same names and address',
    holds: (c, { certifiedOnly }) =>
      house(c) && c.names === 'same' && c.apart === 'no' && (!certifiedOnly || c.certified),
    second: true,
  },
  {
    evidence: 'like names, same address and phone',
    holds: (c) => house(c) && phone(c) && like(c) && c.apart !== 'yes',
    alone: 'close',
    second: true,
  },
  {
    evidence: 'like names and phone, street said otherwise',
    holds: (c) =>
      c.town &&
      c.address.place === 'respelt' &&
      c.address.unit !== 'other' &&
      c.phone === 'own' &&
      (c.names === 'same' || like(c)) &&
      c.apart === 'no',
    alone: 'close',
  },
  {
    evidence: 'same names and phone, other suite',
    holds: (c, { sameTime }) =>
      !sameTime && c.town && c.address.place === 'same' && phone(c) && c.names === 'same' && c.apart === 'no',
    alone: 'close',
  },
  {
    evidence: 'same address, both certified',
    holds: (c, { certifiedOnly }) =>
      c.certified &&
      // One suite holds one certified program, whatever its owner calls it.
      (c.apart === 'no' || (certifiedOnly && c.address.unit === 'same')) &&
      ((house(c) && (certifiedOnly || phone(c) || c.names !== 'other')) ||
        (certifiedOnly && c.town && c.address.place === 'same' && c.phone === 'own')),
    alone: 'close',
  },
  {
    evidence: 'like names, same address',
    holds: (c, { certifiedOnly }) =>
      house(c) && like(c) && c.apart === 'no' && (!certifiedOnly || c.certified),
    alone: 'close',
  },
  {
    evidence: 'some names, same address and phone',
    holds: (c, { sameTime }) =>
      house(c) &&
      phone(c) &&
      c.names === 'part' &&
      c.apart !== 'yes' &&
      !(sameTime && c.mainPhone === 'neither'),
    alone: 'close',
  },
  {
    evidence: 'same names and phone, street not given',
    holds: (c) => c.town && c.address.place === 'open' && phone(c) && c.names === 'same' && c.apart === 'no',
    alone: 'close',
  },
  {
    evidence: 'same names and phone, house nearby',
    holds: (c) =>
      c.phone === 'own' && nearby(c) && (c.names === 'same' || c.names === 'holds') && c.apart === 'no',
    alone: 'chain',
  },
  {
    evidence: 'other names, same address and phone',
    holds: (c, { sameTime }) =>
      !sameTime && house(c) && c.phone === 'own' && c.apart !== 'yes' && c.mainPhone !== 'neither',
    alone: 'close',
    second: true,
  },
  {
    evidence: 'same names and phone, moved in town',
    holds: (c, { sameTime }) =>
      !sameTime &&
      c.town &&
      c.address.place === 'other' &&
      c.phone === 'own' &&
      c.mainPhone !== 'neither' &&
      c.names === 'same' &&
      c.apart === 'no',
    alone: 'chain',
  },
  {
    evidence: 'same names, street not given',
    holds: (c) =>
      c.town &&
      c.address.place === 'open' &&
      c.names === 'same' &&
      c.apart === 'no' &&
      c.likeness.shared >= TELLING_NAMES,
    alone: 'chain',
  },
];
