import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import type { ReadReport } from '@countersign/reader';
import { DocumentRefused, type RefusedDocument, type ReportFacts } from '@countersign/vocabulary';
import { runInChild } from './child';
import { DEFAULT_READING_LIMITS, type ReadingLimits } from './limits';
import type { ReadyProcess } from './ready-process';

export interface ReadingOptions {
  /** The name that the facts carry; the path's own by default. */
  readonly fileName?: string;
  readonly password?: string;
  readonly limits?: Partial<ReadingLimits>;
  /** After each page whose text was taken: pages done, pages in all. */
  readonly onProgress?: (page: number, pages: number) => void;
  readonly signal?: AbortSignal;
  /** Where a process is kept at hand; else one is started. */
  readonly ready?: ReadyProcess;
}

export const isRefused = (outcome: object): outcome is RefusedDocument => 'error' in outcome;

/**
 * Reads the report at a path in a process of its own.
 * @returns what was read, or the typed refusal where the document can't be read
 * @throws ReaderCrashed, ReadingCancelled, or the file system's error where the path can't be opened
 */
export const readInChild = (path: string, options: ReadingOptions = {}): Promise<ReadReport | RefusedDocument> =>
  orRefusal(path, options, async ({ fileName, password, limits, onProgress, signal, ready }) => {
    const task = { kind: 'READ', path, fileName, password, maxPages: limits.maxPages } as const;
    const answer = await runInChild(task, { limits, onPage: onProgress, signal, ready });
    if (answer.kind !== 'READ') throw new Error(`A reading answered ${answer.kind}.`);
    return { facts: answer.facts, pageTexts: answer.pageTexts };
  });

/** As `readInChild`, for who needs the facts alone. */
export async function readFactsInChild(
  path: string,
  options: ReadingOptions = {},
): Promise<ReportFacts | RefusedDocument> {
  const outcome = await readInChild(path, options);
  return isRefused(outcome) ? outcome : outcome.facts;
}

/** Opens the PDF at a path in a process of its own, and says no more than how many pages it has. */
export const probeInChild = (
  path: string,
  options: ReadingOptions = {},
): Promise<{ readonly pages: number } | RefusedDocument> =>
  orRefusal(path, options, async ({ password, limits, signal, ready }) => {
    const task = { kind: 'PROBE', path, password, maxPages: limits.maxPages } as const;
    const answer = await runInChild(task, { limits, signal, ready });
    if (answer.kind !== 'PROBED') throw new Error(`A probe answered ${answer.kind}.`);
    return { pages: answer.pages };
  });

type SettledOptions = ReadingOptions & { readonly fileName: string; readonly limits: ReadingLimits };

/** Checks the file's size, runs the task, and turns what the document is to blame for into data. */
async function orRefusal<Outcome>(
  path: string,
  options: ReadingOptions,
  run: (options: SettledOptions) => Promise<Outcome>,
): Promise<Outcome | RefusedDocument> {
  const fileName = options.fileName ?? basename(path);
  const limits = { ...DEFAULT_READING_LIMITS, ...options.limits };
  try {
    const { size } = await stat(path);
    if (size === 0) throw new DocumentRefused('EMPTY_FILE');
    if (size > limits.maxBytes) throw new DocumentRefused('TOO_LARGE');
    return await run({ ...options, fileName, limits });
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    return { file: fileName, error: { code: error.code, message: error.message } };
  }
}
