/** One report by its seed: the PDF and the truth about it. */
import type { Browser } from 'playwright-core';
import { composeReport, type Composed } from './compose/report';
import type { ReportDocument } from './document';
import { pagesOfFinding } from './finish/find-exceptions';
import { squeezedPages } from './finish/page-texts';
import { drawPlan, type Plan, type Route } from './plan';
import { printWordDocument } from './routes/docx';
import { printHtml } from './routes/html';
import { drawDocument } from './routes/pdfkit/draw';
import type { Truth, UnpagedTruth } from './truth';

export interface MadeReport {
  readonly name: string;
  readonly pdf: Uint8Array;
  readonly truth: Truth;
}

const ROUTES: readonly Route[] = ['html', 'docx', 'pdfkit'];

/** Seeds come in pairs, an odd and an even one, that are alike in route: so the halves are alike. */
export const routeOf = (seed: number): Route => ROUTES[((seed - 1) >> 1) % ROUTES.length]!;

export async function makeReport(seed: number, browser: Browser): Promise<MadeReport> {
  const plan = drawPlan(seed, routeOf(seed));
  const composed = composeReport(plan);
  const pdf = await printed(plan.route, composed.document, browser);
  return { name: nameOf(plan), pdf, truth: paged(composed, await squeezedPages(pdf)) };
}

function printed(route: Route, document: ReportDocument, browser: Browser): Promise<Uint8Array> {
  if (route === 'docx') return printWordDocument(document);
  return route === 'html' ? printHtml(document, browser) : drawDocument(document);
}

const nameOf = (plan: Plan): string =>
  `${String(plan.seed).padStart(3, '0')}_${plan.route}_${plan.company.split(/[ ,]/)[0]!.toLowerCase()}`;

export function paged({ truth }: { readonly truth: UnpagedTruth }, pages: readonly string[]): Truth {
  const listing = (truth.drawn as { listing?: string } | undefined)?.listing;
  return {
    ...truth,
    pageCount: pages.length,
    exceptions: truth.exceptions.map((exception) => {
      const found = pagesOfFinding(exception.finding, pages, listing === 'REPEATED' ? exception.criteria.length : 1);
      return { ...exception, page: found[0]!, pages: found };
    }),
  };
}

export type { Composed };
