import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { AttachmentFiles } from '@countersign/files';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { Requires } from '../access/requires';
import { rowIdOf } from '../graphql/global-id';
import { namedInHeader } from '../http/file-name-header';
import { HttpProblem } from '../http/http-problem';
import { ATTACHMENT_FILES } from '../providers';
import { recordAttachmentDownload } from './record-attachment-download';

@Controller('api/attachments/:id/file')
export class AttachmentFileController {
  constructor(@Inject(ATTACHMENT_FILES) private readonly files: AttachmentFiles) {}

  /** The file, to be saved and never to be shown by the browser as a page of ours. */
  @Get()
  @Requires('review:read')
  async file(@Req() request: Request, @Res() response: Response, @Param('id') globalId: string): Promise<void> {
    const id = rowIdOf('ReviewAttachment', globalId);
    const context = contextOfRequest(request);
    const attachment = id === null ? null : await context.load.attachment.load(id);
    if (attachment === null || attachment.withdrawnAt !== null)
      throw new HttpProblem(404, 'ATTACHMENT_NOT_FOUND', 'This attachment does not exist, or it was withdrawn.');
    const { fileName, mediaType, sha256 } = attachment;
    const size = await this.files.sizeOf(sha256);
    if (size === null) throw new HttpProblem(404, 'FILE_NOT_FOUND', 'This file is missing on the server.');
    if (request.method !== 'HEAD') await recordAttachmentDownload(context, attachment);
    response.setHeader('Content-Type', mediaType);
    response.setHeader('Content-Disposition', `attachment; ${namedInHeader(fileName)}`);
    response.setHeader('Content-Length', size);
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('ETag', `"${sha256}"`);
    if (request.method === 'HEAD') return void response.end();
    await pipeline(this.files.open(sha256), response).catch((error: NodeJS.ErrnoException) => {
      // Who breaks off a download has not met an error.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  }
}
