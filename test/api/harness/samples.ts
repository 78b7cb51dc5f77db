import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Sample = '01_lumenvault' | '03_meridianloop' | '09_tessellate_type1';

export const samplePath = (sample: Sample): string => join(__dirname, '../../samples', `${sample}.pdf`);

export const samplePdf = (sample: Sample): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(samplePath(sample)));
