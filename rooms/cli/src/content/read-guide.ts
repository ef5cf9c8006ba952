import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Guide, LANGUAGES, loadGuide, type Problem } from '@waymark/guide';

interface ReadGuide {
  readonly guide: Guide;
  /** What is wrong with its files; a guide that is shipped has none. */
  readonly problems: readonly Problem[];
}

/** The guide as its room holds it. */
export const readGuide = (): ReadGuide => {
  const sources = createRequire(import.meta.url).resolve('@waymark/guide/sources.json');
  const folder = dirname(sources);
  const pages = LANGUAGES.flatMap((language) =>
    readdirSync(join(folder, 'pages', language)).map((name) => {
      const file = `pages/${language}/${name}`;
      return { file, text: readFileSync(join(folder, file), 'utf8') };
    }),
  );
  return loadGuide({ sources: readFileSync(sources, 'utf8'), pages });
};
