declare global {
  namespace App {
    interface PageState {
      /** The result of the self-check is shown. No answer ever stands in a history entry. */
      check?: 'result';
    }
  }
}

export {};
