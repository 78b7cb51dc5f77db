import type { CookieOptions } from 'express';
import type { OpenedSession } from '../accounts/sessions';
import type { RequestContext } from './request-context';

export const SESSION_COOKIE = 'countersign_session';

/** No script reads it, and no other site makes the browser send it. */
const options = (context: RequestContext): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: context.response?.req.secure ?? false,
  path: '/',
});

export function setSessionCookie(context: RequestContext, { token, expiresAt }: OpenedSession): void {
  context.response?.cookie(SESSION_COOKIE, token, { ...options(context), expires: expiresAt });
}

export function forgetSessionCookie(context: RequestContext): void {
  context.response?.clearCookie(SESSION_COOKIE, options(context));
}

/** The session's token in a Cookie header; null where there is none. */
export function tokenInCookies(header: string | undefined): string | null {
  const pair = header
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${SESSION_COOKIE}=`));
  return pair?.slice(SESSION_COOKIE.length + 1) || null;
}
