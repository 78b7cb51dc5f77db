import type { Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { HttpProblem } from '../http/http-problem';

export interface MultipartFile {
  readonly fileName: string;
  readonly bytes: Readable;
  /** What opens it; undefined: nothing was said. */
  readonly password?: string;
}

const NO_FILE = () =>
  new HttpProblem(400, 'NO_FILE', 'Send the report as multipart/form-data in one field named "file".');
const LONGEST_NAME = 255;

/**
 * Takes the one file out of a multipart request as it comes in, and hands it on. Nothing of it is kept here.
 * @throws HttpProblem where there is none, and whatever `take` throws
 */
export function withMultipartFile<Result>(
  request: Request,
  take: (file: MultipartFile) => Promise<Result>,
): Promise<Result> {
  return new Promise((fulfil, fail) => {
    const parser = parserFor(request);
    if (parser === null) return fail(NO_FILE());
    let taken: Promise<Result> | null = null;
    let password: string | undefined;
    // Before the file, which is looked into as soon as it is there.
    parser.on('field', (field, value) => {
      // Taken out of a file, it brings the end of its line along.
      if (field === 'password' && value !== '') password = value.replace(/\r?\n$/, '');
    });
    parser.on('file', (field, bytes, { filename }) => {
      if (field !== 'file' || taken !== null) return void bytes.resume();
      taken = take({ fileName: nameOf(filename), bytes, password });
      // What came of it counts at once: a file that is refused need not be sent to its end.
      taken.then(fulfil, fail);
    });
    parser.on('error', () => fail(new HttpProblem(400, 'NO_FILE', 'The upload is not complete. Send the file again.')));
    parser.on('close', () => {
      if (taken === null) fail(NO_FILE());
    });
    request.on('aborted', () => parser.destroy(new Error('The upload broke off.')));
    request.pipe(parser);
  });
}

/** @returns null where the request is not multipart */
export function parserFor({ headers }: Request, files = 1): busboy.Busboy | null {
  const limits = { files, fields: 10, parts: files + 11, fieldSize: 1024 };
  try {
    return busboy({ headers, defParamCharset: 'utf8', limits });
  } catch {
    return null;
  }
}

/** The last part of the name, without what no name needs; a name is shown and never used as a path. */
export function nameOf(given: string | undefined): string {
  const last = (given ?? '').split(/[\\/]/).at(-1) ?? '';

  const printable = last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return printable.slice(-LONGEST_NAME) || 'report.pdf';
}
