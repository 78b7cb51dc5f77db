import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { olderThan, statOrNull, syncDirectory } from './directory';
import { PDF_START } from './pdf-signature';
import { type Received, receive } from './receive';

const REPORT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SET_ASIDE_MS = 30 * 24 * 60 * 60_000;
const REPORT_FILE = /^([0-9a-f-]{36})\.pdf$/;

/** A file that was received and belongs to no report yet. */
export interface StagedFile extends Received {
  readonly path: string;
  /** Makes it the file of a report, in one step that a crash cannot halve. */
  keepAs(reportId: string): Promise<void>;
  /** Removes it; without effect once it is kept. */
  discard(): Promise<void>;
}

/** Both bounds belong to it, as in an HTTP range. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Report files on disk, by the id of their report. Only the service's own user may read them. */
export interface ReportFiles {
  /** @throws FileRefused */
  stage(bytes: AsyncIterable<Buffer>, maxBytes: number): Promise<StagedFile>;
  /** Keeps a zip for as long as it is unpacked. @throws FileRefused */
  stageArchive(bytes: AsyncIterable<Buffer>, maxBytes: number): Promise<Pick<StagedFile, 'path' | 'discard'>>;
  pathOf(reportId: string): string;
  /** @returns null where the report has no file */
  sizeOf(reportId: string): Promise<number | null>;
  open(reportId: string, range?: ByteRange): Readable;
  delete(reportId: string): Promise<void>;
  /** The reports that have a file older than an age, in milliseconds. */
  reportIds(olderThanMs?: number): Promise<string[]>;
  /** Takes a file away that no report names. It stays thirty days, for who pointed the service at a wrong database. */
  setAside(reportId: string): Promise<void>;
  /** Removes what was being received when a process died, and what was set aside long ago. @returns how many */
  removeAbandoned(olderThanMs: number): Promise<number>;
}

/** @param directory made where it is missing */
export async function openReportFiles(directory: string): Promise<ReportFiles> {
  const incoming = join(directory, 'incoming');
  const kept = join(directory, 'reports');
  const aside = join(directory, 'without-report');
  for (const each of [incoming, kept, aside]) await mkdir(each, { recursive: true, mode: 0o700 });
  const pathOf = (reportId: string) => {
    if (!REPORT_ID.test(reportId)) throw new Error('A report id is a UUID.');
    return join(kept, `${reportId}.pdf`);
  };

  return {
    pathOf,
    async stage(bytes, maxBytes) {
      const path = join(incoming, randomUUID());
      const received = await receive(path, bytes, maxBytes, PDF_START);
      return {
        ...received,
        path,
        async keepAs(reportId) {
          await rename(path, pathOf(reportId));
          await syncDirectory(kept);
        },
        discard: () => rm(path, { force: true }),
      };
    },
    async stageArchive(bytes, maxBytes) {
      const path = join(incoming, randomUUID());
      await receive(path, bytes, maxBytes);
      return { path, discard: () => rm(path, { force: true }) };
    },
    sizeOf: async (reportId) => (await statOrNull(pathOf(reportId)))?.size ?? null,
    open: (reportId, range) => createReadStream(pathOf(reportId), range),
    delete: (reportId) => rm(pathOf(reportId), { force: true }),
    async reportIds(olderThanMs = 0) {
      const old = await olderThan(kept, olderThanMs);
      return old.flatMap((name) => REPORT_FILE.exec(name)?.[1] ?? []);
    },
    async removeAbandoned(olderThanMs) {
      const abandoned = (await olderThan(incoming, olderThanMs)).map((name) => join(incoming, name));
      const forgotten = (await olderThan(aside, SET_ASIDE_MS)).map((name) => join(aside, name));
      const paths = [...abandoned, ...forgotten];
      await Promise.all(paths.map((path) => rm(path, { force: true })));
      return paths.length;
    },
    setAside: (reportId) => rename(pathOf(reportId), join(aside, `${reportId}.pdf`)),
  };
}
