export { type Area, type BmltOptions, type BmltReading, syncBmlt } from './bmlt/crawl.ts';
export { parseBmlt } from './bmlt/parse.ts';
export { type BmltServer, findServers } from './bmlt/servers.ts';
export { californiaDhcs } from './california-dhcs/index.ts';
export { GOVERNMENT, type Progress, type Synced, type SyncOptions } from './findtreatment-api/crawl.ts';
export { findTreatmentApi } from './findtreatment-api/index.ts';
export { findTreatmentExport } from './findtreatment-export/index.ts';
export { loadGazetteer } from './geo/files.ts';
export { createGazetteer, type Gazetteer, type GazetteerRow } from './geo/gazetteer.ts';
export { HOUSING_FILE, type HousingOptions, loadHousing } from './housing-csv/index.ts';
export type { HousingHarvest } from './housing-csv/parse.ts';
export { medicareOtp } from './medicare-otp/index.ts';
export {
  type MeetingGuideFeed,
  type MeetingGuideOptions,
  readMeetingGuide,
  syncMeetingGuide,
} from './meeting-guide/crawl.ts';
export type { MeetingHarvest } from './meetings/parse-feed.ts';
export type { Changes, OperatorAction, Target } from './operator-csv/action.ts';
export { operatorCsv } from './operator-csv/index.ts';
export type { OperatorHarvest } from './operator-csv/parse.ts';
export { samhsaDirectory } from './samhsa-directory/index.ts';
export { samhsaMentalHealth } from './samhsa-mental-health/index.ts';
export { SourceError, type SourceProblem } from './source-error.ts';
export type {
  Code,
  Enrollment,
  Harvest,
  License,
  LoadOptions,
  Role,
  SourceModule,
} from './source-module.ts';
