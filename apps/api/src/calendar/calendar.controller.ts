import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { portalAddressOf } from '@countersign/mail';
import { calendarText, deadlinesAt } from '@countersign/notifications';
import type { Configuration } from '@countersign/platform';
import { AccountRow, CalendarFeedRow, VENDOR_TIERS, type VendorTier, hashOfToken } from '@countersign/store';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { permissionsOf } from '../access/permissions';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { HttpProblem } from '../http/http-problem';
import { CONFIGURATION } from '../providers';

const FILE = /^([\w-]{43})\.ics$/;

/** What calendar programs read, by a secret address and without signing in. */
@Controller('api/calendar')
export class CalendarController {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Get(':file')
  @Requires.nothing
  async read(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const context = contextOfRequest(request);
    const account = await accountOf(context, file);
    const at = context.clock.now();
    const { tier, owner } = request.query;
    const wish = { tiers: tiersIn(tier), ownerId: owner === 'me' ? account.id : null };
    const place = { portal: portalAddressOf(this.configuration), at };
    const { text, etag } = calendarText(await deadlinesAt(context.manager, at), wish, place);
    await context.manager.update(CalendarFeedRow, { accountId: account.id }, { readAt: at });
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.setHeader('Content-Disposition', 'inline; filename="countersign.ics"');
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('ETag', etag);
    // Express answers 304 by itself where the program has it already.
    response.send(text);
  }
}

/** Whose calendar it is. @throws HttpProblem the same one, whatever is wrong with the address */
async function accountOf({ manager }: RequestContext, file: string): Promise<AccountRow> {
  const token = FILE.exec(file)?.[1];
  const feed = token === undefined ? null : await manager.findOneBy(CalendarFeedRow, { tokenHash: hashOfToken(token) });
  const account = feed && (await manager.findOneBy(AccountRow, { id: feed.accountId }));
  if (account === null || !permissionsOf(account).has('notification:own'))
    throw new HttpProblem(404, 'NOT_FOUND', 'There is no calendar at this address. Take a new one from the settings.');
  return account;
}

/** Tiers as `tier=HIGH&tier=CRITICAL` or `tier=HIGH,CRITICAL`; what is none of ours counts for nothing. */
const tiersIn = (given: unknown): readonly VendorTier[] => {
  const named = [given].flat().flatMap((each) => (typeof each === 'string' ? each.toUpperCase().split(',') : []));
  return VENDOR_TIERS.filter((tier) => named.includes(tier));
};
