import { nearest } from '@waymark/directory';
import { readArguments } from './arguments.ts';
import type { CommandEntry } from './command.ts';
import { commands } from './commands.ts';
import type { Console } from './console.ts';
import { Failure, usage } from './failure.ts';
import { helpFor, overview } from './help.ts';
import { version } from './version.ts';

const entryNamed = (name: string): CommandEntry => {
  const entry = commands.find((command) => command.name === name);
  if (entry) return entry;
  const names = [...commands.map((command) => command.name), 'help'];
  throw usage(
    `There is no command "${name.slice(0, 40)}". Did you mean "${nearest(name, names)}"? There are: ${names.join(', ')}.`,
  );
};

const dispatch = async ([name, ...rest]: readonly string[], console: Console): Promise<void> => {
  if (name === undefined) throw usage(overview());
  if (name === '--version' || name === '-v') return console.say(version);
  if (name === '--help' || name === '-h') return console.say(overview());
  if (name === 'help' && rest.length === 0) return console.say(overview());
  if (name === 'help') {
    const entry = entryNamed(rest[0] ?? '');
    return console.say(helpFor(entry, await entry.load()));
  }
  const entry = entryNamed(name);
  const command = await entry.load();
  const given = readArguments(name, rest, command.flags, command.operand);
  if (given.has('help')) return console.say(helpFor(entry, command));
  await command.run(given, console);
};

/** Runs one command line and returns its exit code: 0 done, 1 failed, 2 written wrongly. */
export const run = async (words: readonly string[], console: Console): Promise<number> => {
  try {
    await dispatch(words, console);
    return 0;
  } catch (error) {
    if (error instanceof Failure) {
      console.tell(error.message);
      return error.exitCode;
    }
    console.tell(
      `Waymark stopped because of a fault of its own: ${error instanceof Error ? error.stack : error}`,
    );
    return 1;
  }
};
