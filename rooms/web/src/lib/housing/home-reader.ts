export { openHomeDetail, openHomes, searchHomes } from '@waymark/directory';
