/** What happens to a PDF after it was printed: stamps, turned pages, scanning, protection. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { degrees, PDFDocument, rgb, StandardFonts, type PDFPage } from 'pdf-lib';

const run = promisify(execFile);

export interface Alteration {
  readonly watermark: string | null;
  /** Pages (from 1) that are stored turned, and shown upright by their /Rotate entry. */
  readonly turned: readonly number[];
  /** Pages whose text runs up the sheet: a landscape page printed on a portrait sheet. */
  readonly sideways: readonly number[];
  /** Pages that are images of themselves. */
  readonly scanned: readonly number[];
  /** Openable by anyone, but protected against changes. */
  readonly ownerPassword: boolean;
  /** Stamped in the corner of every page, as signing services do. */
  readonly envelope: string | null;
}

export const isUntouched = ({ watermark, turned, sideways, scanned, ownerPassword, envelope }: Alteration): boolean =>
  envelope === null && watermark === null && turned.length + sideways.length + scanned.length === 0 && !ownerPassword;

export async function alter(bytes: Uint8Array, alteration: Alteration): Promise<Uint8Array> {
  if (isUntouched(alteration)) return bytes;
  let altered = bytes;
  if (alteration.watermark !== null) altered = await stamped(altered, alteration.watermark);
  if (alteration.envelope !== null) altered = await sealed(altered, alteration.envelope);
  if (alteration.turned.length + alteration.sideways.length > 0)
    altered = await turned(altered, alteration.turned, alteration.sideways);
  if (alteration.scanned.length > 0) altered = await scanned(altered, new Set(alteration.scanned));
  return alteration.ownerPassword ? protectedBy(altered, '', 'owner') : altered;
}

async function stamped(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const page of pdf.getPages()) {
    const { width, height } = page.getSize();
    const size = Math.min(64, (0.8 * Math.hypot(width, height)) / font.widthOfTextAtSize(text, 1));
    const length = font.widthOfTextAtSize(text, size);
    const angle = Math.atan2(height, width);
    page.drawText(text, {
      x: width / 2 - (length / 2) * Math.cos(angle),
      y: height / 2 - (length / 2) * Math.sin(angle),
      size,
      font,
      color: rgb(0.6, 0.6, 0.6),
      opacity: 0.3,
      rotate: degrees((angle * 180) / Math.PI),
    });
  }
  return pdf.save();
}

async function sealed(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const page of pdf.getPages()) page.drawText(text, { x: 14, y: page.getSize().height - 12, size: 7, font });
  return pdf.save();
}

async function turned(bytes: Uint8Array, upright: readonly number[], sideways: readonly number[]): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const target = await PDFDocument.create({ updateMetadata: false });
  for (const [index, page] of source.getPages().entries()) {
    const number = index + 1;
    if (!upright.includes(number) && !sideways.includes(number)) {
      target.addPage((await target.copyPages(source, [index]))[0] as PDFPage);
      continue;
    }
    const { width, height } = page.getSize();
    const added = target.addPage([height, width]);
    added.drawPage(await target.embedPage(page), { x: height, y: 0, rotate: degrees(90) });
    if (upright.includes(number)) added.setRotation(degrees(90));
  }
  return target.save();
}

async function scanned(bytes: Uint8Array, numbers: ReadonlySet<number>): Promise<Uint8Array> {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-scan-'));
  try {
    await writeFile(join(directory, 'in.pdf'), bytes);
    await run('pdftoppm', ['-r', '200', '-gray', '-jpeg', join(directory, 'in.pdf'), join(directory, 'page')]);
    const images = (await readdir(directory)).filter((file) => file.endsWith('.jpg')).toSorted();
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    const target = await PDFDocument.create({ updateMetadata: false });
    for (const [index, page] of source.getPages().entries()) {
      if (!numbers.has(index + 1)) {
        target.addPage((await target.copyPages(source, [index]))[0] as PDFPage);
        continue;
      }
      const { width, height } = page.getSize();
      const image = await target.embedJpg(await readFile(join(directory, images[index]!)));
      // Paper never lies quite straight.
      target
        .addPage([width, height])
        .drawImage(image, { x: 0, y: 0, width, height, rotate: degrees(((index % 3) - 1) * 0.25) });
    }
    return await target.save();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** @param user empty: the file opens without a password */
export async function protectedBy(bytes: Uint8Array, user: string, owner: string): Promise<Uint8Array> {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-protect-'));
  try {
    await writeFile(join(directory, 'in.pdf'), bytes);
    await run('qpdf', [
      '--encrypt',
      user,
      owner,
      '256',
      '--modify=none',
      '--',
      join(directory, 'in.pdf'),
      join(directory, 'out.pdf'),
    ]);
    return new Uint8Array(await readFile(join(directory, 'out.pdf')));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
