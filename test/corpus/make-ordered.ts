/**
 * Makes the reports that are ordered on standard input, as JSON, into a folder that is named as the first argument. A
 * line on standard output says which one is there.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { PROVIDERS } from './bank/csocs';
import type { ReportChoices } from './compose/report';
import type { Stated } from './plan';
import { makeBridgeLetter, makeVendorReport } from './vendor-report';

interface Order {
  readonly file: string;
  readonly kind: 'REPORT' | 'LETTER';
  readonly seed: number;
  readonly stated: Omit<Stated, 'subservice'>;
  /** The short names of the providers that the service rests on. */
  readonly restsOn: readonly string[];
  readonly choices: ReportChoices;
}

async function made({ kind, seed, stated, restsOn, choices }: Order): Promise<Uint8Array> {
  const subservice = restsOn.map((name) => {
    const provider = PROVIDERS.find(({ short }) => short === name);
    if (provider === undefined) throw new Error(`There is no provider ${name}.`);
    return { ...provider, method: 'CARVE_OUT' as const };
  });
  const whole = { ...stated, subservice };
  return (await (kind === 'LETTER' ? makeBridgeLetter(seed, whole) : makeVendorReport(seed, whole, choices))).pdf;
}

async function main(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const order of (await json(process.stdin)) as readonly Order[]) {
    await writeFile(join(directory, order.file), await made(order));
    console.log(order.file);
  }
}

main(process.argv[2]!).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
