import { ReportRequestLinkRow, ReportRequestRow, hashOfToken } from '@countersign/store';
import { requestStateOf } from '@countersign/vendors';
import type { Request } from 'express';
import { type RequestContext, todayOf } from '../access/request-context';
import { HttpProblem } from '../http/http-problem';

export const LINK_HEADER = 'x-countersign-link';
const TOKEN = /^[\w-]{40,60}$/;

const WINDOW_MS = 15 * 60_000;
const ATTEMPTS_MAX = 30;

const ENDED = {
  EXPIRED: ['LINK_EXPIRED', 'This link has expired. Ask for a new one.'],
  FULFILLED: ['LINK_USED', 'A report was handed in by this link already. Thank you.'],
  CANCELLED: ['LINK_REVOKED', 'This link was taken back; the report is no longer asked for.'],
} as const;

/** The request that a link opens. @throws HttpProblem where it opens none, or tries come too often */
export async function requestOfLink(context: RequestContext, { headers }: Request): Promise<ReportRequestRow> {
  const token = headers[LINK_HEADER];
  if (typeof token !== 'string' || !TOKEN.test(token))
    throw new HttpProblem(401, 'LINK_MISSING', 'Open the whole link, as it stands in the mail.');
  await countAttempt(context);
  const link = await context.manager.findOneBy(ReportRequestLinkRow, { tokenHash: hashOfToken(token) });
  const request = link && (await context.manager.findOneByOrFail(ReportRequestRow, { id: link.requestId }));
  if (request === null) throw new HttpProblem(404, 'LINK_UNKNOWN', 'This link is not known. Check that it is whole.');
  checkOpen(context, request);
  return request;
}

/** @throws HttpProblem where the request has ended */
export function checkOpen(context: RequestContext, request: ReportRequestRow): void {
  const state = requestStateOf(request, todayOf(context));
  if (state === 'OPEN') return;
  const [code, message] = ENDED[state];
  throw new HttpProblem(410, code, message);
}

/** Counted before anything is looked up, for each network address. */
async function countAttempt({ manager, clock, address }: RequestContext): Promise<void> {
  const at = clock.now();
  const since = new Date(at.getTime() - WINDOW_MS);
  await manager.query('DELETE FROM link_attempts WHERE at < $1', [since]);
  await manager.query('INSERT INTO link_attempts (address, at) VALUES ($1, $2)', [address, at]);
  const [counted]: { count: number }[] = await manager.query(
    'SELECT count(*) AS count FROM link_attempts WHERE address = $1',
    [address],
  );
  if (Number(counted?.count) > ATTEMPTS_MAX)
    throw new HttpProblem(429, 'TOO_MANY_ATTEMPTS', 'Too many attempts. Wait a quarter of an hour, then try again.');
}
