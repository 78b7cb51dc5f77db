import { randomUUID } from 'node:crypto';
import { coveredTimeOf } from '@countersign/assessment';
import type { Refusal, ReportFacts } from '@countersign/vocabulary';
import { type EntityManager, In } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { CuecRow, ReadingRow, ReportRow } from '../entities';
import { storableJson } from '../storable-json';
import { lockDocumentsBeside, placeBridgeLetters } from './bridge-letters';

const UNFINISHED = In(['QUEUED', 'READING']);

/** A report whose reading ends now; null where another process has ended it already. */
const unfinished = (transaction: EntityManager, reportId: string) =>
  transaction.findOne(ReportRow, {
    where: { id: reportId, readStatus: UNFINISHED },
    lock: { mode: 'pessimistic_write' },
  });

export interface ReadingOutcome {
  readonly facts: ReportFacts;
  readonly readerVersion: string;
  readonly staleOn: string | null;
  readonly at: Date;
}

/** Stores what was read: the facts, the CUECs in rows of their own, and that the report is read. False: not awaited. */
export async function recordReading(
  transaction: EntityManager,
  reportId: string,
  { facts, readerVersion, staleOn, at }: ReadingOutcome,
): Promise<boolean> {
  await lockDocumentsBeside(transaction, reportId);
  const report = await unfinished(transaction, reportId);
  if (report === null) return false;
  const { cuecs, ...rest } = storableJson(facts);
  const attempt = report.readingAttempts;
  await transaction.insert(ReadingRow, { reportId, facts: rest as never, readerVersion, attempt, readAt: at });
  const rows = cuecs.map((cuec, position) => ({
    id: randomUUID(),
    reportId,
    position,
    controlId: cuec.id,
    text: cuec.text,
    criteria: [...cuec.criteria],
    evidence: [...cuec.evidence],
    ownerId: null,
    version: 1,
  }));
  if (rows.length > 0) await transaction.insert(CuecRow, rows);
  const { pages } = facts.document;
  const clear = { failureCode: null, failureMessage: null, failedAt: null };
  const { kind, type, from: coversFrom, to: coversTo } = coveredTimeOf(facts);
  await transaction.update(
    ReportRow,
    { id: reportId },
    { readStatus: 'READ', pagesRead: pages, pages, staleOn, kind, type, coversFrom, coversTo, ...clear },
  );
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'report.read',
    subject: { type: 'Report', id: reportId, label: report.fileName },
    before: { readStatus: report.readStatus },
    after: { readStatus: 'READ', readerVersion, attempt, cuecs: cuecs.length, staleOn },
  });
  await placeBridgeLetters(transaction, report.vendorId, { at, actorId: null });
  return true;
}

/** Stores why a report could not be read. The file stays, so that it can be tried again. False: not awaited. */
export async function recordFailure(
  transaction: EntityManager,
  reportId: string,
  failure: Pick<Refusal, 'message'> & { readonly code: string },
  at: Date,
): Promise<boolean> {
  const report = await unfinished(transaction, reportId);
  if (report === null) return false;
  const { code: failureCode, message: failureMessage } = failure;
  await transaction.update(
    ReportRow,
    { id: reportId },
    { readStatus: 'FAILED', failureCode, failureMessage, failedAt: at },
  );
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'report.readingFailed',
    subject: { type: 'Report', id: reportId, label: report.fileName },
    before: { readStatus: report.readStatus },
    after: { readStatus: 'FAILED', failureCode, attempt: report.readingAttempts },
  });
  return true;
}
