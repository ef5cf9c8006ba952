import type { MeetingAsked } from './meeting-asked.ts';

declare global {
  namespace App {
    interface PageState {
      /** What was asked of the meetings, kept with the page's history entry. */
      meetings?: MeetingAsked;
    }
  }
}
