import type { Asked } from './asked.ts';
import type { MisreadPlace } from './place-problems.ts';

declare global {
  namespace App {
    interface PageState {
      /** What is asked on the finder, kept with the page's history entry. */
      find?: Asked;
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
