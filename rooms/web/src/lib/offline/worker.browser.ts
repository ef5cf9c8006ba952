/** The registered service worker's container; none on plain http, in some private windows, and where it is refused. */
export function workers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** True when the pages kept on the device answer for this page. */
export const isControlled = (): boolean => workers()?.controller != null;

/** True when this page itself came from the device. */
export const cameFromDevice = isControlled();

/** True where the person asked the browser to be sparing with data. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
