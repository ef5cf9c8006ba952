declare global {
  namespace App {
    interface PageState {
      /** What is compared side by side, kept with the page's history entry. */
      compared?: readonly string[];
    }
  }
}

export {};
