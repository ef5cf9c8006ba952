/** Puts a question in sight, ready to be answered. Not by a fragment: the address is no place for what is still open. */
export function goToQuestion(id: string): void {
  const question = document.getElementById(id);
  question?.scrollIntoView({ block: 'start' });
  const input = question?.matches('input') ? question : question?.querySelector('input');
  (input ?? question)?.focus({ preventScroll: true });
}
