/** The unaudited section: management's responses, and whatever else management adds. */
import type { DrawnControls, DrawnTest } from '../controls';
import { dateText, daysAfter } from '../dates';
import { cell, heading, paragraph, type Block } from '../document';
import { possessive, type Plan } from '../plan';
import type { Sections } from './sections';
import type { TestsLayout } from './tests-layout';

export const hasOtherInformation = (plan: Plan, drawn: DrawnControls, layout: TestsLayout): boolean =>
  (layout.response === 'OTHER_SECTION' && answered(drawn).length > 0) || plan.random.fork('other').chance(0.25);

const answered = (
  drawn: DrawnControls,
): readonly { readonly id: string | null; readonly criteria: readonly string[]; readonly test: DrawnTest }[] =>
  drawn.controls.flatMap(({ id, criteria, tests }) =>
    tests.filter(({ response }) => response !== null).map((test) => ({ id, criteria, test })),
  );

export function otherInformation(
  plan: Plan,
  sections: Sections,
  drawn: DrawnControls,
  layout: TestsLayout,
): readonly Block[] {
  const lot = plan.random.fork('other-information');
  const items = layout.response === 'OTHER_SECTION' ? answered(drawn) : [];
  const blocks: Block[] = [
    sections.heading('OTHER'),
    paragraph(
      `The information in this section is presented by the management of ${plan.company} to provide additional information. It is not a part of ${possessive(plan.short)} description and has not been subjected to the procedures applied in the examination.`,
    ),
  ];
  if (items.length > 0) {
    blocks.push(
      heading(
        2,
        lot.pick([
          "Management's Responses to Testing Exceptions",
          "Management's Response to Exceptions Noted",
          'Management Responses',
        ]),
      ),
    );
    if (lot.chance(0.65)) {
      const withTest = lot.chance(0.5);
      blocks.push({
        kind: 'TABLE',
        look: lot.pick(['RULED', 'HEADER_SHADED', 'HORIZONTAL'] as const),
        headers: [
          'Control',
          ...(withTest ? ['Test'] : []),
          'Exception Noted by the Service Auditor',
          "Management's Response",
        ],
        widths: withTest ? [12, 26, 30, 32] : [14, 42, 44],
        rows: items.map(({ id, criteria, test }) => ({
          cells: [
            cell(id ?? criteria.join(', ')),
            ...(withTest ? [cell(test.procedure)] : []),
            cell(test.result),
            cell(test.response!),
          ],
        })),
        repeatHeader: true,
        rowsMayBreak: true,
        size: 9,
      });
    } else {
      for (const { id, criteria, test } of items) {
        blocks.push(
          paragraph(`**${id === null ? `Criterion ${criteria[0]}` : `Control ${id.replace(/^Control /, '')}`}**`, {
            tight: true,
          }),
          paragraph(`**Exception:** ${test.result}`),
          paragraph(`**Management's Response:** ${test.response!}`),
        );
      }
    }
  }
  if (items.length === 0 || lot.chance(0.4))
    blocks.push(
      heading(2, 'Planned Improvements'),
      paragraph(
        `Management plans to move the logs of the endpoint tool into the central store by ${dateText(daysAfter(plan.reportDate, 120), plan.dates)}, and to renew its certificate for ISO/IEC 27001. A penetration test is performed each year by an independent firm.`,
      ),
    );
  return blocks;
}
