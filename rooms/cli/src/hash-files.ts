import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const made = new Set(['node_modules', 'build', '.svelte-kit', 'paraglide', 'fixtures']);

const filesIn = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const wanted = entries.filter(({ name }) => !made.has(name) && !/\.(test|bench)\.ts$/.test(name));
  const found = await Promise.all(
    wanted.map((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)])),
  );
  return found.flat();
};

export const hashFile = async (path: string): Promise<string | undefined> => {
  const content = await readFile(path).catch(() => undefined);
  return content && createHash('sha256').update(content).digest('hex');
};

const allFiles = async (base: string, paths: readonly string[]): Promise<string[]> =>
  (await Promise.all(paths.map((path) => filesIn(join(base, path))))).flat().sort();

/** One hash over files and folders: their names and content, but not what is made from them, nor tests. */
export const hashFiles = async (base: string, paths: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await allFiles(base, paths))
    hash.update(`${relative(base, file)}\n${await hashFile(file)}\n`);
  return hash.digest('hex');
};

/** When the newest of the same files was written, in milliseconds; 0 where there are none. */
export const newestChange = async (base: string, paths: readonly string[]): Promise<number> => {
  const files = await allFiles(base, paths);
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(0, ...times);
};
