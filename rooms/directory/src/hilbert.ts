/**
 * Place of (x, y) along a Hilbert curve over a 2^16 by 2^16 grid, as an unsigned 32-bit number.
 * Neighbours on the curve are neighbours on the ground, which is what makes local search local.
 */
export function hilbert(x: number, y: number): number {
  let rx: number;
  let ry: number;
  let d = 0;
  let px = x;
  let py = y;
  for (let s = 1 << 15; s > 0; s >>= 1) {
    rx = px & s ? 1 : 0;
    ry = py & s ? 1 : 0;
    d = d * 4 + ((3 * rx) ^ ry);
    if (ry === 0) {
      if (rx === 1) {
        px = 0xffff - px;
        py = 0xffff - py;
      }
      const t = px;
      px = py;
      py = t;
    }
  }
  return d;
}
