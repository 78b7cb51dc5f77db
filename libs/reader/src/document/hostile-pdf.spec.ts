import type { DocumentRefused } from '@countersign/vocabulary';
import { readReport } from '../read-report';
import { rawPage, rawPdf, type RawObject } from '../testing/raw-pdf';
import { openDocument } from './pdf-document';
import { readPages } from './read-pages';

const text = (words: string, y = 700) => `BT /F1 12 Tf 72 ${y} Td (${words}) Tj ET `;

async function read(bytes: Uint8Array) {
  const document = await openDocument(bytes, { maxPages: 100 });
  try {
    const { pages: drawings, unread } = await readPages(document, (drawing) => drawing, { ocrThreads: 1 });
    const seen = drawings.map((page) => page.fragments.filter(({ hidden }) => hidden === null));
    return { drawings, unread, texts: seen.map((page) => page.map((fragment) => fragment.text).join(' ')) };
  } finally {
    await document.close();
  }
}

const refusalOf = (bytes: Uint8Array): Promise<unknown> =>
  readReport(bytes, { fileName: 'hostile.pdf' }).then(
    () => null,
    (error: DocumentRefused) => error.code,
  );

const image = (width: number, height: number, content: Uint8Array): RawObject => ({
  entries: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray`,
  content,
});
const form = (content: string, inner = ''): RawObject => ({
  entries: `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> ${inner} >>`,
  content,
});

describe('a document made to break its reader', () => {
  it('may draw a form that draws itself', async () => {
    const resources = '/XObject << /X 6 0 R >>';
    const content = `${text('Before the form.')} /X Do ${text('After the form.', 600)}`;
    const { texts } = await read(
      rawPage(content, { resources, more: [form(`${text('Inside the form.', 650)} /X Do`, resources)] }),
    );
    expect(texts[0]).toContain('Before the form. Inside the form.');
    expect(texts[0]).toContain('After the form.');
  });

  it('may hold an image that would fill the memory: it is left out, and the text is read', async () => {
    const { texts, drawings } = await read(
      rawPage(`${text('What stands beside the image is read.')} q 600 0 0 600 0 0 cm /I Do Q`, {
        resources: '/XObject << /I 6 0 R >>',
        more: [image(60_000, 60_000, Buffer.alloc(1_000_000))],
      }),
    );
    expect(texts).toEqual(['What stands beside the image is read.']);
    expect(drawings[0]?.images).toEqual([]);
  });

  it('may have a page as large as a house: it is drawn with a bounded number of pixels', async () => {
    const bytes = rawPage('q 14400 0 0 14400 0 0 cm /I Do Q', {
      mediaBox: '0 0 14400 14400',
      resources: '/XObject << /I 6 0 R >>',
      more: [image(10, 10, Buffer.alloc(100, 120))],
    });
    const document = await openDocument(bytes, { maxPages: 1 });
    const { image: drawn, dpi } = await document.renderedPage(1, 300);
    expect(drawn.width * drawn.height).toBeLessThanOrEqual(20_100_000);
    expect(dpi).toBeCloseTo(22, 0);
    // The PNG tells its size in its first chunk.
    const png = Buffer.from(await document.imageOf(1, 4));
    expect(png.readUInt32BE(16) * png.readUInt32BE(20)).toBeLessThanOrEqual(20_100_000);
    await document.close();
  }, 60_000);

  it('may save more states than it needs, and lose none', async () => {
    const { drawings } = await read(
      rawPage(
        `1 0 0 1 50 0 cm ${'q '.repeat(2_000)} 1 0 0 1 90 0 cm ${'Q '.repeat(2_000)} ${text('Where it belongs.')}`,
      ),
    );
    expect(drawings[0]?.fragments[0]?.x1).toBeCloseTo(122);
  });

  it('may write more than anybody can read on a page: that page is not read, and said so', async () => {
    const page = (contents: number) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} 0 R /Resources << /Font << /F1 5 0 R >> >> >>`;
    const flood = `BT /F1 1 Tf 1 0 0 1 72 700 Tm ${`(${'a '.repeat(400)}) Tj `.repeat(300)} ET`;
    const { texts, unread } = await read(
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
        page(4),
        { content: flood },
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        page(7),
        { content: text('The next page is read.') },
      ]),
    );
    expect(texts).toEqual(['', 'The next page is read.']);
    expect(unread).toEqual([1]);
  }, 60_000);

  it('may draw lines without number: they make no table, and take no time', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${index % 600} 0 m ${index % 600} 700 l S`).join(' ');
    const { texts, drawings } = await read(rawPage(`${lines} ${text('The text on top of them is read.')}`));
    expect(drawings[0]?.segments).toEqual([]);
    expect(texts).toEqual(['The text on top of them is read.']);
  }, 60_000);

  it('may have a tree of pages that leads back to itself, or no page at all', async () => {
    const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
    expect(await refusalOf(rawPdf([catalog, '<< /Type /Pages /Kids [2 0 R] /Count 5 >>']))).toBe('CORRUPT_PDF');
    expect(await refusalOf(rawPdf([catalog, '<< /Type /Pages /Kids [] /Count 0 >>']))).toBe('NO_TEXT');
  });

  it('may break off in the middle of a page', async () => {
    const { texts } = await read(rawPage(`${text('Half a page.')} BT /F1 12 Tf (((( << /A ] Q Q Q ) Tj \xff`));
    expect(texts[0]).toContain('Half a page.');
  });
});

describe('a damaged document', () => {
  const whole = () => Buffer.from(rawPage(text('What is left of the report is read, and that it is damaged is said.')));
  const warningsOf = async (bytes: Uint8Array) => {
    const facts = await readReport(new Uint8Array(bytes), { fileName: 'damaged.pdf' });
    expect(facts.document.pages).toBe(1);
    return facts.warnings.map(({ code }) => code);
  };

  it('is read with a warning where its cross-references are broken', async () => {
    expect(await warningsOf(whole())).not.toContain('DOCUMENT_REPAIRED');
    const moved = Buffer.from(whole().toString('latin1').replace('/Type /Catalog', '/Type     /Catalog'), 'latin1');
    expect(await warningsOf(moved)).toContain('DOCUMENT_REPAIRED');
  });

  it('is read with a warning where its end is missing', async () => {
    const file = whole();
    expect(await warningsOf(file.subarray(0, file.indexOf('startxref')))).toContain('DOCUMENT_REPAIRED');
  });

  it('is refused where nothing is left of its pages', async () => {
    expect(await refusalOf(new Uint8Array(whole().subarray(0, 60)))).toBe('CORRUPT_PDF');
  });
});
