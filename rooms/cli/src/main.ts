#!/usr/bin/env node
import process from 'node:process';
import { terminalConsole } from './console.ts';
import { run } from './run.ts';

// A reader that closes early (`waymark search | head`) is no trouble of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), terminalConsole());
