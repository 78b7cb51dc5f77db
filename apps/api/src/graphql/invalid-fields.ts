import type { ZodError } from 'zod';
import type { InvalidField } from './user-error';

/** What a check of input values found, as clients read it: one line for each value. */
export function invalidFieldsOf(error: ZodError): InvalidField[] {
  const seen = new Set<string>();
  return error.issues
    .map(({ path, message }) => ({ path: path.map(String), message }))
    .filter(({ path }) => !seen.has(path.join('.')) && seen.add(path.join('.')));
}
