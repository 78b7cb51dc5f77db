import { pipeline } from 'node:stream/promises';
import type { ByteRange, ReportFiles } from '@countersign/files';
import type { ReportRow } from '@countersign/store';
import type { Request, Response } from 'express';
import { namedInHeader } from '../http/file-name-header';
import { HttpProblem } from '../http/http-problem';

type KeptFile = Pick<ReportRow, 'id' | 'fileName' | 'sha256'>;

/**
 * Sends a kept PDF, whole or in one range.
 * @param beforeContent done once it is sure that something of the document is sent
 * @throws HttpProblem where the file is missing
 */
export async function sendPdf(
  request: Request,
  response: Response,
  files: ReportFiles,
  file: KeptFile,
  beforeContent: () => Promise<void>,
): Promise<void> {
  const size = await files.sizeOf(file.id);
  if (size === null) throw new HttpProblem(404, 'FILE_NOT_FOUND', 'This file is missing on the server.');
  const range = rangeOf(request, size);
  const sendsContent = request.method !== 'HEAD' && range !== 'UNSATISFIABLE';
  if (sendsContent) await beforeContent();
  describe(response, file);
  if (range === 'UNSATISFIABLE') {
    response.status(416).setHeader('Content-Range', `bytes */${size}`).end();
    return;
  }
  if (range !== null) response.status(206).setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  response.setHeader('Content-Length', range === null ? size : range.end - range.start + 1);
  if (!sendsContent) return void response.end();
  await pipeline(files.open(file.id, range ?? undefined), response).catch((error: NodeJS.ErrnoException) => {
    // A viewer that turns the page breaks off; that is no error.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

function describe(response: Response, { fileName, sha256 }: KeptFile): void {
  response.setHeader('Content-Type', 'application/pdf');
  response.setHeader('Content-Disposition', `inline; ${namedInHeader(fileName, 'report.pdf')}`);
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('ETag', `"${sha256}"`);
}

/** One range is served; several at once, or none that is understood, are answered with the whole. */
function rangeOf(request: Request, size: number): ByteRange | null | 'UNSATISFIABLE' {
  const ranges = request.range(size);
  if (ranges === -1) return 'UNSATISFIABLE';
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  return ranges[0] ?? null;
}
