import { valueInWords } from '../../apps/web/src/terms/audit-values';

describe('a value in the audit log', () => {
  it.each([
    ['NOT_ASSESSED', 'Not assessed'],
    ['PARTIAL', 'Partly implemented'],
    ['READING', 'Being read'],
    ['FAILED', 'FAILED'],
    ['APPROVED_WITH_CONDITIONS', 'Approved with conditions'],
    ['SOME_LATER_TERM', 'Some later term'],
    ['ACME', 'ACME'],
    [[], 'none'],
    [['CUSTOMER_DATA', 'SOURCE_CODE'], 'Customer data; Source code'],
    [null, 'nothing'],
    [true, 'yes'],
    [[{ description: 'Send proof.', ownerId: null }], 'description: Send proof.'],
  ])('is %j in words: %s', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });
});
