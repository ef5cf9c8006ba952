import { type DiaryState, emptyDiary, makeDiary } from './diary.ts';
import { diaryStore } from './diary-store.browser.ts';
import type { DiaryEntry, Draft } from './entry.ts';

/** What this tab holds of the log. Outside the page, so that a change of language loses nothing. */
class Held {
  log = $state.raw<DiaryState>(emptyDiary);
  /** The form that is open: for a new entry, or to change that one. */
  form = $state.raw<{ readonly changing: DiaryEntry | undefined }>();
  /** What stands in the form. */
  draft = $state.raw<Draft>();
  /** The time that the entry being changed shows. */
  local = $state('');
}

export const held = new Held();

export const diary = makeDiary(
  diaryStore,
  () => new Date(),
  (next) => {
    held.log = next;
  },
);

void diary.open();
