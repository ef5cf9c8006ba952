// Everything that must hold before a change lands, quick things first: `npm test`.
// `npm test -- --only lint,types` runs some of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'waymark-test-'));

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', shell: false }).status === 0;
}

/** One command that either holds or does not. */
function check(command: string, ...args: readonly string[]): () => Outcome {
  return () =>
    run(command, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The tests of some Vitest projects, counted from its own report. */
function vitest(...projects: readonly string[]): () => Outcome {
  return () => {
    const report = join(scratch, `${projects.join('-')}.json`);
    const args = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ok = run('npx', [...args, ...projects.flatMap((project) => ['--project', project])]);
    try {
      const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
      // A file that cannot be loaded fails the run without a failed test in it.
      const failed = ok || numFailedTests > 0 ? numFailedTests : 1;
      return { passed: numPassedTests, failed, skipped: numPendingTests };
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    }
  };
}

const STEPS: readonly (readonly [name: string, step: () => Outcome])[] = [
  ['words', check('npm', 'run', '--silent', 'prepare:words', '-w', '@waymark/web')],
  ['lint', check('npx', 'biome', 'ci', '.')],
  ['unused', check('npx', 'knip')],
  ['types', check('npm', 'run', '--silent', 'types')],
  ['rooms', vitest('rooms', 'web')],
  ['build', check('npm', 'run', '--silent', 'build', '-w', '@waymark/web')],
  ['walk', vitest('walk')],
];

const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const wanted = process.argv.includes('--only') ? STEPS.filter(([name]) => only?.includes(name)) : STEPS;
if (wanted.length === 0) {
  console.error(
    `Nothing to run: got --only ${only}, expected some of ${STEPS.map(([name]) => name).join(', ')}.`,
  );
  process.exit(2);
}
const outcomes = wanted.map(([name, step]) => {
  const begun = performance.now();
  const outcome = step();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`\n${outcome.failed === 0 ? 'ok' : 'FAILED'}  ${name}  ${seconds} s`);
  return outcome;
});
rmSync(scratch, { recursive: true, force: true });

const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
