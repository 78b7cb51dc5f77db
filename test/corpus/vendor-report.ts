/** One report, or one letter, of a vendor whose reports follow each other year by year. */
import { composeSpecial } from './compose/other-documents';
import { composeReport, type ReportChoices } from './compose/report';
import { unprinted } from './finish/check-printed';
import { wholly } from './finish/print-wholly';
import { lookInto } from './finish/page-texts';
import { paged } from './make-report';
import { drawPlan, type Stated } from './plan';
import { drawDocument } from './routes/pdfkit/draw';
import type { Truth } from './truth';

export interface VendorReport {
  readonly pdf: Uint8Array;
  readonly truth: Truth;
}

/**
 * The same seed with another period is the report of another year: the same words by the same firm, but for what is
 * stated otherwise. Drawn by pdfkit, so neither a word processor nor a browser is needed.
 */
export async function makeVendorReport(
  seed: number,
  stated: Stated,
  choices: ReportChoices = {},
): Promise<VendorReport> {
  const { document, truth, testsTitle } = composeReport(drawPlan(seed, 'pdfkit', stated), choices);
  const { pdf, pages } = await wholly(document, false, drawDocument, (looked) =>
    demand(unprinted(paged(truth, looked, testsTitle), looked, testsTitle)),
  );
  return { pdf, truth: paged(truth, pages, testsTitle) };
}

/** The letter by which the vendor bridges the time after the period that is stated. */
export async function makeBridgeLetter(seed: number, stated: Stated): Promise<VendorReport> {
  const { document, truth } = composeSpecial(drawPlan(seed, 'pdfkit', stated), 'BRIDGE_LETTER');
  const pdf = await drawDocument(document);
  return { pdf, truth: paged(truth, await lookInto(pdf)) };
}

function demand(missing: readonly string[]): void {
  if (missing.length > 0) throw new Error(`Not printed:\n${missing.join('\n')}`);
}
