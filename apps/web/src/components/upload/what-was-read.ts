import type { ReportKind } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { REPORT_KIND } from '../../terms/labels';
import type { Tone } from '../tone-badge';

/** What a document turned out to be, in a sentence for whoever handed it in, and how that strikes. */
export interface WhatWasRead {
  readonly words: string;
  readonly tone: Tone;
}

interface Read {
  readonly kind: ReportKind | null;
  readonly exceptions: number;
  readonly cuecs: number;
}

/** Anything but a SOC 2 report or a letter was read in vain: that must not look like a success. */
export function whatWasRead({ kind, exceptions, cuecs }: Read): WhatWasRead {
  if (kind === 'SOC2')
    return { words: `Read: ${counted(exceptions, 'exception')}, ${counted(cuecs, 'CUEC')}.`, tone: 'good' };
  if (kind === 'BRIDGE_LETTER') return { words: 'Read: a bridge letter.', tone: 'info' };
  if (kind === null || kind === 'OTHER')
    return { words: 'Not recognised as a SOC report. Look whether it is the right file.', tone: 'warn' };
  return { words: `This is a ${REPORT_KIND[kind]} report. Only a SOC 2 report serves a review.`, tone: 'warn' };
}
