import { glob, readFile } from 'node:fs/promises';

/** Paths of the pages made at build time that a search engine may list. */
export const listMadePages = async (folder: string): Promise<ReadonlySet<string>> => {
  const paths = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const markup = await readFile(`${folder}/${file}`, 'utf8');
    if (markup.includes('<meta name="robots" content="noindex"')) continue;
    paths.add(`/${file.replaceAll('\\', '/').replace(/(?:^index)?\.html$/, '')}`);
  }
  return paths;
};

const isHost = (text: string): boolean => /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i.test(text);

/**
 * What a page made at build time cannot say in its markup, since it knows no origin then: its address, and its address
 * in each language. `undefined` for other pages, and where the visitor's browser names no sound host.
 */
export const describeLinks = (
  path: string,
  made: ReadonlySet<string>,
  protocol: string,
  host: string | undefined,
): string | undefined => {
  if (!made.has(path) || !host || !isHost(host) || !/^https?$/.test(protocol)) return undefined;
  const english = path.replace(/^\/es(?=\/|$)/, '') || '/';
  const spanish = english === '/' ? '/es' : `/es${english}`;
  const link = (to: string, relation: string) => `<${protocol}://${host}${to}>; ${relation}`;
  const languages = [
    ['en', english],
    ['es', spanish],
    ['x-default', english],
  ] as const;
  return [
    link(path, 'rel="canonical"'),
    ...languages.flatMap(([language, to]) =>
      made.has(to) ? link(to, `rel="alternate"; hreflang="${language}"`) : [],
    ),
  ].join(', ');
};
