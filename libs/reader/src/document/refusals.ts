import { DocumentRefused } from '@countersign/vocabulary';

/** pdf.js's reason for not opening a document, as one of ours. What is none of its reasons is returned as it is. */
export function refusalOf(error: unknown, hadPassword: boolean): unknown {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'PasswordException' || /password/i.test(message))
    return new DocumentRefused(hadPassword ? 'WRONG_PASSWORD' : 'PASSWORD_PROTECTED', undefined, { cause: error });
  if (
    /InvalidPDF|FormatError|UnknownErrorException|MissingPDF|XRef|ResponseException/i.test(name) ||
    /invalid|xref|stream|format/i.test(message)
  )
    return new DocumentRefused('CORRUPT_PDF', undefined, { cause: error });
  return error;
}
