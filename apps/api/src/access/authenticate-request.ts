import type { NextFunction, Request, Response } from 'express';
import { type Authentication, tokenOf } from './authentication';
import type { RequestContext } from './request-context';

export const CSRF_HEADER = 'x-countersign-request';

/** Another site can make a browser send its cookie, but not this header. Reading a file changes nothing. */
const needsCsrfHeader = ({ method, path }: Request): boolean =>
  path.startsWith('/graphql') || (method !== 'GET' && method !== 'HEAD');

const contexts = new WeakMap<Request, RequestContext>();

/** What the request carries from its first step on. */
export function contextOfRequest(request: Request): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new Error('The request did not pass the authentication.');
  return context;
}

/** Finds out who asks before anything else looks at the request. */
export const authenticateRequest =
  (authentication: Authentication) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const source = tokenOf({ authorization: request.headers.authorization, cookie: request.headers.cookie });
    if (source?.by === 'COOKIE' && needsCsrfHeader(request) && request.headers[CSRF_HEADER] === undefined) {
      refuse(request, response);
      return;
    }
    const viewer = source === null ? Promise.resolve(null) : authentication.viewerOf(source.token);
    viewer
      .then((found) => {
        contexts.set(request, authentication.contextFor(found, request.ip ?? 'unknown', response));
        next();
      })
      .catch(next);
  };

function refuse(request: Request, response: Response): void {
  const code = 'CSRF_HEADER_MISSING';
  const message = `Send the header "${CSRF_HEADER}: 1" along with the session cookie.`;
  const body = request.path.startsWith('/graphql')
    ? { errors: [{ message, extensions: { code } }] }
    : { error: { code, message } };
  response.status(403).json(body);
}
