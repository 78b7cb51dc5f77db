import { DrawnPage } from '../../testing/drawn-pages';
import type { PageDrawing } from '../page-drawing';
import { addsText, needsOcr } from './legibility';

const SENTENCE = 'The service organization reviews access to production systems every quarter and keeps the result.';
const WHOLE = { x1: 0, y1: 0, x2: 612, y2: 792 };

const drawing = (lines: readonly string[], changes: Partial<PageDrawing> = {}): PageDrawing => {
  const page = new DrawnPage();
  lines.forEach((line, index) => page.text(72, 90 + 14 * index, line));
  return { ...page.drawing(1), ...changes };
};
const SCAN = { images: [{ ...WHOLE, order: 0 }] };
const repeated = (line: string, times: number) => Array.from({ length: times }, () => line);

/** As a font without a character map shows: glyph numbers taken for characters, each 29 too low. */
const shifted = (text: string) => text.replace(/\S/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 29));

describe('a page that has to be read from its picture', () => {
  it('has a picture and no text', () => {
    expect(needsOcr(drawing([], SCAN))).toBe(true);
  });

  it('has a picture in strips and only a stamp on it', () => {
    const images = Array.from({ length: 8 }, (_, index) => ({
      x1: 0,
      x2: 612,
      y1: 99 * index,
      y2: 99 * index + 99,
      order: 0,
    }));
    expect(needsOcr(drawing(['Downloaded by an auditor of Example Bank on 3 March 2026'], { images }))).toBe(true);
  });

  it('has glyph codes in place of letters', () => {
    expect(needsOcr(drawing(repeated('\ue012\ue044\ue0a1 \ue012\ue013 \ue019\ue020', 10)))).toBe(true);
    expect(needsOcr(drawing(repeated('\u0001\u0005\u0012 \ufffd\ufffd\ufffd abc', 10)))).toBe(true);
    expect(needsOcr(drawing(repeated(shifted(SENTENCE), 10)))).toBe(true);
  });

  it('has nothing that is text: it may be outlines', () => {
    expect(needsOcr(drawing(['12']))).toBe(true);
  });
});

describe('a page that has text of its own', () => {
  it('is read as it is, with or without a picture behind it', () => {
    expect(needsOcr(drawing(repeated(SENTENCE, 12)))).toBe(false);
    expect(needsOcr(drawing(repeated(SENTENCE, 12), SCAN))).toBe(false);
  });

  it('may be nearly empty', () => {
    expect(needsOcr(drawing(['This page was left blank on purpose.']))).toBe(false);
  });

  it('may be a list of codes and names', () => {
    expect(needsOcr(drawing(repeated('CC6.1 CC6.2 IAM-01 LOG-07 Okta Jira AWS KMS RDS VPC', 12)))).toBe(false);
  });

  it('may map criteria to controls and hold nothing but their ids', () => {
    expect(needsOcr(drawing(repeated('CC6.1 CTRL023, CTRL024 CTRL-MO-03, DCF-71', 20)))).toBe(false);
  });

  it('may be a scan under which another program laid its text', () => {
    const page = drawing(repeated(SENTENCE, 12), SCAN);
    const layer = page.fragments.map((fragment) => ({ ...fragment, hidden: 'INVISIBLE' as const }));
    expect(needsOcr({ ...page, fragments: layer })).toBe(false);
    const garbage = layer.map((fragment) => ({ ...fragment, text: '\ue001\ue002\ue003' }));
    expect(needsOcr({ ...page, fragments: garbage })).toBe(true);
  });
});

describe('what OCR found', () => {
  it('counts where it is more than the page said itself', () => {
    expect(addsText(drawing(repeated(SENTENCE, 12)), drawing(['Confidential'], SCAN))).toBe(true);
    expect(addsText(drawing(['Cover of Example Bank']), drawing(['Cover of Example Bank'], SCAN))).toBe(false);
    expect(addsText(drawing([]), drawing([], SCAN))).toBe(false);
  });

  it('counts where the page itself said glyph codes, however many', () => {
    expect(addsText(drawing([SENTENCE]), drawing(repeated('\ue012\ue044\ue0a1 \ue012\ue013', 90)))).toBe(true);
  });
});
