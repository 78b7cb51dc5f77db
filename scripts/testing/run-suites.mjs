import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, relative } from 'node:path';
import { SetUpError, root } from '../set-up/root.mjs';
import { CHECKS, TESTS, suiteOf } from './suites.mjs';

/**
 * One file of tests more than there are cores: each waits for its database, its browser or its portal part of the time,
 * and loading all of the portal once in each of Jest's processes is what keeps more of them from being quicker.
 */
const WORKERS = availableParallelism() + Number(isRoomy());

/** Whether the check, of two and a half GiB, and a portal with a browser for each worker, of one, have room side by side. */
function isRoomy() {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity) > 6 * 2 ** 30;
}

/**
 * Runs the suites named, or all, each to its end whatever the others say, and prints what came of them. All tests are
 * one run of Jest's, beside the checks: what the suites share is loaded once, and no core waits for a suite to end.
 * @returns the exit code: 0 where nothing failed and something was tested
 */
export async function runSuites(names) {
  const all = [...CHECKS, ...TESTS].map(({ name }) => name);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new SetUpError(`There is no suite ${unknown.join(', ')}: choose from ${all.join(', ')}.`);
  }
  const chosen = ({ name }) => names.length === 0 || names.includes(name);
  const checks = Promise.all(CHECKS.filter(chosen).map(runCheck));
  if (!isRoomy()) await checks;
  return summarise((await Promise.all([checks, runTests(TESTS.filter(chosen))])).flat(2));
}

/** What it prints is held back until its end, since the tests print at the same time. */
async function runCheck({ name, command }) {
  const begun = Date.now();
  const { status, printed } = await node(command, 'pipe');
  console.log(`\n== ${name}\n${printed.trimEnd()}`);
  return { name, passed: Number(status === 0), failed: Number(status !== 0), skipped: 0, seconds: since(begun) };
}

async function runTests(suites) {
  if (suites.length === 0) return [];
  const place = mkdtempSync(join(tmpdir(), 'countersign-results-'));
  const file = join(place, 'results.json');
  const roots = suites.flatMap(({ below }) => below).map((path) => join(root, path));
  const others = TESTS.filter((suite) => !suites.includes(suite)).flatMap(({ below }) => below);
  // A suite that was not chosen may stand below one that was; what was chosen is never ignored.
  const ignored = others.filter((path) => suites.some(({ below }) => below.some((above) => path.startsWith(above))));
  const options = [
    ...['--roots', ...outermost(roots)],
    '--passWithNoTests',
    `--maxWorkers=${WORKERS}`,
    ...['--json', `--outputFile=${file}`],
    ...['/node_modules/', '/dist/', ...ignored.map((path) => `/${path}`)].flatMap((pattern) => [
      '--testPathIgnorePatterns',
      pattern,
    ]),
  ];
  try {
    const { status } = await node(['node_modules/jest/bin/jest.js', ...options], 'inherit');
    return countsOf(JSON.parse(readFileSync(file, 'utf8')), status, suites);
  } catch (error) {
    console.error(error.code === 'ENOENT' ? 'The tests ended without results.' : error.stack);
    return [{ name: 'tests', passed: 0, failed: 1, skipped: 0, seconds: 0 }];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Jest would find a file twice below two roots. */
const outermost = (roots) => roots.filter((path) => !roots.some((other) => other !== path && path.startsWith(other)));

/** What came of each suite; a file that could not be run at all counts as one failure. */
function countsOf({ testResults }, status, suites) {
  const counts = suites.map((suite) => {
    const files = testResults.filter(({ name }) => suiteOf(relative(root, name)) === suite);
    const tests = files.flatMap(({ assertionResults }) => assertionResults);
    const having = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
    const notRun = files.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(hasFailed),
    );
    return {
      name: suite.name,
      passed: having('passed'),
      failed: having('failed') + notRun.length,
      skipped: having('pending', 'todo', 'skipped', 'disabled'),
      seconds: Math.round(files.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0) / 1000),
      secondTries: tests
        .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
        .map(({ fullName }) => fullName),
    };
  });
  const failed = counts.some(({ failed }) => failed > 0);
  if (status !== 0 && !failed) counts.push({ name: 'the run itself', passed: 0, failed: 1, skipped: 0, seconds: 0 });
  return counts;
}

const hasFailed = ({ status }) => status === 'failed';

const since = (begun) => Math.round((Date.now() - begun) / 1000);

/** Runs a tool to its end. @param output whether to give back what it prints (`pipe`) rather than to print it */
function node(command, output) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    // Jest's results go to a file; what it would print of them on standard output is the same again.
    stdio: ['ignore', output === 'inherit' ? 'ignore' : output, output],
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, printed: Buffer.concat(chunks).toString() }));
  });
}

function summarise(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(`  ${name.padEnd(16)}${counts} in ${seconds} s`);
  }
  for (const name of results.flatMap(({ secondTries = [] }) => secondTries))
    console.log(`\n  passed at the second try only: ${name}`);
  const skipped = total('skipped');
  console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}
