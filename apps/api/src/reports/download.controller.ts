import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { ReportFiles } from '@countersign/files';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { Requires } from '../access/requires';
import { rowIdOf } from '../graphql/global-id';
import { HttpProblem } from '../http/http-problem';
import { FILES } from '../providers';
import { recordOpened } from './record-opened';
import { sendPdf } from './send-pdf';

@Controller('api/reports/:id/file')
export class DownloadController {
  constructor(@Inject(FILES) private readonly files: ReportFiles) {}

  /** The PDF itself, whole or in one range. */
  @Get()
  @Requires('report:read')
  async file(@Req() request: Request, @Res() response: Response, @Param('id') globalId: string): Promise<void> {
    const context = contextOfRequest(request);
    const id = rowIdOf('Report', globalId);
    const report = id === null ? null : await context.load.report.load(id);
    if (report === null) throw new HttpProblem(404, 'REPORT_NOT_FOUND', 'This report does not exist.');
    if (report.fileDeletedAt != null)
      throw new HttpProblem(
        410,
        'FILE_DELETED',
        'The file of this report was deleted, as the settings on retention say.',
      );
    await sendPdf(request, response, this.files, report, () =>
      recordOpened(context, { type: 'Report', id: report.id, fileName: report.fileName }),
    );
  }
}
