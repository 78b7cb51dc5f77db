/** The exceptions in one place after the tests: told once more, or told there alone. */
import type { DrawnControls } from '../controls';
import { cell, heading, paragraph, type Block } from '../document';
import type { Plan } from '../plan';
import type { TestsLayout } from './tests-layout';

export function exceptionSummary(plan: Plan, { controls }: DrawnControls, layout: TestsLayout): readonly Block[] {
  if (layout.summary === 'NONE') return [];
  const lot = plan.random.fork('exception-summary');
  const found = controls.flatMap(({ id, criteria, tests }) =>
    tests.flatMap(({ outcome, result, response }) =>
      outcome === 'EXCEPTION' ? [{ name: id ?? criteria.join(', '), result, response }] : [],
    ),
  );
  const title = heading(2, lot.pick(['Summary of Exceptions', 'Exceptions Noted', 'Summary of Testing Exceptions']));
  if (found.length === 0) return layout.summary === 'ONLY' ? [] : [title, paragraph('None.')];
  const answers = (response: string | null): readonly string[] =>
    response !== null && layout.response === 'INLINE' ? [`${layout.responseLabel}${response}`] : [];
  if (lot.chance(0.5))
    return [
      title,
      {
        kind: 'TABLE',
        look: layout.look,
        headers: ['Control', 'Description of the Exception'],
        widths: [18, 82],
        rows: found.map(({ name, result, response }) => ({
          cells: [cell(name), { paragraphs: [result, ...answers(response)] }],
        })),
        repeatHeader: layout.repeatHeader,
        rowsMayBreak: layout.rowsMayBreak,
        size: layout.size,
      },
    ];
  return [
    title,
    ...found.flatMap(({ name, result, response }) => [
      paragraph(`**${name}**`, { tight: true }),
      paragraph(result),
      ...answers(response).map((text) => paragraph(text)),
    ]),
  ];
}
