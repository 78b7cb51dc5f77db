/** `npm run corpus -- --seeds 1-20 --out DIR`: makes reports and the truth about them. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser-support';
import { makeReport, routeOf } from './make-report';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1-12' }, out: { type: 'string', default: join(__dirname, '.made') } },
});

function seedsOf(text: string): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number) as [number, number?];
    if (!Number.isInteger(first) || !Number.isInteger(last))
      throw new Error(`--seeds ${text}: numbers such as 1-20 or 3,5,8 are asked for`);
    return Array.from({ length: last! - first + 1 }, (_, index) => first + index);
  });
}

/** Leaves out, and says so, what needs a program that this machine doesn't have. */
function makeable(seeds: readonly number[]): readonly number[] {
  const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
  const [writer, tools] = [has('soffice'), has('pdftoppm') && has('qpdf')];
  if (!tools) throw new Error('Scans and protected files need pdftoppm (poppler-utils) and qpdf.');
  const left = seeds.filter((seed) => writer || routeOf(seed) !== 'docx');
  if (left.length < seeds.length)
    console.error(`${seeds.length - left.length} reports are left out: there is no LibreOffice (soffice).`);
  return left;
}

async function main(): Promise<void> {
  await mkdir(values.out, { recursive: true });
  const browser = await launchBrowser();
  const faults: string[] = [];
  try {
    for (const seed of makeable(seedsOf(values.seeds))) {
      try {
        await make(seed, browser);
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
        console.error(`${seed}: ${faults.at(-1)}`);
      }
    }
  } finally {
    await browser.close();
  }
  if (faults.length > 0) throw new Error(`${faults.length} reports could not be made as their truth says.`);
}

async function make(seed: number, browser: Browser): Promise<void> {
  const { name, pdf, truth } = await makeReport(seed, browser);
  await writeFile(join(values.out, `${name}.pdf`), pdf);
  await writeFile(join(values.out, `${name}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`);
  console.log(
    `${name}: ${truth.kind}, ${truth.pageCount} pages, ${truth.controlsTested} controls, ${truth.cuecs.length} CUECs, ${truth.exceptions.length} exceptions`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
