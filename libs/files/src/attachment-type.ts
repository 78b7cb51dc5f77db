import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { openPromise } from 'yauzl';
import { hasPdfSignature } from './pdf-signature';

export const ATTACHMENT_REFUSALS = ['TYPE_NOT_ACCEPTED', 'TYPE_MISMATCH'] as const;
export type AttachmentRefusalCode = (typeof ATTACHMENT_REFUSALS)[number];

/** A file whose content is none of those that may be attached, or is not what its name says. */
export class AttachmentRefused extends Error {
  constructor(readonly code: AttachmentRefusalCode) {
    super(`The attachment was refused: ${code}.`);
    this.name = 'AttachmentRefused';
  }
}

interface AttachmentType {
  readonly mediaType: string;
  /** How a file of this type may be named: another ending would let it be opened as something else. */
  readonly endings: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PDF: AttachmentType = { mediaType: 'application/pdf', endings: ['.pdf'] };
const PNG: AttachmentType = { mediaType: 'image/png', endings: ['.png'] };
const JPEG: AttachmentType = { mediaType: 'image/jpeg', endings: ['.jpg', '.jpeg'] };
const OFFICE_TYPES: Readonly<Record<string, AttachmentType>> = {
  'word/document.xml': { mediaType: `${OFFICE}.wordprocessingml.document`, endings: ['.docx'] },
  'xl/workbook.xml': { mediaType: `${OFFICE}.spreadsheetml.sheet`, endings: ['.xlsx'] },
  'ppt/presentation.xml': { mediaType: `${OFFICE}.presentationml.presentation`, endings: ['.pptx'] },
};
const TEXTS: readonly AttachmentType[] = [
  { mediaType: 'text/plain', endings: ['.txt', '.log'] },
  { mediaType: 'text/markdown', endings: ['.md'] },
  { mediaType: 'text/csv', endings: ['.csv'] },
  { mediaType: 'message/rfc822', endings: ['.eml'] },
];

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_SIGNATURE = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP_SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
/** Control characters that no text holds, in whatever encoding; tabs and the ends of lines and pages are none of them. */
const NO_TEXT = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/;
const START_BYTES = 1_024;
/** More parts than any document has; who writes an archive of more wants to keep us busy. */
const PARTS_MAX = 5_000;

/**
 * What a file is, by its content and not by what anybody says of it.
 * @throws AttachmentRefused where it is nothing that may be attached
 */
export async function attachmentTypeOf(path: string, fileName: string): Promise<string> {
  const ending = extname(fileName).toLowerCase();
  const type = await typeByContent(path, ending);
  if (type === null) throw new AttachmentRefused('TYPE_NOT_ACCEPTED');
  if (!type.endings.includes(ending)) throw new AttachmentRefused('TYPE_MISMATCH');
  return type.mediaType;
}

async function typeByContent(path: string, ending: string): Promise<AttachmentType | null> {
  const start = await startOf(path);
  const beginsWith = (signature: Buffer) => start.subarray(0, signature.length).equals(signature);
  if (beginsWith(PNG_SIGNATURE)) return PNG;
  if (beginsWith(JPEG_SIGNATURE)) return JPEG;
  if (beginsWith(ZIP_SIGNATURE)) return officeTypeOf(path);
  const text = TEXTS.find(({ endings }) => endings.includes(ending));
  // A mail or a table may quote the mark of a PDF; what is named as text and is text is text.
  if (text !== undefined && (UTF_16_MARKS.some(beginsWith) || (await isText(path)))) return text;
  return hasPdfSignature(start) ? PDF : null;
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** By its main part; null for any other archive, and for a document that brings a program along. */
async function officeTypeOf(path: string): Promise<AttachmentType | null> {
  let type: AttachmentType | null = null;
  try {
    const archive = await openPromise(path);
    if (archive.entryCount > PARTS_MAX) {
      archive.close();
      return null;
    }
    let isPackage = false;
    let hasProgram = false;
    for await (const { fileName } of archive.eachEntry()) {
      isPackage ||= fileName === '[Content_Types].xml';
      hasProgram ||= /vbaProject\.bin$/i.test(fileName);
      type ??= OFFICE_TYPES[fileName] ?? null;
    }
    return isPackage && !hasProgram ? type : null;
  } catch {
    // What is damaged is nothing that we know.
    return null;
  }
}

async function isText(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { encoding: 'latin1' }))
    if (NO_TEXT.test(chunk as string)) return false;
  return true;
}
