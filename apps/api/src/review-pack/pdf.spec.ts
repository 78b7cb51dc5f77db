import { PDFParse } from 'pdf-parse';
import { type Block, cutAfter, entry, paragraph, rows, section } from './blocks';
import { pdfOf } from './pdf';

const pagesOf = async (blocks: readonly Block[], watermark: string | null = null): Promise<string[]> => {
  const file = await pdfOf(blocks, { foot: 'Restricted use', watermark, madeAt: new Date('2026-03-01T10:00:00Z') });
  const parser = new PDFParse({ data: new Uint8Array(file) });
  const { pages } = await parser.getText();
  await parser.destroy();
  return pages.map(({ text }) => text.replace(/\s+/g, ' '));
};

describe('a pack as PDF', () => {
  it('numbers its pages, and begins sections on pages of their own', async () => {
    const pages = await pagesOf([paragraph('One.'), section('Two', true), paragraph('Three.')], 'DRAFT');
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Page 1 of 2');
    expect(pages[1]).toMatch(/Two.*Three\./);
    expect(pages.every((page) => page.includes('DRAFT') && page.includes('Restricted use'))).toBe(true);
  });

  it('keeps cut rows on one page, however long their words are', async () => {
    const value = 'W'.repeat(700);
    const given = Array.from({ length: 20 }, (_, at) => [`Row ${at}`, value] as const);
    const pages = await pagesOf([cutAfter(2, rows(...given))]);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Row 19');
  });

  it('breaks a word without end in no time, and loses none of it', async () => {
    const pages = await pagesOf([entry('Long', '', { text: `${'V'.repeat(20_000)}X end.` })]);
    const letters = pages.join('').match(/V/g) ?? [];
    expect(letters).toHaveLength(20_000);
    expect(pages.at(-1)).toContain('end.');
  }, 20_000);

  it('prints letters of other scripts, in the direction in which they are written', async () => {
    const [page] = await pagesOf([
      paragraph('Łódź, Ελλάδα, Москва, 株式会社, 한글 🙂'),
      paragraph('สวัสดี, नमस्ते, שלום (עולם) 12.5, مرحبا بالعالم and so on.'),
      paragraph('a\u202eb\u0007c'),
    ]);
    expect(page).toContain('Łódź, Ελλάδα, Москва, 株式会社, 한글 🙂');
    // Thai and Devanagari are read back as their shaped letters, whose marks may stand elsewhere.
    expect(page).toMatch(/ส.*नमस/);
    for (const word of ['שלום', 'עולם', '12.5', 'مرحب', 'العالم', 'and so on.', 'abc']) expect(page).toContain(word);
    expect(page).not.toContain('cannot be drawn');
  }, 60_000);

  it('says how much it has no letters for, and where that is found', async () => {
    const [page] = await pagesOf([paragraph('Two: \u{10ffff}\u{13000}.'), entry('One more', '\u{13000}')]);
    expect(page).toContain('3 characters of this pack cannot be drawn in this file, and stand as □.');
    expect(page).toContain('See the Markdown form');
    expect(page).toContain('Two: □□.');
  });

  it('prints marks that follow each other without sense, which no font can put together', async () => {
    const [page] = await pagesOf([paragraph('Before \u06a4\u0650\u061a\u06d7 after.')]);
    expect(page).toMatch(/Before .* after\./);
  });
});
