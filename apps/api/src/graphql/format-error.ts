import { randomUUID } from 'node:crypto';
import type { Logger } from '@countersign/platform';
import { ForeignCursor } from '@countersign/store';
import type { GraphQLFormattedError } from 'graphql';

/** Errors that the sender of the operation can act on. Everything else is ours, and told by its id alone. */
const TELLABLE: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** An error as a client sees it: never a stack, never a message that was not meant for it. */
export const formatErrorWith =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted;
    const code = extensions?.code;
    if (TELLABLE.has(code)) return { message, locations, path, extensions: { code } };
    if (originalOf(error) instanceof ForeignCursor)
      return { message: 'This is no cursor of this list in this order.', path, extensions: { code: 'BAD_USER_INPUT' } };
    const id = randomUUID();
    log.error({ err: originalOf(error), requestId: id }, 'an operation failed unexpectedly');
    return {
      message: `Something went wrong. The log tells more under ${id}.`,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };

function originalOf(error: unknown): unknown {
  return (error as { originalError?: unknown } | null)?.originalError ?? error;
}
