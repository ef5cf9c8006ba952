import { fork } from 'node:child_process';
import process from 'node:process';

type Message = { readonly progress: string } | { readonly result: unknown } | { readonly failure: string };

/**
 * Runs a module in a process of its own, so that its memory and its cold start are its own too, and resolves
 * to what it made.
 */
export const runApart = <T>(
  module: URL,
  args: readonly string[],
  tell: (label: string) => void = () => {},
): Promise<T> =>
  new Promise((resolve, reject) => {
    const execArgv = [...process.execArgv, '--disable-warning=ExperimentalWarning'];
    const child = fork(module, args, { execArgv, serialization: 'advanced' });
    const stop = () => child.kill();
    process.once('exit', stop);
    let last: Message | undefined;
    child.on('message', (message: Message) => {
      if ('progress' in message) tell(message.progress);
      else last = message;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (last && 'result' in last) resolve(last.result as T);
      else
        reject(
          new Error(last && 'failure' in last ? last.failure : `${module.pathname} ended with ${code}.`),
        );
    });
  });

const send = (message: Message): void => {
  if (!process.send) throw new Error('This module is part of the bench and is started by it: npm run bench');
  process.send(message);
};

/** For the module that runs apart: does its work and hands over what came of it. */
export const runHere = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    send({ result: await work() });
  } catch (error) {
    send({ failure: error instanceof Error ? error.message : String(error) });
  }
  process.disconnect();
};

export const tellParent = (progress: string): void => send({ progress });

/** The most memory that this process has had, in bytes. */
export const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;
