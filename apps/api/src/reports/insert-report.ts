import { randomUUID } from 'node:crypto';
import { AnyReportRow, ReportRow, receiveReport, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { TO_BE_READ } from './to-be-read';

export interface Uploaded {
  readonly report: ReportRow;
  /** The vendor had the same bytes already, be it in a report that was withdrawn. */
  readonly duplicate: boolean;
}

interface NewReport extends Pick<ReportRow, 'vendorId' | 'fileName' | 'sha256' | 'sizeBytes'> {
  readonly id?: string;
  readonly requestId?: string | null;
}

/** A report that waits to be read; of the viewer, unless the vendor hands it in by the link of a request. */
export const newReport = (
  context: RequestContext,
  { id = randomUUID(), vendorId, fileName, sha256, sizeBytes, requestId = null }: NewReport,
): ReportRow => ({
  id,
  vendorId,
  fileName,
  sha256,
  sizeBytes,
  uploadedAt: context.clock.now(),
  uploadedById: requestId === null ? viewerOf(context).account.id : null,
  requestId,
  ...TO_BE_READ,
  readingRequest: 1,
  readingAttempts: 0,
  staleOn: null,
  againStatus: null,
  againMessage: null,
  kind: null,
  type: null,
  categories: [],
  coversFrom: null,
  coversTo: null,
  followsId: null,
  countsFrom: null,
  countsUntil: null,
});

/** The unique index decides, so that the same file uploaded twice at once is one report. */
export async function insertReport({ manager }: RequestContext, report: ReportRow): Promise<Uploaded> {
  const { vendorId, sha256 } = report;
  const insert = manager.createQueryBuilder().insert().into(ReportRow).values(report);
  const { raw } = await insert.orIgnore().returning('id').execute();
  if (raw.length === 0)
    return { report: await manager.findOneByOrFail(AnyReportRow, { vendorId, sha256 }), duplicate: true };
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
