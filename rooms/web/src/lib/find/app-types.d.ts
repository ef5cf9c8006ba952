import type { Asked } from './asked.ts';
import type { MisreadPlace } from './place-problems.ts';
import type { Question } from './question.ts';

declare global {
  namespace App {
    interface PageState {
      /** What is asked on the finder, kept with the page's history entry. */
      find?: Asked;
      /** What a form or a link asked, until it is read: it needs the places and the list. */
      question?: Question | undefined;
      /** What was not understood in the address a person came with, in words. */
      problems?: readonly string[];
      misread?: MisreadPlace | undefined;
    }
    interface Error {
      find?: Asked;
      problems?: readonly string[];
      misread?: MisreadPlace;
    }
  }
}
