import type { Place } from '@waymark/directory';

declare global {
  namespace App {
    interface PageState {
      /** The place near which somebody is looking for help today, kept with the page's history entry. */
      today?: Place;
    }
  }
}
