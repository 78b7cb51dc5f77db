import { readReport } from '../read-report';
import { plainPdf } from './plain-pdf';
import { PRACTICE_PAGES } from './practice-pages';

/** A short report of the reader's own, as a PDF. */
export const practiceReport = (): Uint8Array => plainPdf(PRACTICE_PAGES);

/**
 * Reads it, so that the next report finds all modules loaded and their code compiled. Nothing else is left behind: what
 * is read afterwards is read as it would be without it.
 */
export async function warmUp(): Promise<void> {
  await readReport(practiceReport(), { fileName: 'practice.pdf' });
}
