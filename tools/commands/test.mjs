// `npm test`: every test, real browsers included; the last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const report = 'build/test-report.json';
mkdirSync('build', { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTestSuites: 0 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('The tests ended without a report.');
}
// A file that cannot even be loaded has no tests to fail.
const failed = counts.numFailedTests || (status === 0 ? 0 : Math.max(1, counts.numFailedTestSuites));
console.log(`${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests + counts.numTodoTests} skipped`);
process.exit(failed > 0 || counts.numPassedTests === 0 ? 1 : 0);
