declare global {
  namespace App {
    interface PageData {
      /** ISO date of the newest source in the packs, where a page knows it. */
      dataDate?: string;
    }
  }
}

export {};
