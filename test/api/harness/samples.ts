import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Sample = '01_lumenvault' | '03_meridianloop' | '09_tessellate_type1';

const pathOf = (name: string) => join(__dirname, '../../samples', name);

export const samplePdf = (sample: Sample): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(pathOf(`${sample}.pdf`)));

/** What is true of a sample. */
export const truthOf = (sample: Sample): any => JSON.parse(readFileSync(pathOf(`${sample}.truth.json`), 'utf8'));
