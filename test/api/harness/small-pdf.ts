import PDFDocument from 'pdfkit';

export interface SmallPdf {
  readonly pages?: number;
  /** Asked for before the document opens. */
  readonly password?: string;
  /** Null: drawn lines and no text at all, as in a scan. */
  readonly text?: string | null;
}

let made = 0;

/** A real PDF, different each time it is made. */
export function smallPdf({ pages = 1, password, text = 'Nothing in particular.' }: SmallPdf = {}): Promise<
  Uint8Array<ArrayBuffer>
> {
  made += 1;
  const document = new PDFDocument({ userPassword: password, pdfVersion: '1.7' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) document.addPage();
    if (text === null) document.rect(72, 72, 100 + made, 100).stroke();
    else document.text(`${text} ${made}.${page}`);
  }
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))));
}

/** Long, and as heavy as the pages of a report are: each says which page it is. */
export function longPdf(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({ compress: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) document.addPage();
    document.text(`Page ${page} of the report`);
    // A comment of the content: it weighs and shows nothing.
    document.addContent(`% ${'-'.repeat(8_000)}`);
  }
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))));
}
