export { PackError } from './bytes.ts';
export {
  CODE_CATEGORIES,
  CODE_WORDS,
  type CodeCategory,
  type CodeCategoryId,
  type CodeWords,
  wordsOfCode,
} from './code-words.ts';
export { definitionOf } from './concept-definitions.ts';
export { findConcept, findGroup, GROUPS, nearestConcept, nearestGroup } from './concept-table.ts';
export type { Concept, Group, GroupId, Language, Predicate, Words } from './concepts.ts';
export { isStated } from './concepts.ts';
export { type Area, type AreaCenter, areaCenters } from './confidential/area-center.ts';
export { type Placed, type Published, publishable, type Withheld } from './confidential/publishable.ts';
export { tellsAddress, tellsStreet } from './confidential/tells-street.ts';
export { type Box, boxAround, distanceMiles } from './geo.ts';
export { encodeHomes } from './housing/encode-homes.ts';
export { type Home, type HomeRecord, type HomeTerms, VACANCY_DAYS, vacancyOf } from './housing/home.ts';
export { HOME_CODES, type HomeCode } from './housing/home-codes.ts';
export { findHomeConcept, HOME_GROUPS, type HomeGroupId } from './housing/home-concepts.ts';
export type { HomeDetail, HomePack } from './housing/home-pack.ts';
export { openHomeDetail, openHomes } from './housing/open-homes.ts';
export { HOME_PARAMS, readHomeQuery } from './housing/read-home-query.ts';
export {
  type HomeAnswer,
  type HomeHit,
  type HomeNote,
  type HomeQuery,
  searchHomes,
} from './housing/search-homes.ts';
export { assignIds, type Identifiable, type Identified } from './identity/assign-ids.ts';
export { forgetAddresses } from './identity/forget-addresses.ts';
export {
  type Redirect,
  type Registry,
  type RegistryEntry,
  type RegistryReading,
  readRegistry,
  redirectsOf,
  writeRegistry,
} from './identity/registry.ts';
export { withPauses } from './in-steps.ts';
export type {
  Kind,
  License,
  Listing,
  Phone,
  PhonePurpose,
  Point,
  Position,
  Precision,
  Rejected,
  Source,
  SourceRecord,
  Statement,
} from './listing.ts';
export { assignMeetingIds, type IdentifiedMeetings } from './meeting/assign-meeting-ids.ts';
export { attendanceCodes, type SaidOfAttendance } from './meeting/attendance.ts';
export { type Calendar, type CalendarOptions, toCalendar } from './meeting/calendar.ts';
export { closeVenues, type VenueClosure, type VenuesClosed } from './meeting/close-venues.ts';
export { CURRENT_DAYS, daysOld, isCurrent } from './meeting/current.ts';
export type { DefinedConcept, DefinedGroup } from './meeting/defined-group.ts';
export { encodeMeetings } from './meeting/encode-meetings.ts';
export { type BmltFormat, codesOfFormats, codesOfTypes, type FeedCodes } from './meeting/feed-codes.ts';
export {
  type Meeting,
  type MeetingFeed,
  type MeetingPlace,
  type MeetingRecord,
  type OnlineDoor,
  USUAL_MINUTES,
  type Weekday,
  type WeeklyTime,
  type ZoneFrom,
} from './meeting/meeting.ts';
export { MEETING_CODES, type MeetingCode } from './meeting/meeting-codes.ts';
export {
  findMeetingConcept,
  findMeetingGroup,
  MEETING_GROUPS,
  type MeetingGroup,
  type MeetingGroupId,
  nearestMeetingConcept,
} from './meeting/meeting-concepts.ts';
export { findMeetingRows, isToGoTo } from './meeting/meeting-matches.ts';
export type { MeetingDetail, MeetingPack } from './meeting/meeting-pack.ts';
export type {
  MeetingAnswer,
  MeetingChange,
  MeetingCounts,
  MeetingHit,
  MeetingNote,
  MeetingOrder,
  MeetingQuery,
  MeetingReason,
  MeetingSelection,
  Moment,
  When,
} from './meeting/meeting-query.ts';
export {
  type MeetingEntry,
  type MeetingRegistry,
  type MeetingRegistryReading,
  readMeetingRegistry,
  writeMeetingRegistry,
} from './meeting/meeting-registry.ts';
export { type MeetingKey, type MergedMeeting, mergeMeetings } from './meeting/merge-meetings.ts';
export { DAY_PARTS, type DayPart, NAMED_TIMES, type NamedTime, WEEKDAYS } from './meeting/named-time.ts';
export { currentOccurrence, nextOccurrences, type Occurrence, type Timed } from './meeting/occurrence.ts';
export { openMeetingDetail } from './meeting/open-meeting-detail.ts';
export { openMeetings } from './meeting/open-meetings.ts';
export { isHttps, isZoneName } from './meeting/pack-check.ts';
export {
  MEETING_PARAMS,
  type MeetingQuestion,
  meetingQueryOf,
  readMeetingQuestion,
  WAYS_THERE,
  type WayThere,
  writeMeetingQuestion,
} from './meeting/read-meeting-question.ts';
export { searchMeetings } from './meeting/search-meetings.ts';
export { type StateZone, zoneOfState } from './meeting/state-zones.ts';
export { minutesUntil, TRAVEL, type Travel, travelMinutes } from './meeting/travel.ts';
export { instantOf, type WallTime, wallTimeAt, weekdayOf } from './meeting/wall-clock.ts';
export {
  type ClockChange,
  type ClockFormat,
  type MakeClock,
  readZones,
  type Zones,
} from './meeting/zones.ts';
export { type Match, type MatchOptions, matchRecords } from './merge/match.ts';
export { mergeSources } from './merge/merge-sources.ts';
export type { Evidence } from './merge/rules.ts';
export type {
  LeftOut,
  ListAccount,
  MergedRecord,
  Merging,
  Origin,
  SourceList,
} from './merge/source-list.ts';
export type { Matchable } from './merge/traits.ts';
export { type RowType, rowTypeOf, twinsWithin } from './merge/twins.ts';
export { nearest } from './nearest.ts';
export { type EncodedPack, encodePack } from './pack/encode.ts';
export type { PackKind } from './pack/layout.ts';
export { openPack, openPackInSteps } from './pack/open.ts';
export { openDetail } from './pack/open-detail.ts';
export type { CodeBookFile, Detail, FactValue, Manifest, Pack, PackFile, PackRows } from './pack/pack.ts';
export type { City, Place, PlaceAnswer, Places } from './place.ts';
export { placeText } from './place-text.ts';
export * from './places/index.ts';
export type {
  Answer,
  Change,
  Counts,
  Hit,
  Note,
  Order,
  Query,
  Reason,
  Relaxation,
  Selection,
} from './query.ts';
export { DEFAULT_WITHIN_MILES, type QueryProblem } from './question-parts.ts';
export {
  QUERY_PARAMS,
  type QueryReading,
  type ReadQuery,
  readQuery,
  writeQuery,
} from './read-query.ts';
export { findRows } from './search/find-rows.ts';
export { type Located, locate } from './search/locate.ts';
export { CENTRAL_LINE_SHARERS } from './search/note-columns.ts';
export { RINGS_MILES } from './search/order.ts';
export { DEFAULT_LIMIT, ENOUGH, search } from './search/search.ts';
