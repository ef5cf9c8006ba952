import { packSource } from '#lib/find/packs.browser.ts';
import { openMeetingShelf } from './meeting-shelf.ts';

export const meetingShelf = openMeetingShelf(packSource);
