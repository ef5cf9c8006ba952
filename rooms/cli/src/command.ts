import type { Arguments, Flags, Operand } from './arguments.ts';
import type { Console } from './console.ts';

/** One command, as its file in `commands/` exports it. */
export interface Command {
  readonly flags: Flags;
  readonly operand?: Operand;
  /** Sentences under the list of flags in the help text. */
  readonly notes?: readonly string[];
  /** Resolves when the command has done its work; throws a `Failure` when it could not. */
  run(given: Arguments, console: Console): Promise<void>;
}

/** A line of the command table: the file is read only when the command is asked for, so that each starts fast. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  load(): Promise<Command>;
}
