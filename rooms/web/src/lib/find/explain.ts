// What each choice means, apart from the choices themselves: a first visit does not wait for it.
export { definitionOf as explain } from '@waymark/directory';
