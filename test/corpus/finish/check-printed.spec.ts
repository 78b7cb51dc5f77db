import type { Truth } from '../truth';
import { unprinted } from './check-printed';
import { squeezed, type PrintedPage } from './page-texts';

const truth: Truth = {
  kind: 'SOC2',
  type: 'TYPE_2',
  period: { start: '2025-01-01', end: '2025-12-31' },
  asOf: null,
  serviceOrganization: 'Tarnmoor Ltd',
  systemName: 'Ledger Platform',
  auditor: 'Alden Pruitt LLP',
  reportDate: '2026-02-11',
  opinion: 'QUALIFIED',
  categories: ['SECURITY'],
  subserviceOrganizations: [{ name: 'Northbay Colocation Ltd', method: 'CARVE_OUT' }],
  cuecs: [{ text: 'User entities should review access each quarter.', criteria: ['CC6.2'] }],
  csocs: [{ text: 'Visitors to data centers are escorted.', subserviceOrganization: 'Northbay Colocation Ltd' }],
  controlsTested: 1,
  controls: [
    {
      id: 'AC-1',
      description: 'Access is approved by the manager of the user before it is granted.',
      criteria: ['CC6.1'],
      tests: [
        {
          procedure: 'Inspected the approvals of a sample of 25 users.',
          result: 'For 2 of 25 users, no approval could be provided.',
          outcome: 'EXCEPTION',
        },
      ],
    },
  ],
  exceptions: [
    {
      controlId: 'AC-1',
      criteria: ['CC6.1'],
      finding: 'For 2 of 25 users, no approval could be provided.',
      managementResponse: null,
      page: 3,
      pages: [3],
    },
  ],
  pageCount: 4,
  route: 'pdfkit',
};
const LETTER =
  'Tarnmoor Ltd. SOC 2 Type II. Ledger Platform, January 1 to December 31, 2025. Security. Alden Pruitt LLP, 11 February 2026.';
const DESCRIPTION =
  'Northbay Colocation Ltd: Visitors to data centers are escorted. User entities should review access each quarter. CC6.2';
const BEGIN = 'Tests of Controls. CC6.1 AC-1 Access is approved by the manager of';
const END =
  'the user before it is granted. Inspected the approvals of a sample of 25 users. For 2 of 25 users, no approval could be provided.';
const TITLE = 'Tests of Controls';
const pages = (...texts: string[]): readonly PrintedPage[] =>
  texts.map((text) => ({ width: 612, height: 792, text: squeezed(text) }));
const on = (page: number): Truth => ({ ...truth, exceptions: [{ ...truth.exceptions[0]!, page, pages: [page] }] });

it('has nothing to say of a report that prints its truth, with a control that breaks over two pages', () => {
  expect(unprinted(on(4), pages(LETTER, DESCRIPTION, BEGIN, END), TITLE)).toEqual([]);
});

it('tells a finding that is not on the page that the truth names', () => {
  expect(unprinted(on(3), pages(LETTER, DESCRIPTION, BEGIN, END), TITLE)).toEqual([
    expect.stringContaining('finding on page 3'),
  ]);
});

it('tells a control that stands in the description and not among the tests', () => {
  const missing = unprinted(on(4), pages(LETTER, DESCRIPTION + BEGIN, TITLE, `CC6.1 AC-1 ${END}`), TITLE);
  expect(missing).toEqual([expect.stringContaining('control (AC-1): Access is approved')]);
});

it.each([
  ['Tarnmoor', 'service organization'],
  ['Ledger', 'system'],
  ['Alden', 'auditor'],
  ['January 1 to', 'start of the period'],
  ['February', 'date of the report'],
  ['Type II', 'type'],
  ['. Security', 'category'],
  ['Visitors', 'CSOC'],
  ['User entities', 'CUEC'],
  ['Northbay', 'subservice organization'],
  ['Inspected', 'test (AC-1)'],
])('tells what lacks %s', (words, what) => {
  const without = [LETTER, DESCRIPTION, BEGIN, END].map((text) => text.replace(words, ''));
  expect(unprinted(on(4), pages(...without), TITLE).join()).toContain(what);
});
