/** The numbers alone: what a line is for stands in the room `care` and comes only where it is shown. */
export { HELPLINE_NUMBERS as helplines } from '@waymark/care';
