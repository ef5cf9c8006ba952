export { openDetail } from '@waymark/directory';
