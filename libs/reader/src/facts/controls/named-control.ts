/** "LA-1 (CC6.1, CC6.2): Access is ...": id, criteria and words of a control in one text. */
import type { Criterion } from '@countersign/vocabulary';
import type { SourcedText } from '../../layout/model';
import { leadingCriteria } from '../../text/criteria';
import { sliceText } from '../../text/sourced-text';
import { idAtStart } from './control-id';

export interface NamedControl {
  readonly id: string;
  readonly description: readonly SourcedText[];
  /** Null where none stand beside the id. */
  readonly criteria: readonly Criterion[] | null;
}

export function namedControl(text: SourcedText): NamedControl | null {
  const named = idAtStart(text.text);
  if (!named) return null;
  const rest = sliceText(text, named.start);
  const led = leadingCriteria(rest.text);
  const words = led ? sliceText(rest, led.end) : rest;
  return { id: named.id, description: words.text ? [words] : [], criteria: led?.criteria ?? null };
}
