import { whenIdle } from '#lib/find/idle.browser.ts';
import { packSource } from '#lib/find/packs.browser.ts';
import { afterSearch } from '#lib/offline/after-search.browser.ts';
import { cameFromDevice, savesData } from '#lib/offline/worker.browser.ts';
import { openMeetingShelf } from './meeting-shelf.ts';

export const meetingShelf = openMeetingShelf(packSource);

let kept = false;

/** Meetings are on the screen: from now on they are to be there without a network too. */
export function keepMeetings(): void {
  if (kept) return;
  kept = true;
  afterSearch();
  // Pages that are kept already may have been kept without the meetings.
  if (!cameFromDevice || savesData()) return;
  whenIdle(async () => {
    try {
      const { keepList } = await import('#lib/offline/keep-list.browser.ts');
      await keepList();
    } catch {
      kept = false;
    }
  });
}
