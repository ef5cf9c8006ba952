const NO_CONTACT = 'operator contact not set';

/** What is told to the server: who reads, and whom to write to about it. */
export function userAgentOf(contact: string | undefined): string {
  const plain = (contact ?? '').replaceAll(/[^\x20-\x7e]|[()]/g, '').trim();
  return `Waymark/0.1 (treatment directory; ${plain || NO_CONTACT})`;
}
