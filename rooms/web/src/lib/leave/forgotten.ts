const event = 'waymark:forgotten';

/** Tells the open page that nothing is kept on the device any more. */
export const tellForgotten = (): void => void dispatchEvent(new Event(event));

/** Runs this whenever all that was kept has been taken away while the page was open. Returns how to stop. */
export function whenForgotten(run: () => void): () => void {
  addEventListener(event, run);
  return () => removeEventListener(event, run);
}
