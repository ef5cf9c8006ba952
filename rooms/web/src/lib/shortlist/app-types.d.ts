import type { LinkedProgram, LinkTrouble } from './list-link.ts';

declare global {
  namespace App {
    interface PageState {
      /** A list that came with a link: kept with the page's history entry, out of the address. */
      received?: readonly LinkedProgram[] | undefined;
      linkTrouble?: LinkTrouble | undefined;
      /** Programs to print a call sheet for, without saving them. */
      sheet?: readonly number[] | undefined;
    }
  }
}
