import { nameInWords, valueInWords } from './recorded-values';

describe('a value that was recorded', () => {
  it.each([
    ['NOT_ASSESSED', 'Not assessed'],
    ['PARTIAL', 'Partly implemented'],
    ['READING', 'Being read'],
    ['FAILED', 'FAILED'],
    ['COMPENSATING_CONTROL', 'Compensating control'],
    ['FOLLOW_UP', 'Follow-up with the vendor'],
    ['APPROVED_WITH_CONDITIONS', 'Approved with conditions'],
    ['SOME_LATER_TERM', 'Some later term'],
    ['ACME', 'ACME'],
    ['2026-03-31', '2026-03-31'],
    [[], 'none'],
    [['CUSTOMER_DATA', 'SOURCE_CODE'], 'Customer data; Source code'],
    [null, 'nothing'],
    [true, 'yes'],
    [12, '12'],
    [[{ description: 'Send proof.', ownerId: null }], 'description: Send proof.'],
  ])('is %j in words: %s', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });

  it('has the texts within it written as whoever reads wants them', () => {
    const shout = (text: string) => text.toUpperCase();
    expect(valueInWords([{ dueOn: 'soon' }, 'no'], shout)).toBe('due on: SOON; NO');
  });

  it('has its name in words as well', () => {
    expect(nameInWords('businessOwner')).toBe('business owner');
  });
});
