import { pdfOfScans, ruleTable, write, type Scan } from '../../testing/scanned-pdf';
import { layOut } from '../../layout/lay-out';
import { openDocument } from '../pdf-document';
import type { PageDrawing } from '../page-drawing';
import { readPages } from '../read-pages';

const OPINION = [
  'In our opinion, in all material respects, the controls stated in the',
  'description operated effectively throughout the period January 1, 2025 to',
  'December 31, 2025 to provide reasonable assurance that the service',
  'commitments and system requirements of Quillmark were achieved.',
];
const HEADINGS = ['Control', 'Control activity', 'Test of the control', 'Result'];
const ROWS = [
  [
    'IAM-01',
    'Access to production is\nreviewed every quarter.',
    'Inspected the review\nof two quarters.',
    'No exceptions noted.',
  ],
  [
    'IAM-02',
    'Leavers lose access within\none business day.',
    'For a sample of 25 leavers,\ninspected the ticket.',
    'For 2 of 25 leavers access\nwas removed late.',
  ],
];

const draw: Scan['draw'] = (paper) => {
  write(paper, ['Opinion of the Service Auditor'], { top: 84, size: 16, bold: true });
  write(paper, OPINION, { top: 120 });
  write(paper, ['Tests of Controls'], { top: 210, bold: true });
  ruleTable(paper, { edges: [72, 122, 262, 402, 540], top: 230, rows: [HEADINGS, ...ROWS] });
};

async function read(scans: readonly Scan[], onPage?: (done: number, pages: number) => void) {
  const document = await openDocument(await pdfOfScans(scans), { maxPages: 10 });
  try {
    const { pages, unread } = await readPages(document, (drawing) => drawing, { ocrThreads: 2, onPage });
    return { drawings: pages, unread, layout: layOut(pages, []) };
  } finally {
    await document.close();
  }
}

const wordsOf = (drawing: PageDrawing | undefined) => drawing?.fragments.map(({ text }) => text).join(' ') ?? '';

describe('a scanned page', () => {
  it('lying askew yields its headings, its text and its ruled table, and says where the viewer shows them', async () => {
    const { drawings, layout, unread } = await read([{ draw, skew: 1.4 }]);
    expect(unread).toEqual([]);
    expect(drawings[0]?.textSource).toBe('OCR');
    expect(layout.pages[0]?.textSource).toBe('OCR');
    const [title, opinion, tests, table] = layout.flow;
    expect(title).toMatchObject({ kind: 'HEADING', level: 1, text: 'Opinion of the Service Auditor', bold: true });
    expect(opinion).toMatchObject({ kind: 'PARAGRAPH', text: OPINION.join(' '), bold: false });
    expect(tests).toMatchObject({ kind: 'HEADING', text: 'Tests of Controls', bold: true });
    if (table?.kind !== 'TABLE') throw new Error('no table');
    expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual(
      [HEADINGS, ...ROWS].map((row) => row.map((cell) => cell.replace('\n', ' '))),
    );
    // The title's first letter, turned by 1.4 degrees about the middle of the page.
    const [x, y] = [72 - 306, 84 - 396];
    const turn = (1.4 * Math.PI) / 180;
    const first = layout.pages[0]?.lines[0]?.words[0];
    expect(first?.box.x).toBeCloseTo(306 + x * Math.cos(turn) - y * Math.sin(turn), -0.6);
    expect((first?.box.y ?? 0) + 0.8 * (first?.fontSize ?? 0)).toBeCloseTo(
      396 + x * Math.sin(turn) + y * Math.cos(turn),
      -0.6,
    );
    expect(first?.certainty).toBeGreaterThan(0.7);
    expect(first?.certainty).toBeLessThanOrEqual(1);
  }, 240_000);

  it('is read whichever way up it was fed, page by page, and told of', async () => {
    const told: number[] = [];
    const scans = ([1, 2, 3] as const).map((quarters) => ({ draw, quarters, heightPoints: 400 }));
    const { drawings, layout } = await read(scans, (done, pages) => told.push(done, pages));
    expect(told).toEqual([1, 3, 2, 3, 3, 3]);
    for (const drawing of drawings) expect(wordsOf(drawing)).toContain('In our opinion, in all material respects');
    expect(drawings.map(({ width, height }) => [width, height])).toEqual([
      [400, 612],
      [612, 400],
      [400, 612],
    ]);
    expect(layout.flow.filter((element) => element.kind === 'TABLE')).toHaveLength(3);
    // Turned clockwise, the title stands at the right edge and reads downwards.
    const title = drawings[0]?.fragments.find(({ text }) => text === 'Opinion');
    expect(title?.x1).toBeCloseTo(400 - 84, -1);
    expect((title?.y2 ?? 0) - (title?.y1 ?? 0)).toBeGreaterThan(40);
  }, 300_000);
});
