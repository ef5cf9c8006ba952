import { readFile } from 'node:fs/promises';
import { compile } from '@inlang/paraglide-js';
import { wordsOptions } from './words.config.ts';

await compile(wordsOptions);

// A plugin that cannot be loaded makes the compiler write no messages and still say it went well.
const compiled = await readFile('./src/paraglide/messages/_index.js', 'utf8');
if (!compiled.includes('export * from')) {
  throw new Error(
    'Words were not compiled: got no messages in src/paraglide/messages, expected one module a message. ' +
      'Check that "modules" in project.inlang/settings.json points to the installed message plugin.',
  );
}
