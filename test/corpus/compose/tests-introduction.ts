/** What stands around the tests: kinds of tests, sampling, the mapping of criteria. None of it is a control. */
import { cell, heading, paragraph, type Block } from '../document';
import { CRITERIA_ORDER, type DrawnControls } from '../controls';
import { possessive, type Plan } from '../plan';

/** What stands before the tests: purposes, kinds of tests, sampling. None of it is a control or an exception. */
export function testsIntroduction(plan: Plan, drawn: DrawnControls): readonly Block[] {
  const lot = plan.random.fork('tests-introduction');
  const two = plan.type === 'TYPE_2';
  const blocks: Block[] = [
    ...(lot.chance(0.6)
      ? [heading(2, lot.pick(['Objectives of Our Examination', 'Scope of Testing', 'Introduction']))]
      : []),
    paragraph(
      two
        ? `This section presents the controls specified by ${plan.company}, the tests that ${plan.auditor} performed of their operating effectiveness, and the results. The tests were limited to controls that ${plan.short} considered necessary to achieve its service commitments and system requirements; they did not extend to controls that may be in effect at user entities or at subservice organizations, except for those presented under the inclusive method.`
        : `This section presents the applicable trust services criteria and the controls that ${plan.company} has designed and implemented to meet them as of the date of this report. Their operating effectiveness was not tested.`,
    ),
  ];
  if (!two) return blocks;
  if (lot.chance(0.75)) {
    blocks.push(
      heading(2, lot.pick(['Types of Tests Performed', 'Tests of Operating Effectiveness', 'Test of Controls Legend'])),
      paragraph('The tests performed by the service auditor consisted of the following:'),
    );
    blocks.push({
      kind: 'TABLE',
      look: lot.pick(['RULED', 'HEADER_SHADED', 'HORIZONTAL'] as const),
      headers: lot.chance(0.8) ? ['Test', 'Description'] : ['Type of Test', 'General Description of the Test'],
      widths: [22, 78],
      rows: [
        [
          'Inquiry',
          'Inquired of appropriate personnel and corroborated their statements with management or other evidence. Inquiry alone was not used to conclude on a control.',
        ],
        ['Observation', 'Observed the application or existence of the specific control as represented.'],
        [
          'Inspection',
          'Inspected documents, records and configurations that indicate the performance of the control, and noted whether exceptions were evident.',
        ],
        [
          'Re-performance',
          'Repeated the control, or processed a test transaction, to determine whether the result matched that of the service organization.',
        ],
      ].map((cells) => ({ cells: cells.map((text) => cell(text)) })),
      repeatHeader: false,
      rowsMayBreak: false,
    });
  }
  if (lot.chance(0.6)) {
    blocks.push(
      heading(2, 'Sampling'),
      paragraph(
        'Samples were drawn at random or by judgment. The size of the sample follows the frequency of the control:',
      ),
    );
    blocks.push({
      kind: 'TABLE',
      look: 'RULED',
      headers: ['Control Frequency', 'Population', 'Number of Items to Test'],
      widths: [40, 30, 30],
      rows: [
        ['Annual', '1', '1'],
        ['Quarterly', '4', '2'],
        ['Monthly', '12', '2 - 4'],
        ['Weekly', '52', '5 - 8'],
        ['Daily', '250', '20 - 25'],
        ['Many times per day', 'More than 250', '25 - 40'],
      ].map((cells) => ({ cells: cells.map((text) => cell(text)) })),
      repeatHeader: false,
      rowsMayBreak: false,
    });
  }
  if (lot.chance(0.7))
    blocks.push(
      heading(2, lot.pick(['Results of Tests', 'Testing Exceptions', 'Reporting on Results of Testing'])),
      paragraph(
        `The phrase “${drawn.words.none.replace(/\.$/, '')}” in the column of results means that the tests disclosed no departure from the control as described. Where an exception was noted, it is described with the size of the sample. An exception is not necessarily a failure to meet a criterion: other controls may compensate for it. The results of each test are given together with the control to which they belong.`,
      ),
    );
  if (lot.chance(0.4))
    blocks.push(
      heading(2, 'Reliability of Information Provided by the Service Organization'),
      paragraph(
        `For information produced by ${plan.short}, such as populations used for tests, we inspected the query and its parameters, or compared totals, to evaluate whether the information was complete and accurate. No exceptions were noted that would prevent its use.`,
      ),
    );
  return blocks;
}

/** A matrix of criteria and control ids: repeats what the tests say and is no list of controls. */
export function criteriaMatrix(plan: Plan, drawn: DrawnControls): readonly Block[] {
  const rows = CRITERIA_ORDER.flatMap((criterion) => {
    const ids = drawn.controls.filter(({ criteria }) => criteria.includes(criterion)).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ cells: [cell(criterion), cell(ids.join(', '))] }];
  });
  return [
    heading(
      2,
      plan.random
        .fork('matrix')
        .pick(['Mapping of Criteria to Controls', 'Criteria to Controls Mapping', 'Trust Services Criteria Mapping']),
    ),
    paragraph(`The table maps the applicable criteria to ${possessive(plan.short)} controls.`),
    {
      kind: 'TABLE',
      look: 'RULED',
      headers: ['Criteria', 'Controls'],
      widths: [20, 80],
      rows,
      repeatHeader: true,
      rowsMayBreak: false,
      size: 9,
    },
  ];
}
