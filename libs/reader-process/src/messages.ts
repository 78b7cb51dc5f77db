/** What parent and child say to each other over the IPC channel. The password travels here alone, never in argv. */
import type { Refusal, ReportFacts } from '@countersign/vocabulary';

/** The child's argument where it is to be warm before its task comes. */
export const AHEAD = 'ahead';

export type ReadingTask =
  | {
      readonly kind: 'READ';
      readonly path: string;
      readonly fileName: string;
      readonly password?: string;
      readonly maxPages: number;
    }
  | { readonly kind: 'PROBE'; readonly path: string; readonly password?: string; readonly maxPages: number };

export type ChildMessage =
  /** Started ahead, it is warm and waits for its task. */
  | { readonly kind: 'READY' }
  | { readonly kind: 'PAGE'; readonly page: number; readonly pages: number }
  | { readonly kind: 'READ'; readonly facts: ReportFacts; readonly pageTexts: readonly string[] }
  | { readonly kind: 'PROBED'; readonly pages: number }
  | { readonly kind: 'REFUSED'; readonly refusal: Refusal }
  /** A fault of ours. Name and stack frames only: a message may quote the report. */
  | { readonly kind: 'FAULT'; readonly name: string; readonly frames: string };
