import { createHash } from 'node:crypto';
import type { ReportedException } from '@countersign/vocabulary';

/** Names an exception by what the report says of it, so that what was said about it holds when the report is read again. */
export const exceptionKeyOf = ({ controlId, finding }: Pick<ReportedException, 'controlId' | 'finding'>): string =>
  createHash('sha256')
    .update(`${controlId ?? ''}\n${finding.replace(/\s+/g, ' ').trim()}`)
    .digest('hex');
