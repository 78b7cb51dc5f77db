import { Inject, Injectable } from '@nestjs/common';
import { ArchiveRefused, FileRefused, type ReportFiles, entriesOf, hasZipSignature } from '@countersign/files';
import type { Configuration } from '@countersign/platform';
import type { InboxItemRow } from '@countersign/store';
import { type RequestContext, inTransaction } from '../access/request-context';
import { CONFIGURATION, FILES } from '../providers';
import { nameOf } from '../reports/multipart-file';
import { ReadingQueue } from '../reports/reading-queue';
import { type ArrivalProblem, arrivalProblemOf } from './arrival-problems';
import { insertItem, newItem } from './insert-item';
import { looksInto } from './looks-into';
import type { ArrivingFile } from './multipart-files';

/** What came of a file, or of an entry of a zip. */
export type Arrival =
  | { readonly name: string; readonly archive: string | null; readonly item: InboxItemRow; readonly duplicate: boolean }
  | { readonly name: string; readonly archive: string | null; readonly problem: ArrivalProblem };

const ENTRIES_MAX = 1_000;
/** So many times the largest report a zip may weigh, and twice as much unpacked. */
const REPORTS_IN_ARCHIVE = 10;

/** Takes files in of which nobody has said whose they are. */
@Injectable()
export class ReceivingFiles {
  constructor(
    @Inject(FILES) private readonly files: ReportFiles,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly queue: ReadingQueue,
  ) {}

  /** A PDF, or a zip of them. @returns one for a PDF; one for each file in a zip */
  async receive(context: RequestContext, { fileName, bytes }: ArrivingFile): Promise<readonly Arrival[]> {
    const { start, whole } = await looksInto(bytes);
    if (hasZipSignature(start)) return this.receiveArchive(context, fileName, whole);
    return [await this.receivePdf(context, { fileName, bytes: whole }, null)];
  }

  private async receiveArchive(
    context: RequestContext,
    archive: string,
    bytes: AsyncIterable<Buffer>,
  ): Promise<readonly Arrival[]> {
    const arrivals: Arrival[] = [];
    const maxBytes = this.configuration.maxUploadBytes * REPORTS_IN_ARCHIVE;
    let staged: Awaited<ReturnType<ReportFiles['stageArchive']>> | null = null;
    try {
      staged = await this.stageArchive(bytes, maxBytes);
      const limits = { maxEntries: ENTRIES_MAX, maxTotalBytes: 2 * maxBytes };
      for await (const entry of entriesOf(staged.path, limits))
        arrivals.push(await this.receivePdf(context, { fileName: nameOf(entry.name), bytes: entry.bytes }, archive));
    } catch (error) {
      arrivals.push({ name: archive, archive: null, problem: this.problem(error) });
    } finally {
      await staged?.discard();
    }
    return arrivals;
  }

  private async stageArchive(bytes: AsyncIterable<Buffer>, maxBytes: number) {
    try {
      return await this.files.stageArchive(bytes, maxBytes);
    } catch (error) {
      const isTooLarge = error instanceof FileRefused && error.code === 'TOO_LARGE';
      throw isTooLarge ? new ArchiveRefused('ARCHIVE_TOO_LARGE') : error;
    }
  }

  private async receivePdf(
    context: RequestContext,
    { fileName, bytes }: ArrivingFile,
    archive: string | null,
  ): Promise<Arrival> {
    try {
      return { name: fileName, archive, ...(await this.takeIn(context, { fileName, bytes }, archive)) };
    } catch (error) {
      return { name: fileName, archive, problem: this.problem(error, archive !== null) };
    }
  }

  private async takeIn(context: RequestContext, { fileName, bytes }: ArrivingFile, archiveName: string | null) {
    const staged = await this.files.stage(bytes, this.configuration.maxUploadBytes);
    try {
      const arrived = newItem(context, { fileName, archiveName, ...staged });
      const outcome = await inTransaction(context, async (transaction) => {
        const inserted = await insertItem(transaction, arrived);
        // Before the commit: a row always has its file, and a file whose row never came is swept away.
        if (!inserted.duplicate || (await this.files.sizeOf(inserted.item.id)) === null)
          await staged.keepAs(inserted.item.id);
        return inserted;
      });
      if (!outcome.duplicate) await this.queue.askForItem(outcome.item);
      return outcome;
    } finally {
      await staged.discard();
    }
  }

  /** @throws the error itself where it does not lie in the file, or concerns the archive as a whole */
  private problem(error: unknown, inArchive = false): ArrivalProblem {
    const problem = arrivalProblemOf(error, this.configuration.maxUploadBytes);
    if (problem === null || (inArchive && problem.code === 'ARCHIVE_TOO_LARGE')) throw error;
    return problem;
  }
}
