declare global {
  namespace App {
    interface PageState {
      /** What was looked for in the guide, kept with the page's history entry once a page was opened from it. */
      guideSearch?: string;
    }
  }
}

export {};
