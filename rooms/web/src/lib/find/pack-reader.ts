export { openPack } from '@waymark/directory';
