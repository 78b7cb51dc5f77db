import { FileRefused } from '@countersign/files';
import { REFUSAL_MESSAGES, type RefusedDocument } from '@countersign/vocabulary';
import type { Request } from 'express';
import { HttpProblem } from '../http/http-problem';

const STATUS_OF_FILE = { EMPTY_FILE: 400, NOT_A_PDF: 415, TOO_LARGE: 413 } as const;
const UNPROCESSABLE = 422;
/** The parts around the file in a multipart request. */
const ENVELOPE_BYTES = 64 * 1024;
/** So long a client that is refused early may go on sending before the connection is cut. */
const DRAIN_MS = 5_000;

/** @throws FileRefused where the request says itself that its file is too large */
export function checkAnnouncedSize({ headers }: Request, maxBytes: number): void {
  if (Number(headers['content-length'] ?? 0) > maxBytes + ENVELOPE_BYTES) throw new FileRefused('TOO_LARGE');
}

export const problemOfRefusal = ({ error: { code, message } }: RefusedDocument): HttpProblem =>
  new HttpProblem(code in STATUS_OF_FILE ? STATUS_OF_FILE[code as FileRefused['code']] : UNPROCESSABLE, code, message);

/** What the sender is told of a file that was not taken in; any other error stays what it is. */
export function problemOfUpload(error: unknown, maxBytes: number): unknown {
  if (!(error instanceof FileRefused)) return error;
  const mebibytes = Math.floor(maxBytes / 1024 / 1024);
  const message =
    error.code === 'TOO_LARGE'
      ? `The file is larger than ${mebibytes} MiB, the most that is accepted. Ask the vendor for a smaller PDF.`
      : REFUSAL_MESSAGES[error.code];
  return new HttpProblem(STATUS_OF_FILE[error.code], error.code, message);
}

/**
 * Lets a client that still sends read the answer; a connection that was cut at once would lose it. That is also why the
 * answer does not say `Connection: close`: Node would then cut the connection as soon as the answer is out.
 */
export function letGo(request: Request): void {
  if (request.complete) return;
  request.unpipe();
  request.resume();
  const cut = setTimeout(() => request.destroy(), DRAIN_MS).unref();
  request.once('close', () => clearTimeout(cut));
}
