export { openMeetingDetail, openMeetings } from '@waymark/directory';
