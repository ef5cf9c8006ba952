import { parseArgs } from 'node:util';
import { nearest } from '@waymark/directory';
import { usage } from './failure.ts';

export interface Flag {
  /** Name of the value in help texts ("DIR"); a flag without one is a switch. */
  readonly value?: string;
  readonly repeats?: boolean;
  readonly help: string;
}
export type Flags = Readonly<Record<string, Flag>>;

/** What stood on the command line, checked against a command's flags. */
export interface Arguments {
  /** Every value given to a flag, in order. */
  all(flag: string): readonly string[];
  /** The one value of a flag. */
  one(flag: string): string | undefined;
  has(flag: string): boolean;
}

const everywhere: Flags = { help: { help: 'Say how the command is used' } };

const unknownFlag = (command: string, raw: string, name: string, flags: Flags): Error =>
  usage(
    `waymark ${command} has no flag ${raw}. Did you mean --${nearest(name, Object.keys(flags))}? See: waymark help ${command}`,
  );

/** Reads `words` by a command's flags, or throws a usage failure that names what is wrong and what is nearest. */
export const readArguments = (command: string, words: readonly string[], own: Flags): Arguments => {
  const flags: Flags = { ...own, ...everywhere };
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: flag.value ? ('string' as const) : ('boolean' as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw usage(
        `waymark ${command} takes flags only, and got "${token.value}". See: waymark help ${command}`,
      );
    }
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) throw unknownFlag(command, token.rawName, token.name, flags);
    if (flag.value && token.value === undefined) {
      throw usage(`--${token.name} needs a value: --${token.name} ${flag.value}`);
    }
    if (!flag.value && token.value !== undefined) {
      throw usage(`--${token.name} is a switch and takes no value; got "${token.value}".`);
    }
    const values = given.get(token.name) ?? [];
    if (values.length > 0 && flag.value && !flag.repeats) {
      throw usage(`--${token.name} was given twice ("${values[0]}" and "${token.value}"); give it once.`);
    }
    given.set(token.name, [...values, token.value ?? '']);
  }
  return {
    all: (flag) => given.get(flag) ?? [],
    one: (flag) => given.get(flag)?.[0],
    has: (flag) => given.has(flag),
  };
};
