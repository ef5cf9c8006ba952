import { join } from 'node:path';
import { SourceError } from '../source-error.ts';
import { readSourceFile } from '../source-file.ts';
import { type CodeBook, parseCodeBook } from './code-book.ts';

async function readText(path: string): Promise<{ name: string; text: string }> {
  const { name, bytes } = await readSourceFile(path);
  return { name, text: new TextDecoder().decode(bytes) };
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError('damaged', `${name} is not valid JSON (${String(error)}). Restore the file.`, {
      cause: error,
    });
  }
}

/** The code books kept in the project's data folder, the newest first. */
export async function loadCodeBooks(dataFolder: string): Promise<readonly CodeBook[]> {
  const [newer, older] = await Promise.all([
    readText(join(dataFolder, 'samhsa-directory', 'service-codes-2023-11.json')),
    readText(join(dataFolder, 'code-books', '2019.ndjson')),
  ]);
  return [
    parseCodeBook(parseJson(newer.text, newer.name), '2023'),
    parseCodeBook(
      older.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => parseJson(line, older.name)),
      '2019',
    ),
  ];
}
