/** PDFs written byte by byte, for what no library would write. */
import { deflateSync } from 'node:zlib';

/** A stream object's dictionary entries and content. */
export interface RawStream {
  readonly entries?: string;
  readonly content: string | Uint8Array;
}

export type RawObject = string | RawStream;

/** Objects are numbered from 1 in their order; the first is the catalog. */
export function rawPdf(objects: readonly RawObject[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  let at = length();
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    add(Buffer.from(`${index + 1} 0 obj\n`, 'latin1'));
    if (typeof object === 'string') add(Buffer.from(object, 'latin1'));
    else {
      const content = deflateSync(object.content);
      add(
        Buffer.from(`<< ${object.entries ?? ''} /Filter /FlateDecode /Length ${content.length} >>\nstream\n`, 'latin1'),
      );
      add(content);
      add(Buffer.from('\nendstream', 'latin1'));
    }
    add(Buffer.from('\nendobj\n', 'latin1'));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * One page with a content stream and Helvetica as /F1; further objects begin at number 6.
 * @param page further entries of the page's dictionary
 */
export const rawPage = (
  content: string | Uint8Array,
  {
    resources = '',
    page = '',
    mediaBox = '0 0 612 792',
    catalog = '',
    more = [],
  }: { resources?: string; page?: string; mediaBox?: string; catalog?: string; more?: readonly RawObject[] } = {},
): Uint8Array =>
  rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    { content },
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
  ]);
