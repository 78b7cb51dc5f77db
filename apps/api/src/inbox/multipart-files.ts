import type { Readable } from 'node:stream';
import type { Request } from 'express';
import { HttpProblem } from '../http/http-problem';
import { nameOf, parserFor } from '../reports/multipart-file';

export interface ArrivingFile {
  readonly fileName: string;
  readonly bytes: AsyncIterable<Buffer>;
}

export const FILES_AT_ONCE = 500;

const NO_FILES = () =>
  new HttpProblem(400, 'NO_FILE', 'Send PDFs or zips as multipart/form-data in fields named "file".');

/**
 * Takes the files out of a multipart request as they come in, one after the other, each to its end or to where `take`
 * leaves it. Nothing of them is kept here.
 * @returns what came of each, in the order of the request
 * @throws HttpProblem where there is none, and whatever `take` throws
 */
export function takeEachFile<Result>(
  request: Request,
  take: (file: ArrivingFile) => Promise<Result>,
): Promise<readonly Result[]> {
  return new Promise((fulfil, fail) => {
    const parser = parserFor(request, FILES_AT_ONCE);
    if (parser === null) return fail(NO_FILES());
    const results: Promise<Result>[] = [];
    let last: Promise<unknown> = Promise.resolve();
    parser.on('file', (field, stream, { filename }) => {
      if (field !== 'file') return void stream.resume();
      // One that still waits for its turn may break off: whoever reads it is told then.
      stream.on('error', () => undefined);
      const file = { fileName: nameOf(filename), bytes: unhurt(stream) };
      const result = last.then(() => take(file)).finally(() => stream.resume());
      results.push(result);
      last = result;
      result.catch(fail);
    });
    parser.on('filesLimit', () =>
      fail(
        new HttpProblem(413, 'TOO_MANY_FILES', `Send at most ${FILES_AT_ONCE} files at once, or put them in a zip.`),
      ),
    );
    parser.on('error', () =>
      fail(new HttpProblem(400, 'NO_FILE', 'The upload is not complete. Send the files again.')),
    );
    parser.on('close', () => (results.length === 0 ? fail(NO_FILES()) : void Promise.all(results).then(fulfil, fail)));
    request.on('aborted', () => parser.destroy(new Error('The upload broke off.')));
    request.pipe(parser);
  });
}

/** Leaving a stream in the middle destroys it otherwise, and the parser waits for ever for who reads on. */
const unhurt = (stream: Readable): AsyncIterable<Buffer> => ({
  [Symbol.asyncIterator]: () => stream.iterator({ destroyOnReturn: false })[Symbol.asyncIterator](),
});
