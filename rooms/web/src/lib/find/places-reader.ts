export { openPlaces } from '@waymark/directory';
