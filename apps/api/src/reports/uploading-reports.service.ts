import { Inject, Injectable } from '@nestjs/common';
import type { ReportFiles, StagedFile } from '@countersign/files';
import type { Configuration } from '@countersign/platform';
import { isRefused, probeInChild } from '@countersign/reader-process';
import { AnyReportRow, type ReportRow } from '@countersign/store';
import type { RefusedDocument } from '@countersign/vocabulary';
import { type RequestContext, inTransaction } from '../access/request-context';
import { CONFIGURATION, FILES } from '../providers';
import { type Uploaded, insertReport, newReport } from './insert-report';
import { ReadingPasswords } from './reading-passwords.service';
import { ReadingQueue } from './reading-queue';

export interface Upload {
  readonly vendorId: string;
  readonly fileName: string;
  readonly bytes: AsyncIterable<Buffer>;
  /** What opens it, where it is protected. */
  readonly password?: string;
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
    private readonly passwords: ReadingPasswords,
  ) {}

  /** @returns the report, new or found; or why its document cannot be opened @throws FileRefused */
  async upload(context: RequestContext, upload: Upload): Promise<Uploaded | RefusedDocument> {
    const { vendorId, fileName, password } = upload;
    const staged = await this.files.stage(upload.bytes, this.configuration.maxUploadBytes);
    try {
      const known = await context.manager.findOneBy(AnyReportRow, { vendorId, sha256: staged.sha256 });
      if (known !== null) return await this.foundAgain(known, staged);
      const limits = { maxBytes: this.configuration.maxUploadBytes };
      const opened = await probeInChild(staged.path, { fileName, limits, password });
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
    const report = newReport(context, { ...upload, ...staged });
    const uploaded = await inTransaction(context, async (transaction): Promise<Uploaded> => {
      await upload.admit?.(transaction);
      const inserted = await insertReport(transaction, report);
      if (inserted.duplicate) return inserted;
      // Before the commit: a row always has its file, and a file whose row never came is swept away.
      await staged.keepAs(report.id);
      await this.passwords.keep(transaction, report.id, upload.password);
      await upload.andThen?.(transaction, report);
      return inserted;
    });
    if (!uploaded.duplicate) await this.queue.ask(uploaded.report);
    return uploaded;
  }
}
