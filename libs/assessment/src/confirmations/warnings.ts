import type { ReadingWarning } from '@countersign/vocabulary';
import { numberedKeys } from '../corrections/keys';
import { normalWords } from '../corrections/items';

export interface KeyedWarning {
  /** Holds as long as another reading warns of the same. */
  readonly key: string;
  readonly warning: ReadingWarning;
}

/** Warnings with names: those of one code that say the same are numbered, wherever they stand. */
export function keyedWarnings(warnings: readonly ReadingWarning[]): readonly KeyedWarning[] {
  const keys = numberedKeys(warnings.map(({ code, message }) => `${code}:${normalWords(message)}`));
  return warnings.map((warning, place) => ({ key: keys[place]!, warning }));
}
