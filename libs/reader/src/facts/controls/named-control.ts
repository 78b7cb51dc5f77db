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

/** "A1 – Additional criteria for availability": a series of criteria, and no control. */
const NAMES_SERIES =
  /^(?:CC[1-9]|A1|C1|PI1|P[1-8])(?:\.0)?\s*[-–—:.|]?\s*(?:(?:additional )?criteria\b|(?:common|trust) (?:services )?criteria|availability$|confidentiality$|processing integrity$|privacy$)/i;

export function namedControl(text: SourcedText): NamedControl | null {
  if (NAMES_SERIES.test(text.text)) return null;
  const named = idAtStart(text.text);
  if (!named) return null;
  const rest = sliceText(text, named.start);
  const led = leadingCriteria(rest.text);
  const words = led ? sliceText(rest, led.end) : rest;
  return { id: named.id, description: words.text ? [words] : [], criteria: led?.criteria ?? null };
}
