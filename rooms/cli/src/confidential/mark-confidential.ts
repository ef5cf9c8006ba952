import type { MergedRecord } from '@waymark/directory';
import type { OperatorAction } from '@waymark/sources';
import { fits } from '../overrides/find-target.ts';

type Correction = Extract<OperatorAction, { action: 'correct' }>;

/** Merged rows, those that the operator calls confidential marked so, and which row each marking correction is about. */
export interface Marked {
  readonly records: readonly MergedRecord[];
  readonly recordOf: ReadonlyMap<OperatorAction, number>;
}

const mark = (record: MergedRecord, { changes }: Correction): MergedRecord => {
  const changed = { ...record, ...changes, phones: changes.phones ?? [], confidential: true };
  const left = Object.entries(changed).filter(([, value]) => value !== null);
  return Object.fromEntries(left) as unknown as MergedRecord;
};

/**
 * Marks what the operator's corrections call confidential, before any listing has an id: what is remembered of it by its
 * id must not hold its address either. A correction by id alone is left to the overrides, and so is one that fits no
 * listing or several.
 */
export const markConfidential = (
  records: readonly MergedRecord[],
  actions: readonly OperatorAction[],
): Marked => {
  const marked = [...records];
  const recordOf = new Map<OperatorAction, number>();
  for (const action of actions) {
    const { target, confidential } = action;
    if (action.action !== 'correct' || !confidential || target.id !== undefined) continue;
    const found = [...records.keys()].filter((i) =>
      [records[i]!, ...records[i]!.from.map(({ record }) => record)].some((face) => fits(face, target)),
    );
    const [at] = found;
    if (found.length !== 1 || at === undefined || [...recordOf.values()].includes(at)) continue;
    recordOf.set(action, at);
    marked[at] = mark(records[at]!, action);
  }
  return { records: marked, recordOf };
};
