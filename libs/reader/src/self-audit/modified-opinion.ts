/** A modified opinion rests on something that the report tells. */
import { warning } from '../facts/claims';
import { IN_ORDER, type Check } from './finding';

export const modifiedOpinionWithoutBasis: Check = (_report, { opinion }) => {
  if (!opinion || opinion.value === 'UNQUALIFIED' || opinion.basis) return IN_ORDER;
  // OPINION_WITHOUT_BASIS was said where the opinion was read; here it costs the opinion its certainty.
  return { warnings: [], doubts: ['opinion'] };
};

/** A disclaimer needs no deviation; a description may be wrong without one; else some test found the matter. */
export const modifiedOpinionWithoutExceptions: Check = (_report, facts) => {
  const { opinion, type, exceptions, controls } = facts;
  const isOfOperation = opinion?.value === 'QUALIFIED' || opinion?.value === 'ADVERSE';
  const isTested = controls.some((control) => control.tests.length > 0);
  if (!opinion || !isOfOperation || type?.value !== 'TYPE_2' || !isTested || exceptions.length > 0) return IN_ORDER;
  const message = `The opinion is ${opinion.value.toLowerCase()}, but the reader found no exception in the tests of controls.`;
  return { warnings: [warning('MODIFIED_OPINION_WITHOUT_EXCEPTIONS', message, opinion.evidence)], doubts: ['opinion'] };
};
