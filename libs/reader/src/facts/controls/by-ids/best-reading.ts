/** Whether what was read explains the tests: how many of its controls have an id, words, and a test with its result. */
import type { FlowElement } from '../../../layout/model';
import { idKey } from '../control-id';
import type { ControlOccurrence } from '../occurrence';
import { byIds } from './controls-by-ids';

const isWhole = ({ id, description, tests }: ControlOccurrence): boolean =>
  id !== null &&
  description.text.length > 0 &&
  tests.some(({ procedure, results }) => procedure.text.length > 0 && results.length > 0);

const idsOf = (controls: readonly ControlOccurrence[]): ReadonlySet<string> =>
  new Set(controls.flatMap(({ id }) => (id === null ? [] : [idKey(id)])));

interface Explained {
  /** Distinct ids, those of them whose controls are whole, and all controls. */
  readonly named: number;
  readonly whole: number;
  readonly all: number;
}

const explainedBy = (controls: readonly ControlOccurrence[]): Explained => ({
  named: idsOf(controls).size,
  whole: idsOf(controls.filter(isWhole)).size,
  all: idsOf(controls).size + controls.filter(({ id }) => id === null).length,
});

const ENOUGH = 0.7;
const CLEARLY = 1.25;

/** The reading by ids where the first leaves many of the printed ids without a whole control, and it explains clearly more. */
export const bestReading = (
  first: readonly ControlOccurrence[],
  elements: readonly FlowElement[],
): readonly ControlOccurrence[] => {
  const { printed, readings } = byIds(elements);
  const { whole, all } = explainedBy(first);
  if (whole >= ENOUGH * Math.max(all, printed)) return first;
  const [best] = readings()
    .map((controls) => ({ controls, explained: explainedBy(controls) }))
    .filter(({ explained }) => explained.whole > CLEARLY * whole && explained.whole >= ENOUGH * explained.named)
    .sort((one, other) => other.explained.whole - one.explained.whole);
  return best?.controls ?? first;
};
