import type { SourceRecord } from '../listing.ts';
import { addressKey, compareAddresses } from '../merge/address-key.ts';
import type { Registry, RegistryEntry } from './registry.ts';

/** A confidential listing: its id, and what the lists say of it. */
export interface Hidden {
  readonly id: number;
  readonly rows: readonly Pick<SourceRecord, 'street' | 'unit' | 'city' | 'state'>[];
}

/**
 * The registry without what closed ids remember of confidential places: those that became part of one, and those at one of
 * its addresses. Such an id stays closed and is never given again. What a listed id remembers is what is published of it.
 */
export function forgetAddresses(registry: Registry, hidden: readonly Hidden[]): Registry {
  if (hidden.length === 0) return registry;
  const ids = new Set(hidden.map(({ id }) => id));
  const byId = new Map(registry.map((entry) => [entry.id, entry]));
  const houses = hidden.flatMap(({ rows }) =>
    rows.map(({ street, unit, city, state }) => ({
      key: addressKey(street, unit),
      town: townOf({ city, state }),
    })),
  );
  const leadsToHidden = (entry: RegistryEntry) => {
    const met = new Set<number>();
    for (let at: RegistryEntry | undefined = entry; at && !met.has(at.id); at = byId.get(at.into ?? 0)) {
      if (ids.has(at.id)) return true;
      met.add(at.id);
    }
    return false;
  };
  const isThere = (entry: RegistryEntry) =>
    houses.some(
      ({ key, town }) =>
        town === townOf(entry) &&
        compareAddresses(key, addressKey(entry.street, entry.unit)).place === 'same',
    );
  return registry.map((entry) =>
    entry.standing === 'closed' && (leadsToHidden(entry) || isThere(entry))
      ? { ...entry, ...NOTHING }
      : entry,
  );
}

const NOTHING = { name: '', otherName: '', street: '', unit: '', city: '', zip: '', phone: '' };

function townOf({ city, state }: { readonly city: string; readonly state: string }): string {
  return `${state} ${city.toLowerCase()}`;
}
