import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetUpError, root } from '../set-up/root.mjs';
import { STAGES, SUITES } from './suites.mjs';

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
  const chosen = ({ name }) => names.length === 0 || names.includes(name);
  const results = [];
  for (const stage of STAGES) {
    const lanes = stage.map((lane) => lane.filter(chosen)).filter((lane) => lane.length > 0);
    results.push(...(await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)))).flat());
  }
  return summarise(results);
}

/** @param shared whether other lanes print at the same time: what a suite prints is held back until its end then */
async function runLane(lane, shared) {
  const results = [];
  for (const suite of lane) {
    const begun = Date.now();
    if (!shared) console.log(`\n== ${suite.name}`);
    const { printed, ...counts } = await (suite.check === undefined
      ? runTests(suite, shared)
      : runCheck(suite, shared));
    if (shared) console.log(`\n== ${suite.name}\n${printed.trimEnd()}`);
    results.push({ name: suite.name, seconds: Math.round((Date.now() - begun) / 1000), ...counts });
  }
  return results;
}

async function runCheck({ check: { path, options } }, held) {
  const { status, printed } = await node(path, options, held);
  return { passed: Number(status === 0), failed: Number(status !== 0), skipped: 0, printed };
}

async function runTests({ tests, except = [], workers }, held) {
  const place = mkdtempSync(join(tmpdir(), 'countersign-results-'));
  const file = join(place, 'results.json');
  let printed = '';
  try {
    const run = await node(
      'jest/bin/jest.js',
      [
        '--roots',
        ...tests.map((path) => path.replace('<rootDir>', root)),
        '--passWithNoTests',
        `--maxWorkers=${workers}`,
        ...['--json', `--outputFile=${file}`],
        ...['/node_modules/', '/dist/', ...except].flatMap((pattern) => ['--testPathIgnorePatterns', pattern]),
      ],
      held,
    );
    printed = run.printed;
    return { ...countsOf(JSON.parse(readFileSync(file, 'utf8')), run.status), printed };
  } catch (error) {
    const told = error.code === 'ENOENT' ? 'The tests ended without results.' : error.stack;
    if (!held) console.error(told);
    return { passed: 0, failed: 1, skipped: 0, printed: `${printed}\n${told}` };
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
    secondTries: results.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
      .map(({ fullName }) => fullName),
  };
}

/** Runs a tool to its end. @param held whether to give back what it prints rather than to print it */
function node(path, options, held) {
  const output = held ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [join(root, 'node_modules', path), ...options], {
    cwd: root,
    // Jest's results go to a file; what it would print of them on standard output is the same again.
    stdio: ['ignore', path.startsWith('jest') ? 'ignore' : output, output],
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
