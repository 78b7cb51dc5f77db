import { categoryOf, isCriterion } from './trust-services';

it.each([
  ['CC6.1', 'SECURITY'],
  ['A1.2', 'AVAILABILITY'],
  ['PI1.5', 'PROCESSING_INTEGRITY'],
  ['C1.1', 'CONFIDENTIALITY'],
  ['P4.2', 'PRIVACY'],
  ['LA-1', null],
  ['CC10.1', null],
])('%s belongs to %s', (criterion, category) => {
  expect(categoryOf(criterion)).toBe(category);
  expect(isCriterion(criterion)).toBe(category !== null);
});
