import type { Evidence } from '@countersign/vocabulary';

const SPECIAL: Readonly<Record<string, string>> = { SOC1: 'SOC 1', SOC2: 'SOC 2', SOC3: 'SOC 3', OCR: 'Recognised' };

/** A term of the vocabulary in words: APPROVED_WITH_CONDITIONS is "Approved with conditions". */
export function worded(term: string): string {
  const words = term.toLowerCase().replaceAll('_', ' ');
  return SPECIAL[term] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name of a rule or a fact in words: reviewAgainAfterMonths is "Review again after months". */
export const wordedName = (name: string): string => worded(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase());

/** 2026-03-31 14:05 UTC: an auditor compares times, and no time zone shifts them. */
export const momentOf = (instant: Date): string => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** 1,536 bytes: an auditor compares sizes as well. */
export const byteSize = (bytes: number): string => `${Number(bytes).toLocaleString('en')} bytes`;

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "p. 3, 5, 8", or nothing where no page is known. */
export function pagesText(pages: readonly number[]): string {
  const distinct = [...new Set(pages)].sort((one, other) => one - other);
  return distinct.length === 0 ? '' : `p. ${distinct.join(', ')}`;
}

export const pagesOf = (evidence: readonly Evidence[]): string => pagesText(evidence.map(({ page }) => page));
