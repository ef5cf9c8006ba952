import type { IncomingMessage, ServerResponse } from 'node:http';

/** The built web app. Calls `next` for a request that is not its own. */
export function handler(
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
): void | Promise<void>;
