import type { View } from './keeper.ts';

export const tabKey = 'waymark:list';
export const databaseName = 'shortlist';

type Keeping = typeof import('./keeping.browser.ts');

let view = $state.raw<View>({ list: [], where: 'tab' });
let said = $state.raw('');

/** The person's list as every page shows it. What reads and changes it comes when there is one, or with the first tap. */
export const shown = {
  get view(): View {
    return view;
  },
  set view(next: View) {
    view = next;
  },
  /** What a screen reader is told of the last change. */
  get said(): string {
    return said;
  },
  set said(next: string) {
    said = next;
  },
};

let keeping: Promise<Keeping> | undefined;

/** What changes the list; `undefined` where its code did not come. The next call tries again. */
export async function fetchKeeping(): Promise<Keeping | undefined> {
  try {
    keeping ??= import('./keeping.browser.ts');
    return await keeping;
  } catch {
    keeping = undefined;
    return undefined;
  }
}

async function isKept(): Promise<boolean> {
  try {
    if (sessionStorage.getItem(tabKey)) return true;
  } catch {
    // Storage that is refused holds no list.
  }
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    // Older Firefox cannot say: whoever can look must.
    return true;
  }
}

/** Shows a list that is kept already. */
export async function showKept(): Promise<void> {
  if (await isKept()) await (await fetchKeeping())?.ready;
}
