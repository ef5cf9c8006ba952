import type { CommandEntry } from './command.ts';

export const commands: readonly CommandEntry[] = [
  {
    name: 'sources',
    summary: 'List the sources of the directory, their dates and how many listings each has',
    usage: '[--pack DIR] [--json]',
    load: async () => (await import('./commands/sources.ts')).sources,
  },
  {
    name: 'build',
    summary: 'Make the packs from the source files',
    usage: '[--from FILE]... [--out DIR] [--data DIR] [--accept] [--json]',
    load: async () => (await import('./commands/build.ts')).build,
  },
  {
    name: 'check',
    summary: 'Check that the packs are whole, open, and fit their manifest',
    usage: '[--pack DIR] [--json]',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'search',
    summary: 'Search the packs on this machine',
    usage: '[--near PLACE] [--within MILES] [--<group> a,b]... [--text WORDS] [--json]',
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
  {
    name: 'serve',
    summary: 'Build what is missing and serve the site and the API',
    usage: '[--pack DIR] [--no-web]',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    name: 'bench',
    summary: 'Measure the budgets of the design',
    usage: '[--strict] [--json]',
    load: async () => (await import('./commands/bench.ts')).bench,
  },
];
