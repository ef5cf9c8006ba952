/** Trouble a person can act on. Its message is the whole of what they see; no stack is printed. */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** The command was written wrongly: exit code 2. */
export const usage = (message: string): Failure => new Failure(message, 2);

/** The code of a failed system call ("ENOENT"), or an empty string for any other trouble. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
