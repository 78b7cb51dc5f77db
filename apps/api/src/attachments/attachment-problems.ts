import { AttachmentRefused, FileRefused } from '@countersign/files';
import { HttpProblem } from '../http/http-problem';

const ACCEPTED = 'PDF, PNG, JPEG, Word, Excel and PowerPoint without macros, text, CSV, Markdown and e-mail (.eml)';

/** What the sender is told of a file that was not attached; any other error stays what it is. */
export function problemOfAttachment(error: unknown, maxBytes: number): unknown {
  if (error instanceof AttachmentRefused)
    return error.code === 'TYPE_MISMATCH'
      ? new HttpProblem(415, error.code, 'The file is not what the ending of its name says. Rename it and try again.')
      : new HttpProblem(415, error.code, `Files of this type are not accepted. Accepted are ${ACCEPTED}.`);
  if (!(error instanceof FileRefused)) return error;
  const mebibytes = Math.floor(maxBytes / 1024 / 1024);
  return error.code === 'TOO_LARGE'
    ? new HttpProblem(413, error.code, `The file is larger than ${mebibytes} MiB, the most that is accepted.`)
    : new HttpProblem(400, error.code, 'The file is empty. Choose another.');
}
