import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure, systemCode } from '../failure.ts';
import { type Downloaded, downloadLimits } from './download.ts';

/** Copies a file of this machine, durably, and hashes it on the way. */
export const takeFile = async (from: string, path: string): Promise<Omit<Downloaded, 'url'>> => {
  const state = await stat(from).catch((error: unknown) => {
    const why = systemCode(error) === 'ENOENT' ? 'there is no such file' : systemCode(error);
    throw new Failure(`${from} cannot be read: ${why}. Check the path.`, 1, { cause: error });
  });
  if (!state.isFile()) throw new Failure(`${from} is not a file. Give the path of the file to take.`);
  if (state.size === 0) throw new Failure(`${from} is empty. Check that it was saved whole.`);
  if (state.size > downloadLimits.mostBytes) {
    throw new Failure(
      `${from} has ${state.size} bytes, more than the ${downloadLimits.mostBytes} that a list can need. Check that it is the right file.`,
    );
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const watch = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(from), watch, createWriteStream(path, { flags: 'wx', flush: true }));
  return { sha256: hash.digest('hex'), bytes };
};
