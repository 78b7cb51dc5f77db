import { heading, item, paragraph, table, type Piece } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const HEADER = ['Control #', 'Control Activity', 'Test Performed', 'Results of Tests'];
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const FAILED = 'Exception noted: 2 of 25 requests lacked an approval.';
const LATE = 'Exception noted: The review of the second quarter was held 19 days late.';
const listed = table([
  HEADER,
  ['KF.113', 'Keys are rotated every year.', TEST, 'No exceptions noted.'],
  ['KF.114', 'Access is granted on the basis of an approved request.', TEST, FAILED],
  ['KF.115', 'Access rights are reviewed each quarter.', TEST, LATE],
]);
const [FIRST, SECOND] = [
  'We have changed the workflow so that a request without both approvals is turned away.',
  'The review of the third quarter was held in time, and reminders are sent by the system now.',
];

const answers = (parts: { tests?: Piece[]; other?: Piece[] }) =>
  readLists({ ...parts, tests: [listed, ...(parts.tests ?? [])] }).lists.exceptions.map((each) => [
    each.controlId,
    each.managementResponse,
  ]);
const ANSWERED = [
  ['KF.114', FIRST],
  ['KF.115', SECOND],
];

describe('management’s responses that begin with a control’s id and no label', () => {
  const pieces = [
    [paragraph(`KF.114 ${FIRST}`), paragraph(`KF.115 ${SECOND}`)],
    [paragraph(`KF.114: ${FIRST}`), paragraph(`KF.115: ${SECOND}`)],
    [item(`KF.114 ${FIRST}`), item(`KF.115 ${SECOND}`)],
  ];
  it.each(pieces)('stand in the unaudited part', (...told) => {
    expect(answers({ other: told })).toEqual(ANSWERED);
  });

  it.each(pieces)('stand below a heading among the tests', (...told) => {
    expect(answers({ tests: [heading('Management’s Responses', 2), ...told] })).toEqual(ANSWERED);
  });

  it.each(pieces)('stand below the table', (...told) => {
    expect(answers({ tests: told })).toEqual(ANSWERED);
  });
});
