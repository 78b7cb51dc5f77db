import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { todayOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { auditListing } from '../audit/list-audit-events';
import type { AuditEventFilter } from '../audit/audit.inputs';
import type { CuecFilter, CuecOrder } from '../cuecs/cuec.inputs';
import { cuecListing } from '../cuecs/list-cuecs';
import { listNthParties } from '../nth-parties/list-nth-parties';
import { agePolicyOf, reportListing } from '../reports/list-reports';
import type { ReportFilter, ReportOrder } from '../reports/report.inputs';
import { requestListing } from '../requests/list-requests';
import type { ReportRequestFilter } from '../requests/request.inputs';
import { reviewListing } from '../reviews/list-reviews';
import type { ReviewFilter } from '../reviews/review.inputs';
import { vendorListing } from '../vendors/list-vendors';
import type { VendorFilter, VendorOrder } from '../vendors/vendor.inputs';
import {
  AUDIT_COLUMNS,
  CUEC_COLUMNS,
  REPORT_COLUMNS,
  REQUEST_COLUMNS,
  REVIEW_COLUMNS,
  VENDOR_COLUMNS,
} from './columns';
import { sendCsv, sendCsvOf } from './csv-export';
import { EXPIRING_COLUMNS, expiringLineOf } from './expiring-columns';
import { argumentOf } from './list-arguments';
import { NTH_PARTY_TITLES, nthPartyLines } from './nth-party-lines';

/** Every list as a CSV file, filtered and ordered as the list of the same name in GraphQL. */
@Controller('api/exports')
export class ExportController {
  constructor(private readonly host: GraphQLSchemaHost) {}

  @Get('vendors')
  @Requires('vendor:read')
  vendors(@Req() request: Request, @Res() response: Response, @Query() { filter, orderBy }: Arguments): Promise<void> {
    const context = contextOfRequest(request);
    const listing = vendorListing(
      this.read<VendorFilter>('VendorFilter', filter),
      this.read<VendorOrder>('VendorOrder', orderBy),
      agePolicyOf(context),
    );
    return sendCsv(context, response, { fileName: 'vendors', listing, columns: VENDOR_COLUMNS });
  }

  /** How the vendors stand by their reports: what lapsed first, then what lapses next. */
  @Get('expiring')
  @Requires('report:read')
  expiring(@Req() request: Request, @Res() response: Response, @Query() { filter }: Arguments): Promise<void> {
    const context = contextOfRequest(request);
    const order: VendorOrder = { field: 'LAPSES_NEXT', direction: 'ASCENDING' };
    const listing = vendorListing(this.read<VendorFilter>('VendorFilter', filter), order, agePolicyOf(context));
    return sendCsv(context, response, {
      fileName: 'expiring-reports',
      listing,
      lineOf: expiringLineOf,
      columns: EXPIRING_COLUMNS,
    });
  }

  @Get('reports')
  @Requires('report:read')
  reports(@Req() request: Request, @Res() response: Response, @Query() { filter, orderBy }: Arguments): Promise<void> {
    const context = contextOfRequest(request);
    const listing = reportListing(
      this.read<ReportFilter>('ReportFilter', filter),
      this.read<ReportOrder>('ReportOrder', orderBy),
      agePolicyOf(context),
    );
    return sendCsv(context, response, { fileName: 'reports', listing, columns: REPORT_COLUMNS });
  }

  @Get('reviews')
  @Requires('review:read')
  reviews(@Req() request: Request, @Res() response: Response, @Query() { filter }: Arguments): Promise<void> {
    const listing = reviewListing(this.read<ReviewFilter>('ReviewFilter', filter));
    return sendCsv(contextOfRequest(request), response, { fileName: 'reviews', listing, columns: REVIEW_COLUMNS });
  }

  @Get('cuecs')
  @Requires('cuec:read')
  cuecs(@Req() request: Request, @Res() response: Response, @Query() { filter, orderBy }: Arguments): Promise<void> {
    const listing = cuecListing(
      this.read<CuecFilter>('CuecFilter', filter),
      this.read<CuecOrder>('CuecOrder', orderBy),
    );
    return sendCsv(contextOfRequest(request), response, { fileName: 'cuecs', listing, columns: CUEC_COLUMNS });
  }

  @Get('requests')
  @Requires('request:read')
  requests(@Req() request: Request, @Res() response: Response, @Query() { filter }: Arguments): Promise<void> {
    const context = contextOfRequest(request);
    const listing = requestListing(this.read<ReportRequestFilter>('ReportRequestFilter', filter), todayOf(context));
    return sendCsv(context, response, { fileName: 'requests', listing, columns: REQUEST_COLUMNS });
  }

  /** A line for each vendor that rests on an organization. */
  @Get('nth-parties')
  @Requires('report:read')
  async nthParties(@Req() request: Request, @Res() response: Response): Promise<void> {
    const parties = await listNthParties(contextOfRequest(request));
    await sendCsvOf(response, 'nth-parties', NTH_PARTY_TITLES, parties.flatMap(nthPartyLines));
  }

  @Get('audit')
  @Requires('audit:read')
  audit(@Req() request: Request, @Res() response: Response, @Query() { filter }: Arguments): Promise<void> {
    const listing = auditListing(this.read<AuditEventFilter>('AuditEventFilter', filter));
    return sendCsv(contextOfRequest(request), response, { fileName: 'audit', listing, columns: AUDIT_COLUMNS });
  }

  private read<Input>(type: string, given: unknown): Input | undefined {
    return argumentOf<Input>(this.host.schema, type, given);
  }
}

interface Arguments {
  readonly filter?: unknown;
  readonly orderBy?: unknown;
}
