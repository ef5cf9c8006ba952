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

/** The one word that a command may take without a flag before it. */
export interface Operand {
  /** As help texts write it: "SOURCE". */
  readonly value: string;
  readonly required?: boolean;
}

/** What stood on the command line, checked against a command's flags. */
export interface Arguments {
  /** Every value given to a flag, in order. */
  all(flag: string): readonly string[];
  /** The one value of a flag. */
  one(flag: string): string | undefined;
  has(flag: string): boolean;
  /** The word without a flag, where the command takes one. */
  readonly operand: string | undefined;
}

const everywhere: Flags = { help: { help: 'Say how the command is used' } };

const unknownFlag = (command: string, raw: string, name: string, flags: Flags): Error =>
  usage(
    `waymark ${command} has no flag ${raw}. Did you mean --${nearest(name, Object.keys(flags))}? See: waymark help ${command}`,
  );

/** Reads `words` by a command's flags, or throws a usage failure that names what is wrong and what is nearest. */
export const readArguments = (
  command: string,
  words: readonly string[],
  own: Flags,
  operand?: Operand,
): Arguments => {
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
  let word: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (operand && word === undefined) {
        word = token.value;
        continue;
      }
      throw usage(
        operand
          ? `waymark ${command} takes one ${operand.value}, and got "${word}" and "${token.value}".`
          : `waymark ${command} takes flags only, and got "${token.value}". See: waymark help ${command}`,
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
  if (operand?.required && word === undefined && !given.has('help')) {
    throw usage(`waymark ${command} needs a ${operand.value}. See: waymark help ${command}`);
  }
  return {
    operand: word,
    all: (flag) => given.get(flag) ?? [],
    one: (flag) => given.get(flag)?.[0],
    has: (flag) => given.has(flag),
  };
};
