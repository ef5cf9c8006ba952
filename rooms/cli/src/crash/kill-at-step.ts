// Loaded before `waymark` in a test: ends the process as a power cut would, at the step of its work with files that KILL_AT_STEP
// names, or halfway through it where it writes. At the end of a process that lives it prints how many steps there were.
import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const killAt = Number(process.env['KILL_AT_STEP']);
let steps = 0;

const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

const step = (): boolean => ++steps === killAt;

for (const name of ['rename', 'rm', 'mkdir', 'mkdtemp'] as const) {
  const real = fs[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (step()) die();
      return real(...args);
    },
  });
}

const halve = (content: unknown): unknown =>
  typeof content === 'string' || content instanceof Uint8Array
    ? content.slice(0, content.length / 2)
    : content;

const realOpen = fs.open;
fs.open = async (...args: Parameters<typeof realOpen>) => {
  const file: FileHandle = await realOpen(...args);
  if (args[1] !== 'w') return file;
  const write = file.writeFile.bind(file);
  file.writeFile = async (content, ...rest) => {
    if (!step()) return write(content, ...rest);
    await write(halve(content) as string, ...rest);
    die();
  };
  const { sync } = file;
  file.sync = async () => {
    if (step()) die();
    return sync.call(file);
  };
  return file;
};
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`\nsteps: ${steps}\n`));
