interface Draft {
  readonly subject: string;
  readonly text: string;
}

/** Opens the person's own mail program with a letter that they may still change; nothing is sent by the page. */
export function mailHref(to: string, { subject, text }: Draft): string {
  // Lines of a letter end in CR LF (RFC 6068).
  const body = text.replace(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
