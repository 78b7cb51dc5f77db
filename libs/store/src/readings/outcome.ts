import type { Refusal, ReportFacts } from '@countersign/vocabulary';
import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { carryOverCuecs } from '../cuecs/carry-over-cuecs';
import { ReadingRow, ReportRow } from '../entities';
import { tellOfFailure } from '../notifications/tell-of-report';
import { indexPages } from '../search/index-report';
import { noticeOpenReviews } from '../reviews/notice-open-reviews';
import { storableJson } from '../storable-json';
import { lockDocumentsBeside } from './bridge-letters';
import { unfinishedReadingOf } from './progress';
import { forgetReadingPassword } from './reading-passwords';
import { settleReport } from './settle-report';
import { storeCuecs } from './store-cuecs';

/** A report whose reading ends now; null where another process has ended it already. */
const unfinished = (transaction: EntityManager, reportId: string) =>
  transaction.findOne(ReportRow, {
    where: unfinishedReadingOf(reportId),
    lock: { mode: 'pessimistic_write' },
  });

/** Where the reading that ends now stood: the first one, or another one of what was read before. */
const stoodAt = ({ againStatus, readStatus }: ReportRow) => (againStatus === null ? { readStatus } : { againStatus });

export interface ReadingOutcome {
  readonly facts: ReportFacts;
  /** What each page says, the first page first. */
  readonly pageTexts: readonly string[];
  readonly readerVersion: string;
  readonly at: Date;
}

/**
 * Stores what was read: the facts, the CUECs in rows of their own, and that the report is read. What people corrected
 * stands, whatever another reading has in its place. False: not awaited.
 */
export async function recordReading(
  transaction: EntityManager,
  reportId: string,
  { facts, pageTexts, readerVersion, at }: ReadingOutcome,
): Promise<boolean> {
  await lockDocumentsBeside(transaction, reportId);
  const report = await unfinished(transaction, reportId);
  if (report === null) return false;
  await forgetReadingPassword(transaction, reportId);
  const { cuecs, ...rest } = storableJson(facts);
  const attempt = report.readingAttempts;
  const before = await transaction.findOneBy(ReadingRow, { reportId });
  const reading = { reportId, facts: rest as never, readerVersion, attempt, readAt: at };
  await transaction.upsert(ReadingRow, reading, ['reportId']);
  await storeCuecs(transaction, reportId, cuecs, at);
  await indexPages(transaction, reportId, pageTexts);
  const { pages } = facts.document;
  const clear = { failureCode: null, failureMessage: null, failedAt: null, againStatus: null, againMessage: null };
  await transaction.update(
    ReportRow,
    { id: reportId },
    { readStatus: 'READ', textIndexedAt: at, pagesRead: pages, pages, ...clear },
  );
  const staleOn = await settleReport(transaction, report, { at, actorId: null });
  await carryOverCuecs(transaction, reportId, at);
  if (before !== null) await noticeOpenReviews(transaction, reportId);
  await recordChange(transaction, {
    at,
    actorId: null,
    action: before === null ? 'report.read' : 'report.readAgain',
    subject: { type: 'Report', id: reportId, label: report.fileName },
    before: before === null ? stoodAt(report) : { ...stoodAt(report), readerVersion: before.readerVersion },
    after: { readStatus: 'READ', readerVersion, attempt, cuecs: cuecs.length, staleOn },
  });
  return true;
}

/**
 * Stores why a report could not be read. The file stays, so that it can be tried again; what was read before holds.
 * False: not awaited.
 */
export async function recordFailure(
  transaction: EntityManager,
  reportId: string,
  failure: Pick<Refusal, 'message'> & { readonly code: string },
  at: Date,
): Promise<boolean> {
  const report = await unfinished(transaction, reportId);
  if (report === null) return false;
  await forgetReadingPassword(transaction, reportId);
  const { code: failureCode, message: failureMessage } = failure;
  const failed =
    report.againStatus === null
      ? { readStatus: 'FAILED' as const, failureCode, failureMessage, failedAt: at }
      : { againStatus: 'FAILED' as const, againMessage: failureMessage };
  await transaction.update(ReportRow, { id: reportId }, failed);
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'report.readingFailed',
    subject: { type: 'Report', id: reportId, label: report.fileName },
    before: stoodAt(report),
    after: { ...stoodAt({ ...report, ...failed }), failureCode, attempt: report.readingAttempts },
  });
  await tellOfFailure(transaction, report, at);
  return true;
}
