import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { FileRefused } from '@countersign/files';
import type { Configuration } from '@countersign/platform';
import { isRefused } from '@countersign/reader-process';
import { REFUSAL_MESSAGES } from '@countersign/vocabulary';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { Requires } from '../access/requires';
import { globalIdOf, rowIdOf } from '../graphql/global-id';
import { HttpProblem } from '../http/http-problem';
import { CONFIGURATION } from '../providers';
import { withMultipartFile } from './multipart-file';
import { UploadingReports } from './uploading-reports.service';

const STATUS_OF_FILE = { EMPTY_FILE: 400, NOT_A_PDF: 415, TOO_LARGE: 413 } as const;
const UNPROCESSABLE = 422;
/** The parts around the file in a multipart request. */
const ENVELOPE_BYTES = 64 * 1024;
/** So long a client that is refused early may go on sending before the connection is cut. */
const DRAIN_MS = 5_000;

@Controller('api/vendors/:vendorId/reports')
export class UploadController {
  constructor(
    private readonly uploading: UploadingReports,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Takes in a report: 201 for a new one, 200 for one that the vendor has already. */
  @Post()
  @Requires('report:upload')
  async upload(@Req() request: Request, @Res() response: Response, @Param('vendorId') vendorGlobalId: string) {
    try {
      const { report, duplicate } = await this.receive(request, vendorGlobalId);
      response.status(duplicate ? 200 : 201).json({ reportId: globalIdOf('Report', report.id), duplicate });
    } catch (error) {
      letGo(request);
      throw this.problemOf(error);
    }
  }

  private async receive(request: Request, vendorGlobalId: string) {
    const context = contextOfRequest(request);
    const vendorId = rowIdOf('Vendor', vendorGlobalId);
    if (vendorId === null || (await context.load.vendor.load(vendorId)) === null)
      throw new HttpProblem(404, 'VENDOR_NOT_FOUND', 'This vendor does not exist.');
    if (Number(request.headers['content-length'] ?? 0) > this.configuration.maxUploadBytes + ENVELOPE_BYTES)
      throw new FileRefused('TOO_LARGE');
    const outcome = await withMultipartFile(request, (file) => this.uploading.upload(context, { vendorId, ...file }));
    if (!isRefused(outcome)) return outcome;
    const { code, message } = outcome.error;
    throw new HttpProblem(
      code in STATUS_OF_FILE ? STATUS_OF_FILE[code as FileRefused['code']] : UNPROCESSABLE,
      code,
      message,
    );
  }

  private problemOf(error: unknown): unknown {
    if (!(error instanceof FileRefused)) return error;
    const mebibytes = Math.floor(this.configuration.maxUploadBytes / 1024 / 1024);
    const message =
      error.code === 'TOO_LARGE'
        ? `The file is larger than ${mebibytes} MiB, the most that is accepted. Ask the vendor for a smaller PDF.`
        : REFUSAL_MESSAGES[error.code];
    return new HttpProblem(STATUS_OF_FILE[error.code], error.code, message);
  }
}

/**
 * Lets a client that still sends read the answer; a connection that was cut at once would lose it. That is also why the
 * answer does not say `Connection: close`: Node would then cut the connection as soon as the answer is out.
 */
function letGo(request: Request): void {
  if (request.complete) return;
  request.unpipe();
  request.resume();
  const cut = setTimeout(() => request.destroy(), DRAIN_MS).unref();
  request.once('close', () => clearTimeout(cut));
}
