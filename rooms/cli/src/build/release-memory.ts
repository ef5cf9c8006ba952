import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

let collect: Collect | undefined;

/**
 * Gives back what reading a large list has left behind. The engine would let it lie until memory is short, which on a small
 * machine is when the system ends the process: reading every list leaves three times of what their records take.
 */
export const releaseMemory = (): void => {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as Collect;
  }
  // Only the last resort gives memory back to the system, too.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
};
