import { type Question, questionOf } from './question.ts';

const key = 'waymark:question';

/**
 * Takes the question out of the address while the page is not live yet: whoever reloads then does not send it once
 * more. The framework keeps what else stands in a history entry, and drops it with its own next entry.
 */
export function putAside(question: Question): void {
  history.replaceState({ ...history.state, [key]: question }, '', location.pathname);
}

/** Opens another page of ours from the server, and leaves a question for it that the server does not see. */
export function carryOver(path: string, question: Question): void {
  history.pushState({ [key]: question }, '', path);
  location.reload();
}

/** A question that was put aside, or carried over, for this page. */
export function setAside(): Question {
  return questionOf(history.state?.[key]);
}
