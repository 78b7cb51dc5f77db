import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { ReportFiles } from '@countersign/files';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { Requires } from '../access/requires';
import { globalIdOf, rowIdOf } from '../graphql/global-id';
import { HttpProblem } from '../http/http-problem';
import { FILES } from '../providers';
import { recordOpened } from '../reports/record-opened';
import { sendPdf } from '../reports/send-pdf';
import { letGo } from '../reports/upload-problems';
import { takeEachFile } from './multipart-files';
import { type Arrival, ReceivingFiles } from './receiving-files.service';

@Controller('api/inbox')
export class InboxController {
  constructor(
    private readonly receiving: ReceivingFiles,
    @Inject(FILES) private readonly files: ReportFiles,
  ) {}

  /** Takes in PDFs and zips of them: 201 where anything is new, else 200; what came of each file stands in the answer. */
  @Post('files')
  @Requires('report:upload')
  async receive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const context = contextOfRequest(request);
    try {
      const arrivals = (await takeEachFile(request, (file) => this.receiving.receive(context, file))).flat();
      const isNew = arrivals.some((arrival) => 'item' in arrival && !arrival.duplicate);
      response.status(isNew ? 201 : 200).json({ files: arrivals.map(told) });
    } catch (error) {
      letGo(request);
      throw error;
    }
  }

  /** The PDF itself, as long as it waits. */
  @Get(':id/file')
  @Requires('report:read')
  async file(@Req() request: Request, @Res() response: Response, @Param('id') globalId: string): Promise<void> {
    const id = rowIdOf('InboxItem', globalId);
    const context = contextOfRequest(request);
    const item = id === null ? null : await context.load.inboxItem.load(id);
    if (item?.status !== 'WAITING')
      throw new HttpProblem(404, 'INBOX_ITEM_NOT_FOUND', 'This file does not wait in the inbox.');
    await sendPdf(request, response, this.files, item, () =>
      recordOpened(context, { type: 'InboxItem', id: item.id, fileName: item.fileName }),
    );
  }
}

const told = (arrival: Arrival) => ({
  name: arrival.name,
  archive: arrival.archive,
  ...('item' in arrival
    ? { itemId: globalIdOf('InboxItem', arrival.item.id), duplicate: arrival.duplicate }
    : { error: arrival.problem }),
});
