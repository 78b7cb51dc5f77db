import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { keepingOf, withdrawMail } from '@countersign/mail';
import type { Configuration } from '@countersign/platform';
import { isRefused } from '@countersign/reader-process';
import { type ReportRow, ReportRequestRow, recordChange } from '@countersign/store';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { HttpProblem } from '../http/http-problem';
import { CONFIGURATION } from '../providers';
import { withMultipartFile } from '../reports/multipart-file';
import { checkAnnouncedSize, letGo, problemOfRefusal, problemOfUpload } from '../reports/upload-problems';
import { UploadingReports } from '../reports/uploading-reports.service';
import { checkOpen, requestOfLink } from './open-link';

/** What a contact of a vendor sees and does, by a link and without an account. */
@Controller('api/hand-in')
export class HandInController {
  constructor(
    private readonly uploading: UploadingReports,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** What is asked, by whom, and how it will be kept; nothing else of ours. */
  @Get()
  @Requires.nothing
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const context = contextOfRequest(request);
    const asked = await requestOfLink(context, request);
    const vendor = (await context.load.vendor.load(asked.vendorId))!.name;
    const { organization, maxUploadBytes } = this.configuration;
    response.setHeader('Cache-Control', 'no-store');
    response.json({
      organization,
      vendor,
      message: asked.message,
      dueOn: asked.dueOn,
      expiresOn: asked.expiresOn,
      keeping: keepingOf(organization, vendor),
      maxBytes: maxUploadBytes,
    });
  }

  /** Takes in the report, by the way of every upload; the link is used up then. */
  @Post()
  @Requires.nothing
  async handIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    try {
      await this.receive(request);
      response.status(201).json({ received: true });
    } catch (error) {
      letGo(request);
      throw problemOfUpload(error, this.configuration.maxUploadBytes);
    }
  }

  private async receive(request: Request): Promise<void> {
    const context = contextOfRequest(request);
    const asked = await requestOfLink(context, request);
    checkAnnouncedSize(request, this.configuration.maxUploadBytes);
    const outcome = await withMultipartFile(request, ({ fileName, bytes }) =>
      this.uploading.upload(context, {
        fileName,
        bytes,
        vendorId: asked.vendorId,
        requestId: asked.id,
        admit: (transaction) => admit(transaction, asked.id),
        andThen: (transaction, report) => fulfil(transaction, asked.id, report),
      }),
    );
    // What opens it, whoever looks at it here could not know.
    if (isRefused(outcome) && outcome.error.code === 'PASSWORD_PROTECTED')
      throw new HttpProblem(422, outcome.error.code, 'The PDF asks for a password. Upload a copy without one.');
    if (isRefused(outcome)) throw problemOfRefusal(outcome);
    if (outcome.duplicate)
      throw new HttpProblem(409, 'ALREADY_HERE', 'This very file was handed in before. Upload the newer report.');
  }
}

/** Two at once by one link wait for each other here: the later one finds it used. */
async function admit(context: RequestContext, id: string): Promise<void> {
  const lock = { mode: 'pessimistic_write' } as const;
  checkOpen(context, await context.manager.findOneOrFail(ReportRequestRow, { where: { id }, lock }));
}

/** Part of the transaction that takes the report in. */
async function fulfil({ manager }: RequestContext, id: string, report: ReportRow): Promise<void> {
  const request = await manager.findOneByOrFail(ReportRequestRow, { id });
  const ended = { status: 'FULFILLED' as const, endedAt: report.uploadedAt, reportId: report.id };
  await manager.update(ReportRequestRow, { id }, ended);
  await withdrawMail(manager, id);
  await recordChange(manager, {
    at: report.uploadedAt,
    actorId: null,
    action: 'report.requestFulfilled',
    subject: { type: 'ReportRequest', id, label: request.contactEmail },
    before: { status: request.status },
    after: { status: ended.status, report: report.id },
  });
}
