import { tick } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { attachedTo } from './no-attachment.ts';

/** Which step of a page of questions is shown stands in the history entry alone; no answer does. */
export async function showStep<Key extends 'care' | 'check'>(
  key: Key,
  step: App.PageState[Key],
  entry: 'push' | 'replace',
  heading: () => HTMLElement | undefined,
): Promise<void> {
  const { [key]: _, ...others } = page.state;
  const state = step ? { ...others, [key]: step } : others;
  await goto(page.url.pathname, { shallow: true, replace: entry === 'replace', persistState: true, state });
  await tick();
  heading()?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** Takes out of the address whatever came with it, which is no answer of the person who reads this; true where there was something. */
export function dropAttachment(): boolean {
  if (!attachedTo(location)) return false;
  void goto(page.url.pathname, { shallow: true, replace: true, persistState: true, state: page.state });
  return true;
}
