import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { portalAddressOf } from '@countersign/mail';
import { calendarText, lapsesAt } from '@countersign/notifications';
import type { Configuration } from '@countersign/platform';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { Requires } from '../access/requires';
import { argumentOf } from '../exports/list-arguments';
import { CONFIGURATION } from '../providers';
import { agePolicyOf } from '../reports/list-reports';
import { vendorListing } from '../vendors/list-vendors';
import type { VendorFilter } from '../vendors/vendor.inputs';

/** What lapses of the vendors that a list shows, as a file for a calendar: the same filter as the list takes. */
@Controller('api/exports')
export class LapsesCalendarController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly host: GraphQLSchemaHost,
  ) {}

  @Get('expiring.ics')
  @Requires('report:read')
  async lapses(@Req() request: Request, @Res() response: Response, @Query('filter') given: unknown): Promise<void> {
    const context = contextOfRequest(request);
    const filter = argumentOf<VendorFilter>(this.host.schema, 'VendorFilter', given);
    const listed = vendorListing(filter, null, agePolicyOf(context)).query(context.manager).select('row.id', 'id');
    const ids = new Set((await listed.getRawMany<{ id: string }>()).map(({ id }) => id));
    const at = context.clock.now();
    const lapses = (await lapsesAt(context.manager, at)).filter(({ vendor }) => ids.has(vendor.id));
    const place = { portal: portalAddressOf(this.configuration), at };
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="expiring-reports.ics"');
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.send(calendarText(lapses, { tiers: [], ownerId: null }, place).text);
  }
}
