/**
 * `npm run accuracy -- [DIR] [--seeds odd|even] [--only TEXT] [--misses N] [--json FILE]`: reads every PDF that has a
 * truth beside it and prints how far the reader is right. Runs from the compiled reader, two documents at a time.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFactsInChild } from '@countersign/reader-process';
import type { Truth } from '../corpus/truth';
import { fieldTable, fileLine, missLine } from './print';
import { scoreDocument, type Outcome } from './score-document';
import { sum, Tallying, type Tally } from './tally';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: 'all' },
    only: { type: 'string', default: '' },
    misses: { type: 'string', default: '1000' },
    json: { type: 'string' },
  },
});
const AT_ONCE = 2;

interface Scored {
  readonly name: string;
  readonly tally: Tally;
}

/** Odd seeds are for writing rules, even seeds for judging them. */
const isAsked = (name: string): boolean => {
  if (!name.includes(values.only)) return false;
  const seed = /^(\d+)_/.exec(name);
  return values.seeds === 'all' || seed === null || (Number(seed[1]) % 2 === 1) === (values.seeds === 'odd');
};

async function read(path: string): Promise<Outcome> {
  try {
    return await readFactsInChild(path, { fileName: basename(path) });
  } catch (error) {
    return { crashed: (error as Error).message };
  }
}

async function scored(directory: string, name: string): Promise<Tally> {
  const path = join(directory, `${name}.pdf`);
  try {
    const truth = JSON.parse(readFileSync(join(directory, `${name}.truth.json`), 'utf8')) as Truth;
    return await scoreDocument(name, path, truth, await read(path));
  } catch (error) {
    // One file that is gone or broken is no reason to lose the figures of the others.
    const tallying = new Tallying(name);
    tallying.check('read or refused', false, null, (error as Error).message);
    return tallying.tally;
  }
}

async function main(): Promise<void> {
  const directory = positionals[0] ?? join(__dirname, '../corpus/.made');
  if (!existsSync(directory)) throw new Error(`There is no directory ${directory}. \`npm run corpus\` makes reports.`);
  const names = readdirSync(directory)
    .filter((file) => file.endsWith('.truth.json'))
    .map((file) => file.replace(/\.truth\.json$/, ''))
    .filter(isAsked)
    .toSorted();
  const queue = [...names];
  const done: Scored[] = [];
  const work = async (): Promise<void> => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const tally = await scored(directory, name);
      done.push({ name, tally });
      console.log(fileLine(name, tally));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const whole = sum(done.toSorted((left, right) => left.name.localeCompare(right.name)).map(({ tally }) => tally));
  console.log(`\nMisses (${whole.misses.length})`);
  for (const miss of whole.misses.slice(0, Number(values.misses))) console.log(missLine(miss));
  console.log(`\nFields, ${done.length} documents${values.seeds === 'all' ? '' : `, ${values.seeds} seeds`}`);
  console.log(fieldTable(whole));
  if (values.json !== undefined)
    await writeFile(
      values.json,
      JSON.stringify({ fields: Object.fromEntries(whole.counts), misses: whole.misses }, null, 1),
    );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
