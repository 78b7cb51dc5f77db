import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetUpError, root } from '../set-up/root.mjs';
import { SUITES } from './suites.mjs';

/**
 * Runs the suites named, or all, each to its end whatever the others say, and prints what came of them.
 * @returns the exit code: 0 where nothing failed and something was tested
 */
export async function runSuites(names) {
  const unknown = names.filter((name) => SUITES.every((suite) => suite.name !== name));
  if (unknown.length > 0) {
    throw new SetUpError(
      `There is no suite ${unknown.join(', ')}: choose from ${SUITES.map(({ name }) => name).join(', ')}.`,
    );
  }
  const chosen = SUITES.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = chosen.map((suite) => {
    console.log(`\n== ${suite.name}`);
    const begun = Date.now();
    const counts = suite.check === undefined ? runTests(suite) : runCheck(suite.check);
    return { name: suite.name, seconds: Math.round((Date.now() - begun) / 1000), ...counts };
  });
  return summarise(results);
}

function runCheck({ path, options }) {
  const { status } = node(path, options);
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function runTests({ tests, except = [], workers }) {
  const place = mkdtempSync(join(tmpdir(), 'countersign-results-'));
  const file = join(place, 'results.json');
  try {
    const { status } = node('jest/bin/jest.js', [
      ...[
        '--roots',
        ...tests.map((path) => path.replace('<rootDir>', root)),
        '--passWithNoTests',
        `--maxWorkers=${workers}`,
      ],
      ...['--json', `--outputFile=${file}`],
      ...['/node_modules/', '/dist/', ...except].flatMap((pattern) => ['--testPathIgnorePatterns', pattern]),
    ]);
    return countsOf(JSON.parse(readFileSync(file, 'utf8')), status);
  } catch (error) {
    console.error(error.code === 'ENOENT' ? 'The tests ended without results.' : error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A file that could not be run at all counts as one failure. */
function countsOf(results, status) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

function node(path, options) {
  return spawnSync(process.execPath, [join(root, 'node_modules', path), ...options], {
    cwd: root,
    // Jest's results go to a file; what it would print of them on standard output is the same again.
    stdio: ['ignore', path.startsWith('jest') ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
  });
}

function summarise(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(`  ${name.padEnd(16)}${counts} in ${seconds} s`);
  }
  const skipped = total('skipped');
  console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}
