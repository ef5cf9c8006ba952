import type { Flag } from './arguments.ts';
import type { Command, CommandEntry } from './command.ts';
import { commands } from './commands.ts';

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

export const overview = (): string =>
  [
    'waymark: find treatment for heroin and other opioids. What is searched stays on this machine.',
    '',
    'waymark <command> [flags]',
    '',
    ...table([
      ...commands.map(({ name, summary }) => [name, summary] as const),
      ['help', 'Say how a command is used: waymark help search'],
      ['--version', 'Print the version'],
    ]),
    '',
    'Exit codes: 0 done, 1 failed, 2 the command was written wrongly.',
  ].join('\n');

const flagLine = ([name, flag]: [string, Flag]): readonly [string, string] => [
  `--${name}${flag.value ? ` ${flag.value}` : ''}`,
  flag.help,
];

export const helpFor = (entry: CommandEntry, command: Command): string =>
  [
    `waymark ${entry.name} ${entry.usage}`,
    '',
    `${entry.summary}.`,
    '',
    ...table(Object.entries(command.flags).map(flagLine)),
    ...(command.notes ? ['', ...command.notes] : []),
  ].join('\n');
