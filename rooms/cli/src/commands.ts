import type { CommandEntry } from './command.ts';

export const commands: readonly CommandEntry[] = [
  {
    name: 'sources',
    summary: 'List the sources of the directory, their dates and how many listings each has',
    usage: '[--pack DIR] [--json]',
    load: async () => (await import('./commands/sources.ts')).sources,
  },
  {
    name: 'sync',
    summary: 'Bring a newer list of a source, check it and keep it',
    usage: 'SOURCE [--from FILE|URL] [--as-of DATE] [--every HOURS] [--build] [--accept] [--json]',
    load: async () => (await import('./commands/sync.ts')).sync,
  },
  {
    name: 'build',
    summary: 'Read every source, merge them and make the packs',
    usage: '[--from [SOURCE=]FILE]... [--out DIR] [--data DIR] [--keep N] [--accept] [--json]',
    load: async () => (await import('./commands/build.ts')).build,
  },
  {
    name: 'check',
    summary: 'Check that the packs are whole, and report on the quality of the data; or check the words',
    usage: '[--pack DIR] [--helplines DAYS] [--html FILE] [--json] | --content [--now DATE] [--json]',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'builds',
    summary: 'List the builds that are kept',
    usage: '[--pack DIR] [--json]',
    load: async () => (await import('./commands/builds.ts')).builds,
  },
  {
    name: 'diff',
    summary: 'Say what changed between two builds',
    usage: '[--from BUILD] [--to BUILD] [--limit N] [--pack DIR] [--json]',
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'rollback',
    summary: 'Serve a kept build again',
    usage: '[BUILD] [--pack DIR] [--json]',
    load: async () => (await import('./commands/rollback.ts')).rollback,
  },
  {
    name: 'search',
    summary: 'Search the packs on this machine',
    usage: '[--near PLACE] [--within MILES] [--<group> a,b]... [--text WORDS] [--json]',
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
  {
    name: 'meetings',
    summary: 'Search the support meetings on this machine',
    usage: '[--near PLACE] [--time tonight] [--way bus] [--<group> a,b]... [--json]',
    load: async () => (await import('./commands/meetings.ts')).meetingsCommand,
  },
  {
    name: 'housing',
    summary: 'Search the recovery homes on this machine',
    usage: '[--near PLACE] [--within MILES] [--<group> a,b]... [--json]',
    load: async () => (await import('./commands/housing.ts')).housingCommand,
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
