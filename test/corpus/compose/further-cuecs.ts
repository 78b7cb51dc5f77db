/** CUECs in forms of the second bank: a table by control, two levels of numbers, and one sentence that lists all. */
import { cell, type Block } from '../document';
import type { DrawnControls } from '../controls';
import type { Random } from '../random';
import type { Cuec, CuecSection } from './cuec-section';

export function cuecsInFurtherForm(
  lot: Random,
  start: readonly Block[],
  items: readonly Cuec[],
  { controls }: DrawnControls,
): CuecSection {
  const form = lot.pick(['BY_CONTROL', 'BY_CONTROL', 'NUMBERED_TABLE', 'TWO_LEVELS'] as const);
  const look = lot.pick(['RULED', 'HEADER_SHADED', 'HORIZONTAL', 'VERTICAL', 'PLAIN'] as const);
  const options = { kind: 'TABLE', look, repeatHeader: lot.chance(0.6), rowsMayBreak: lot.chance(0.6) } as const;
  const plain = items.map(({ text }) => ({ text, criteria: [] }));
  if (form === 'BY_CONTROL' && controls.every(({ id }) => id !== null)) {
    const rows = items.map(({ text, criteria }) => ({
      cells: [cell(related(controls, criteria)), cell(text)],
    }));
    const headers = ['Related Control', lot.pick(['User Control Consideration', 'Responsibility of the Customer'])];
    return { cuecs: plain, blocks: [...start, { ...options, headers, widths: [20, 80], rows }] };
  }
  if (form === 'TWO_LEVELS') {
    const half = Math.ceil(items.length / 2);
    const numbers = items.map((_, index) => (index < half ? `1.${index + 1}` : `2.${index + 1 - half}`));
    const labelled = items.map(({ text }, index) => ({ text, label: numbers[index]! }));
    return { cuecs: plain, blocks: [...start, { kind: 'LIST', marker: 'NONE', items: labelled }] };
  }
  // A cell of criteria stands for the rows below it that have none.
  const rows = items.map(({ text, criteria }, index) => {
    const shown = criteria.join(', ');
    const same = index > 0 && items[index - 1]!.criteria.join(', ') === shown;
    return { cells: [cell(`${index + 1}`), cell(text), cell(same ? '' : shown)] };
  });
  const headers = ['No.', 'Control Expected of the User Entity', 'Criteria'];
  return {
    cuecs: items.map(({ text, criteria }) => ({ text, criteria })),
    blocks: [...start, { ...options, headers, widths: [10, 70, 20], rows }],
  };
}

/** The first control that serves one of the criteria. */
const related = (controls: DrawnControls['controls'], criteria: readonly string[]): string =>
  controls.find((control) => criteria.some((criterion) => control.criteria.includes(criterion)))?.id ?? 'General';
