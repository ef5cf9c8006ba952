/** Lower-case hex, or undefined where the browser offers no digests: it does so on https and localhost alone. */
export async function sha256(bytes: Uint8Array | ArrayBuffer): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as ArrayBuffer));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
