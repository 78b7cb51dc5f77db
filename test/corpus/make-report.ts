/** One report by its seed: the PDF and the truth about it. */
import type { Browser } from 'playwright-core';
import { composeSpecial, SPECIALS, type Special } from './compose/other-documents';
import { composeReport } from './compose/report';
import type { ReportDocument } from './document';
import { alter, protectedBy, type Alteration } from './finish/alter';
import { drawAlteration } from './finish/draw-alteration';
import { testsStart, unprinted } from './finish/check-printed';
import { pagesOfFinding } from './finish/find-exceptions';
import { wholly } from './finish/print-wholly';
import { lookInto, squeezed, type PrintedPage } from './finish/page-texts';
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

// Seeds come in pairs, an odd and an even one, that are alike in route and kind: so the halves are alike.
const pairOf = (seed: number): number => (seed - 1) >> 1;
export const routeOf = (seed: number): Route => ROUTES[pairOf(seed) % ROUTES.length]!;

/** One pair in seven is no SOC 2 report, or none that can be read. */
export function specialOf(seed: number): Special | null {
  const pair = pairOf(seed);
  return pair % 7 === 5 ? SPECIALS[(Math.floor(pair / 7) * 2 + ((seed - 1) % 2)) % SPECIALS.length]! : null;
}

/** One pair in fourteen is a scan: short, since reading it takes long. */
const isScan = (seed: number): boolean => pairOf(seed) % 14 === 9;

export async function makeReport(seed: number, browser: Browser): Promise<MadeReport> {
  const special = specialOf(seed);
  const plan = drawPlan(seed, routeOf(seed));
  if (special !== null) return makeSpecial(plan, special, browser);
  const { document, truth, testsTitle } = composeReport(plan, isScan(seed) ? { themes: 28 } : {});
  const { pdf: upright, pages } = await wholly(
    document,
    plan.route === 'docx',
    (one) => printed(plan.route, one, browser),
    (looked) => demandPrinted(seed, unprinted(paged(truth, looked, testsTitle), looked, testsTitle)),
  );
  const alteration = drawAlteration(
    plan,
    document.watermark,
    landscapePages(pages),
    pages.length,
    letterPages(pages),
    isScan(seed),
  );
  return {
    name: nameOf(plan, isScan(seed) ? 'scan' : plan.type === 'TYPE_1' ? 'type1' : 'type2'),
    pdf: await alter(upright, alteration),
    truth: {
      ...paged(truth, pages, testsTitle),
      ...(isScan(seed) ? { imageOnly: true } : {}),
      drawn: { ...truth.drawn, alteration: kept(alteration) },
    },
  };
}

/** Before anything is turned into a picture: the text can still be asked. */
function demandPrinted(seed: number, missing: readonly string[]): void {
  if (missing.length > 0)
    throw new Error(
      `Seed ${seed} doesn't print what its truth says:\n${missing.map((line) => `  ${line}`).join('\n')}`,
    );
}

const kept = ({ scanned, ...rest }: Alteration): object => ({ ...rest, scanned: scanned.length });

const nameOf = (plan: Plan, what: string): string =>
  `${String(plan.seed).padStart(3, '0')}_${plan.route}_${what}_${plan.company.split(/[ ,]/)[0]!.toLowerCase()}`;

function printed(route: Route, document: ReportDocument, browser: Browser): Promise<Uint8Array> {
  if (route === 'docx') return printWordDocument(document);
  return route === 'html' ? printHtml(document, browser) : drawDocument(document);
}

const landscapePages = (pages: readonly PrintedPage[]): readonly number[] =>
  pages.flatMap(({ width, height }, index) => (width > height ? [index + 1] : []));

/** The pages of the signed letter: from the addressee or scope to the signature. */
function letterPages(pages: readonly PrintedPage[]): readonly number[] {
  const first = pages.findIndex(({ text }) => /Wehaveexamined|Wewereengagedtoexamine/.test(text));
  const last = pages.findIndex(
    ({ text }, index) =>
      index >= first && text.includes(squeezed('should not be, used by anyone other than these specified parties')),
  );
  return first < 0 || last < 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
}

/** @param testsTitle findings are sought after it: the basis of an opinion may quote one */
export function paged(truth: UnpagedTruth, pages: readonly PrintedPage[], testsTitle: string | null = null): Truth {
  const listing = (truth.drawn as { listing?: string } | undefined)?.listing;
  const start =
    testsTitle === null
      ? 0
      : Math.max(
          0,
          testsStart(
            pages.map(({ text }) => text),
            testsTitle,
          ),
        );
  const texts = pages.slice(start).map(({ text }) => text);
  return {
    ...truth,
    pageCount: pages.length,
    exceptions: truth.exceptions.map((exception) => {
      const found = pagesOfFinding(
        exception.finding,
        texts,
        listing === 'REPEATED' ? exception.criteria.length : 1,
      ).map((page) => page + start);
      return { ...exception, page: found[0]!, pages: found };
    }),
  };
}

async function makeSpecial(plan: Plan, special: Special, browser: Browser): Promise<MadeReport> {
  const name = nameOf(plan, special.toLowerCase());
  if (special === 'EMPTY' || special === 'BROKEN' || special === 'ENCRYPTED' || special === 'NOT_A_PDF') {
    const { document, truth } = composeReport(plan, { themes: 28 });
    const whole = await printed(plan.route, document, browser);
    return { name, pdf: await spoiled(whole, special), truth: unreadable(truth) };
  }
  const { document, truth } = composeSpecial(plan, special);
  const pdf = await printed(plan.route, document, browser);
  const pages = await lookInto(pdf);
  const whole = paged(truth, pages);
  demandPrinted(plan.seed, unprinted(whole, pages, null));
  return { name, pdf, truth: whole };
}

async function spoiled(pdf: Uint8Array, how: 'EMPTY' | 'BROKEN' | 'ENCRYPTED' | 'NOT_A_PDF'): Promise<Uint8Array> {
  if (how === 'EMPTY') return new Uint8Array();
  if (how === 'ENCRYPTED') return protectedBy(pdf, 'open sesame', 'owner');
  if (how === 'NOT_A_PDF')
    return new TextEncoder().encode(
      '<!doctype html><title>Sign in</title><p>Your session has expired. Sign in to download the report.</p>',
    );
  // Cut off while it was downloaded, before any page is described.
  return pdf.slice(0, 1500);
}

const unreadable = ({ route }: UnpagedTruth): Truth => ({
  kind: 'UNREADABLE',
  type: null,
  period: null,
  asOf: null,
  serviceOrganization: null,
  systemName: null,
  auditor: null,
  reportDate: null,
  opinion: null,
  categories: [],
  subserviceOrganizations: [],
  cuecs: [],
  csocs: [],
  controlsTested: 0,
  exceptions: [],
  controls: [],
  pageCount: 0,
  route,
});
