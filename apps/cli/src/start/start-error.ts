import { ConfigurationError, PostgresError } from '@countersign/platform';

/** Countersign cannot start, or go on. The message is one sentence that says what to do. */
export class StartError extends Error {}

/** Whether the message alone says what is wrong, so that no stack is needed. */
export function isForThePerson(error: unknown): error is Error {
  return error instanceof StartError || error instanceof ConfigurationError || error instanceof PostgresError;
}
