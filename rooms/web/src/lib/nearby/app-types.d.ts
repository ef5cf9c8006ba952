import type { Place } from '@waymark/directory';

declare global {
  namespace App {
    interface PageState {
      /** The place near which programs are counted, kept with the page's history entry. */
      nearby?: Place;
    }
  }
}
