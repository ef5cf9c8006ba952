import { findConcept } from '@waymark/directory';
import { type Asked, nothingAsked } from './asked.ts';

function isAsked(kept: unknown): kept is Asked {
  if (typeof kept !== 'object' || kept === null) return false;
  const asked = { ...nothingAsked, ...kept } as Record<keyof Asked, unknown>;
  const placeIsKnown =
    asked.place === undefined ||
    (typeof asked.place === 'object' &&
      asked.place !== null &&
      'label' in asked.place &&
      'lat' in asked.place);
  const withinIsKnown =
    typeof asked.within === 'number' || asked.within === 'state' || asked.within === 'any';
  return (
    placeIsKnown &&
    withinIsKnown &&
    typeof asked.text === 'string' &&
    typeof asked.concepts === 'object' &&
    asked.concepts !== null &&
    Number.isInteger(asked.show) &&
    Number.isInteger(asked.from)
  );
}

/** A question kept in the browser's history, perhaps by an older release: what is no longer known is left out. */
export function revive(kept: unknown): Asked | undefined {
  if (!isAsked(kept)) return undefined;
  const known = Object.entries(kept.concepts ?? {}).map(
    ([group, ids]) => [group, Array.isArray(ids) ? ids.filter((id) => findConcept(group, id)) : []] as const,
  );
  return {
    ...nothingAsked,
    ...kept,
    concepts: Object.fromEntries(known.filter(([, ids]) => ids.length > 0)),
  };
}
