/** The numbers on every page. What a line is for, and the other lines, stand in the room `care` and come where shown. */
export { FIRST_NUMBERS as helplines } from '@waymark/care';
