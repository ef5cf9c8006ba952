/** ISO day on which pages are made: they say what was past its day by then, whatever a reader's clock says. */
export function madeOn(): string {
  return new Date().toISOString().slice(0, 10);
}
