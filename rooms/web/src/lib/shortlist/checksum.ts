/** Four signs that change when a text does: a link that was cut off or retyped is found out. Not a secret. */
export function checksumOf(text: string): string {
  // FNV-1a, folded to what four digits of base 36 hold.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
