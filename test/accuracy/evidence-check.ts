/** Whether what the reader quotes stands where it says, by pdf.js's bare text items and not by our layout. */
import { readFile } from 'node:fs/promises';
import { PDFParse } from 'pdf-parse';
import type { Evidence, ReportFacts } from '@countersign/vocabulary';
import { SCALAR_FIELDS } from './score-facts';
import type { Tallying } from './tally';

interface Item {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface CheckedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly items: readonly Item[];
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u0000]+/g, '');
const bag = (text: string): string => squeezed(text).replace(/[^\p{L}\p{N}]/gu, '');

interface Viewport {
  readonly width: number;
  readonly height: number;
  convertToViewportPoint(x: number, y: number): [number, number];
}
interface PdfPage {
  getViewport(options: { scale: number }): Viewport;
  getTextContent(): Promise<{ items: { str?: string; transform: number[]; width: number; height: number }[] }>;
}

export async function pagesOf(path: string): Promise<readonly CheckedPage[]> {
  const parser = new PDFParse({ data: new Uint8Array(await readFile(path)) });
  try {
    await parser.getInfo();
    const { doc } = parser as unknown as { doc: { numPages: number; getPage(number: number): Promise<PdfPage> } };
    const pages: CheckedPage[] = [];
    for (let number = 1; number <= doc.numPages; number++) pages.push(await checkedPage(await doc.getPage(number)));
    return pages;
  } finally {
    await parser.destroy();
  }
}

async function checkedPage(page: PdfPage): Promise<CheckedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is Required<typeof item> => typeof item.str === 'string');
  return {
    width: viewport.width,
    height: viewport.height,
    text: squeezed(texts.map(({ str }) => str).join('')),
    items: texts.filter(({ str }) => str.trim() !== '').map((item) => itemBox(item, viewport)),
  };
}

/** The item's rectangle on the page as shown, for text in any of the directions. */
function itemBox(
  { str, transform, width }: { str: string; transform: number[]; width: number },
  viewport: Viewport,
): Item {
  const [a, b, c, d, x, y] = transform as [number, number, number, number, number, number];
  const along = Math.hypot(a, b) || 1;
  const rise: [number, number] = [c, d];
  const run: [number, number] = [(a / along) * width, (b / along) * width];
  const corners = [
    [x - rise[0] * 0.2, y - rise[1] * 0.2],
    [x + rise[0] * 0.8, y + rise[1] * 0.8],
    [x + run[0] - rise[0] * 0.2, y + run[1] - rise[1] * 0.2],
    [x + run[0] + rise[0] * 0.8, y + run[1] + rise[1] * 0.8],
  ].map(([cornerX, cornerY]) => viewport.convertToViewportPoint(cornerX!, cornerY!));
  const xs = corners.map(([cornerX]) => cornerX);
  const ys = corners.map(([, cornerY]) => cornerY);
  return { text: str, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const evidenceOf = (facts: ReportFacts): readonly (readonly [string, Evidence])[] => {
  const lists = [
    'categories',
    'subserviceOrganizations',
    'cuecs',
    'csocs',
    'controls',
    'exceptions',
    'warnings',
  ] as const;
  return [
    ...SCALAR_FIELDS.flatMap((field) => (facts[field]?.evidence ?? []).map((evidence) => [field, evidence] as const)),
    ...lists.flatMap((field) => facts[field].flatMap(({ evidence }) => evidence.map((one) => [field, one] as const))),
  ];
};

const SLACK = 2;
/** A line of a narrow column, without its spaces. */
const SHORTEST_LINE = 6;

/**
 * Whether the words stand in the page's text: in one piece, or in the pieces that a cell falls into where a program
 * draws the lines of neighbouring cells in turn.
 */
function standsIn(quote: string, text: string): boolean {
  let left = quote;
  if (left === '') return false;
  while (left !== '') {
    let [known, unknown] = [0, left.length + 1];
    while (unknown - known > 1) {
      const middle = (known + unknown) >> 1;
      if (text.includes(left.slice(0, middle))) known = middle;
      else unknown = middle;
    }
    if (known < Math.min(SHORTEST_LINE, left.length)) return false;
    left = left.slice(known);
  }
  return true;
}

export function checkEvidence(
  facts: ReportFacts,
  pages: readonly CheckedPage[],
  imageOnly: boolean,
  tallying: Tallying,
): void {
  for (const [field, { page: number, quote, box }] of evidenceOf(facts)) {
    const page = pages[number - 1];
    if (page === undefined) {
      tallying.check('quotes on their page', false, number, `${field}: there is no such page`);
      continue;
    }
    const within =
      box.width > 0 &&
      box.height > 0 &&
      box.x >= -SLACK &&
      box.y >= -SLACK &&
      box.x + box.width <= page.width + SLACK &&
      box.y + box.height <= page.height + SLACK;
    tallying.check(
      'boxes within their page',
      within,
      number,
      `${field}: the box ${JSON.stringify(box)} is not within ${page.width} × ${page.height}`,
    );
    // A scanned page has no text of its own to compare with.
    if (imageOnly || page.items.length === 0) continue;
    tallying.check(
      'quotes on their page',
      standsIn(squeezed(quote), page.text),
      number,
      `${field}: “${quote.slice(0, 120)}” is not on the page`,
    );
    const covered = bag(
      page.items
        .filter(
          (item) =>
            item.left < box.x + box.width + SLACK &&
            item.right > box.x - SLACK &&
            item.top < box.y + box.height + SLACK &&
            item.bottom > box.y - SLACK,
        )
        .map(({ text }) => text)
        .join(''),
    );
    const words = quote
      .split(/\s+/)
      .map(bag)
      .filter((word) => word.length > 0);
    const found = words.filter((word) => covered.includes(word) || word.length > 12).length;
    tallying.check(
      'boxes over their words',
      words.length > 0 && found >= words.length * 0.95,
      number,
      `${field}: the box covers ${found} of ${words.length} words of “${quote.slice(0, 80)}”`,
    );
  }
}
