// A message may quote what a person typed, so only the kind of error and the places in our code are kept.
export function failureReport(error: unknown): string {
  if (!(error instanceof Error)) return `web: threw a ${typeof error}`;
  const withoutMessage = (error.stack ?? '').replace(error.message, '');
  const places = withoutMessage.split('\n').filter((line) => /^\s+at /.test(line));
  return [`web: ${error.name}`, ...places].join('\n');
}
