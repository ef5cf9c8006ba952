import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { SourceError } from './source-error.ts';

/** A file in memory, with the name that messages call it by. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** No list of programs comes near this: the national directory is 2 MB. */
const MOST_FILE_BYTES = 128 * 1024 * 1024;

export async function readSourceFile(path: string, mostBytes = MOST_FILE_BYTES): Promise<SourceFile> {
  const name = basename(path);
  try {
    await using file = await open(path, 'r');
    const stat = await file.stat();
    if (!stat.isFile()) {
      throw new SourceError('wrong-format', `${path} is not a file. Give the path of the file to read.`);
    }
    if (stat.size > mostBytes) {
      throw new SourceError(
        'too-large',
        `${name} is ${stat.size} bytes, more than the ${mostBytes} a list of programs can need. Check that it is the right file.`,
      );
    }
    return { name, bytes: await file.readFile() };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? String(error)})`;
    throw new SourceError('not-found', `${path}: ${why}. Check the path.`, { cause: error });
  }
}
