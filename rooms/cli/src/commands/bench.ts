import type { Command } from '../command.ts';

export const bench: Command = {
  flags: {
    strict: { help: 'Fail when a budget is missed' },
    json: { help: 'Print JSON' },
  },
  notes: ['Timings depend on the machine: close what else is running.'],
  async run(given, console) {
    // Read here, not above: it brings the peers along, which help texts have no use for.
    const { runBench } = await import('../bench/index.ts');
    await runBench({ json: given.has('json'), strict: given.has('strict') }, console);
  },
};
