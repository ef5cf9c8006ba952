/**
 * Opens the overdose steps at the top of the page. Without JavaScript the link only leads there; with it, no entry is
 * added to the history, since a new one would not know the search that a person had made.
 */
export function showSteps(event: MouseEvent): void {
  const details = document.querySelector<HTMLDetailsElement>('#overdose');
  if (!details) return;
  event.preventDefault();
  details.open = true;
  details.querySelector('summary')?.focus({ preventScroll: true });
  details.closest('aside')?.scrollIntoView();
}
