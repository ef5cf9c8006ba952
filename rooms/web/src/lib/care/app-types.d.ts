declare global {
  namespace App {
    interface PageState {
      /** How far a person is with the kinds of care. No answer ever stands in a history entry. */
      care?: 'questions' | 'result';
    }
  }
}

export {};
