import { isOpen } from '@countersign/reviews';
import {
  AnyReportRow,
  ReportRow,
  ReviewRow,
  VendorRow,
  awaitReportAgain,
  carryOverCuecs,
  lockDocumentsOf,
  lockMovesOfReports,
  noticeOpenReviews,
  partCuecs,
  placeBridgeLetters,
  recordChange,
  settleReport,
  turnNotifications,
} from '@countersign/store';
import { type RequestContext, viewerOf } from '../../access/request-context';
import { rowIdOf } from '../../graphql/global-id';
import { InputInvalid, NotFound } from '../../graphql/user-error';
import { DecisionAwaitsApproval } from '../../reviews/decision-awaits-approval';
import { Report } from '../report';
import { missingReport } from '../withdrawing/missing-report';
import type { MoveReportInput } from '../report.inputs';
import { MoveReportPayload, ReportAlreadyHeld, ReportDecided } from './move-report.payloads';
import { decisionOn } from './decision-on';
import { receiveMoved } from './receive-moved';

const UPLOAD_IT_THERE = 'Upload the file for the other vendor as well, and review it there.';

type Refused = NotFound | InputInvalid | ReportDecided | DecisionAwaitsApproval | ReportAlreadyHeld;

/** Puts a report with another vendor, as if it had been put there in the first place. Part of a transaction. */
export async function moveReport(
  context: RequestContext,
  input: MoveReportInput,
): Promise<MoveReportPayload | Refused> {
  const { manager } = context;
  await lockMovesOfReports(manager);
  const found = await lockedAt(context, rowIdOf('Report', input.reportId), rowIdOf('Vendor', input.vendorId));
  if (!(found instanceof Move)) return found;
  const { report, from, to } = found;
  const held = await manager.findOneBy(AnyReportRow, { vendorId: to.id, sha256: report.sha256 });
  if (held !== null) return new ReportAlreadyHeld(new Report(held));
  const reviews = await manager.find(ReviewRow, {
    where: { reportId: report.id },
    order: { openedAt: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const decision = await decisionOn(manager, reviews, UPLOAD_IT_THERE);
  if (decision !== null) return decision;

  const by = { at: context.clock.now(), actorId: viewerOf(context).account.id };
  const open = reviews.find(({ status }) => isOpen(status)) ?? null;
  const successors = await partCuecs(manager, report.id, by);
  await placeBridgeLetters(manager, from.id, by, report.id);
  await awaitReportAgain(manager, report, open, by);
  await turnNotifications(manager, report.id, to.id);
  await manager.update(ReportRow, { id: report.id }, { vendorId: to.id });
  await recordChange(manager, {
    ...by,
    action: 'report.moved',
    subject: { type: 'Report', id: report.id, label: report.fileName },
    before: { vendor: from.id, vendorName: from.name },
    after: { vendor: to.id, vendorName: to.name },
  });
  for (const id of successors) await carryOverCuecs(manager, id, by.at);
  const moved = { ...report, vendorId: to.id };
  if (report.readStatus === 'READ') {
    await settleReport(manager, moved, by);
    await carryOverCuecs(manager, report.id, by.at);
  }
  await receiveMoved(manager, moved, by);
  // How long a report is current, and who has to decide, goes by the vendor.
  await noticeOpenReviews(manager, report.id);
  return new MoveReportPayload(new Report(await manager.findOneByOrFail(ReportRow, { id: report.id })));
}

/** A report that is locked with the documents of both vendors, as readings lock them. */
class Move {
  constructor(
    readonly report: ReportRow,
    readonly from: VendorRow,
    readonly to: VendorRow,
  ) {}
}

async function lockedAt(
  { manager }: RequestContext,
  reportId: string | null,
  vendorId: string | null,
): Promise<Move | NotFound | InputInvalid> {
  const seen = reportId === null ? null : await manager.findOneBy(ReportRow, { id: reportId });
  if (seen === null) return missingReport(manager, reportId);
  const to = vendorId === null ? null : await manager.findOneBy(VendorRow, { id: vendorId });
  if (to === null) return new NotFound('This vendor does not exist.', ['vendorId']);
  if (seen.vendorId === to.id)
    return new InputInvalid([
      { path: ['vendorId'], message: 'The report is with this vendor already. Choose another.' },
    ]);
  for (const id of [seen.vendorId, to.id].sort()) await lockDocumentsOf(manager, id);
  const where = { id: seen.id };
  const report = await manager.findOneOrFail(ReportRow, { where, lock: { mode: 'pessimistic_write' } });
  return new Move(report, await manager.findOneByOrFail(VendorRow, { id: seen.vendorId }), to);
}
