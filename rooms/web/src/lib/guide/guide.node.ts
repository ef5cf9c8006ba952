import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { explain, type Guide, LANGUAGES, loadGuide } from '@waymark/guide';

let guide: Guide | undefined;

/** The guide as its room holds it; read while the pages are made, never by a running server. */
export function readGuide(): Guide {
  guide ??= readFiles();
  return guide;
}

function readFiles(): Guide {
  const sources = createRequire(import.meta.url).resolve('@waymark/guide/sources.json');
  const folder = dirname(sources);
  const pages = LANGUAGES.flatMap((language) =>
    readdirSync(join(folder, 'pages', language)).map((name) => {
      const file = `pages/${language}/${name}`;
      return { file, text: readFileSync(join(folder, file), 'utf8') };
    }),
  );
  const { guide: read, problems } = loadGuide({ sources: readFileSync(sources, 'utf8'), pages });
  if (problems.length > 0)
    throw new Error(
      `The guide may not be shown: got ${problems.length} problems, expected none. ${problems.map(explain).join('\n')}`,
    );
  return read;
}
