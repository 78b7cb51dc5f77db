import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Configuration } from '@countersign/platform';
import { isRefused } from '@countersign/reader-process';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { Requires } from '../access/requires';
import { globalIdOf, rowIdOf } from '../graphql/global-id';
import { HttpProblem } from '../http/http-problem';
import { CONFIGURATION } from '../providers';
import { withMultipartFile } from './multipart-file';
import { checkAnnouncedSize, letGo, problemOfRefusal, problemOfUpload } from './upload-problems';
import { UploadingReports } from './uploading-reports.service';

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
      throw problemOfUpload(error, this.configuration.maxUploadBytes);
    }
  }

  private async receive(request: Request, vendorGlobalId: string) {
    const context = contextOfRequest(request);
    const vendorId = rowIdOf('Vendor', vendorGlobalId);
    if (vendorId === null || (await context.load.vendor.load(vendorId)) === null)
      throw new HttpProblem(404, 'VENDOR_NOT_FOUND', 'This vendor does not exist.');
    checkAnnouncedSize(request, this.configuration.maxUploadBytes);
    const outcome = await withMultipartFile(request, (file) => this.uploading.upload(context, { vendorId, ...file }));
    if (isRefused(outcome)) throw problemOfRefusal(outcome);
    return outcome;
  }
}
