export { loadGazetteer } from './geo/files.ts';
export { createGazetteer, type Gazetteer, type GazetteerRow } from './geo/gazetteer.ts';
export { samhsaDirectory } from './samhsa-directory/index.ts';
export { SourceError, type SourceProblem } from './source-error.ts';
export type { Code, Harvest, LoadOptions, SourceModule } from './source-module.ts';
