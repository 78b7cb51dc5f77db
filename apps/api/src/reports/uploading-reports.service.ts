import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ReportFiles, StagedFile } from '@countersign/files';
import type { Configuration } from '@countersign/platform';
import { isRefused, probeInChild } from '@countersign/reader-process';
import { ReportRow, receiveReport, recordChange } from '@countersign/store';
import type { RefusedDocument } from '@countersign/vocabulary';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { CONFIGURATION, FILES } from '../providers';
import { ReadingQueue } from './reading-queue';

export interface Uploaded {
  readonly report: ReportRow;
  /** The vendor had the same bytes already. */
  readonly duplicate: boolean;
}

export interface Upload {
  readonly vendorId: string;
  readonly fileName: string;
  readonly bytes: AsyncIterable<Buffer>;
  /** The request that it answers, where the vendor itself hands it in. */
  readonly requestId?: string | null;
  /** Whether it may still come in; in the transaction that takes it in, before anything else. @throws where it may not */
  readonly admit?: (transaction: RequestContext) => Promise<void>;
  /** What else stands or falls with it; in the transaction that takes it in. */
  readonly andThen?: (transaction: RequestContext, report: ReportRow) => Promise<void>;
}

/** A person hands in a report of a vendor. */
@Injectable()
export class UploadingReports {
  constructor(
    @Inject(FILES) private readonly files: ReportFiles,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly queue: ReadingQueue,
  ) {}

  /** @returns the report, new or found; or why its document cannot be opened @throws FileRefused */
  async upload(context: RequestContext, upload: Upload): Promise<Uploaded | RefusedDocument> {
    const { vendorId, fileName } = upload;
    const staged = await this.files.stage(upload.bytes, this.configuration.maxUploadBytes);
    try {
      const known = await context.manager.findOneBy(ReportRow, { vendorId, sha256: staged.sha256 });
      if (known !== null) return await this.foundAgain(known, staged);
      const limits = { maxBytes: this.configuration.maxUploadBytes };
      const opened = await probeInChild(staged.path, { fileName, limits });
      if (isRefused(opened)) return opened;
      return await this.takeIn(context, upload, staged);
    } finally {
      await staged.discard();
    }
  }

  /** The same bytes again; they serve where the file was lost. */
  private async foundAgain(report: ReportRow, staged: StagedFile): Promise<Uploaded> {
    if ((await this.files.sizeOf(report.id)) === null) await staged.keepAs(report.id);
    return { report, duplicate: true };
  }

  private async takeIn(context: RequestContext, upload: Upload, staged: StagedFile): Promise<Uploaded> {
    const report = newReport(context, upload, staged);
    const uploaded = await inTransaction(context, async (transaction): Promise<Uploaded> => {
      await upload.admit?.(transaction);
      const inserted = await insertReport(transaction, report);
      if (inserted.duplicate) return inserted;
      // Before the commit: a row always has its file, and a file whose row never came is swept away.
      await staged.keepAs(report.id);
      await upload.andThen?.(transaction, report);
      return inserted;
    });
    if (!uploaded.duplicate) await this.queue.ask(uploaded.report);
    return uploaded;
  }
}

const newReport = (
  context: RequestContext,
  { vendorId, fileName, requestId = null }: Upload,
  staged: StagedFile,
): ReportRow => ({
  id: randomUUID(),
  vendorId,
  fileName,
  sha256: staged.sha256,
  sizeBytes: staged.sizeBytes,
  uploadedAt: context.clock.now(),
  uploadedById: requestId === null ? viewerOf(context).account.id : null,
  requestId,
  readStatus: 'QUEUED',
  readingRequest: 1,
  readingAttempts: 0,
  pagesRead: 0,
  pages: null,
  failureCode: null,
  failureMessage: null,
  failedAt: null,
  staleOn: null,
  againStatus: null,
  againMessage: null,
  kind: null,
  type: null,
  coversFrom: null,
  coversTo: null,
  followsId: null,
  countsFrom: null,
  countsUntil: null,
});

/** The unique index decides, so that the same file uploaded twice at once is one report. */
async function insertReport({ manager }: RequestContext, report: ReportRow): Promise<Uploaded> {
  const { vendorId, sha256 } = report;
  const insert = manager.createQueryBuilder().insert().into(ReportRow).values(report);
  const { raw } = await insert.orIgnore().returning('id').execute();
  if (raw.length === 0)
    return { report: await manager.findOneByOrFail(ReportRow, { vendorId, sha256 }), duplicate: true };
  await recordChange(manager, {
    at: report.uploadedAt,
    actorId: report.uploadedById,
    action: 'report.uploaded',
    subject: { type: 'Report', id: report.id, label: report.fileName },
    before: null,
    after: { vendor: vendorId, fileName: report.fileName, sha256, sizeBytes: report.sizeBytes },
  });
  await receiveReport(manager, report, { at: report.uploadedAt, actorId: report.uploadedById });
  return { report, duplicate: false };
}
