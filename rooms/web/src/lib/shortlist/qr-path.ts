import { encode } from 'uqr';

/** A QR code drawn as one path on a square of `size` units, its quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Cameras want four modules of white around the code. */
const quietZone = 4;
/** Beyond this a screen's code is too fine for an old phone's camera. */
const finestVersion = 25;

/** The code of a text, `undefined` where it is too long for one that a camera can read. */
export function qrPath(text: string): QrPath | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: quietZone, maxVersion: finestVersion });
    const path = data
      .flatMap((line, y) => line.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
      .join('');
    return { size, path };
  } catch {
    return undefined;
  }
}
