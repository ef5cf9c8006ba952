export type { CityRow } from './city-file.ts';
export { encodePlaces } from './encode.ts';
export { openPlaces } from './open.ts';
export { type CityAlias, type PlaceTable, readPlaceTable } from './table.ts';
export type { ZipRow } from './zip-file.ts';
