import fc from 'fast-check';
import { outcomeOf } from './outcome';

describe('what a result comes to', () => {
  it.each([
    'No exceptions noted.',
    'No Exceptions Noted',
    'No exception noted.',
    'No deviations noted.',
    'No relevant exceptions noted.',
    'No exceptions were identified.',
    'No issues were identified',
    'None noted.',
    'None',
    'Without exception.',
    'Our tests did not disclose any deviation.',
    'Operated effectively.',
    'Suitably designed.',
    'Appropriately designed and implemented.',
    'The control operated effectively throughout the period.',
    'Pass',
    'Test 1: No exceptions noted. Test 2: No exceptions noted.',
  ])('no exception: %s', (result) => {
    expect(outcomeOf(result)).toBe('NO_EXCEPTION');
  });

  it.each([
    'Exception noted: For 2 of 25 users selected, the access request lacked approval.',
    'Exception noted. The reconciliation was not carried out for 1 of 4 months.',
    'Deviation noted – the review of Q2 was late.',
    'Exceptions were noted for 3 of 20 days.',
    'For 3 of 25 alerts in the sample, no record of an investigation was available.',
    'Badges of 1 of 5 terminated employees remained active for up to nine days.',
    'The rule was in reporting mode only from the third to the fifth month of the period.',
    'No exceptions noted, except that 1 of 25 tickets had no approval.',
    'Test 1: No exceptions noted. Test 2: Exception noted: one laptop was not encrypted.',
    'The control did not operate. The annual test, due in February, had not been performed by March 31, 2025.',
    'The control did not operate effectively: 2 of 5 reviews were not performed.',
    'One of 10 servers did not come up after the restart.',
    'Exception #1 noted. See Appendix A.',
    'Deviation 2 (see the list of deviations at the end of this section).',
    'For one of four maintenance windows the notice appeared on the day before the work.',
  ])('exception: %s', (result) => {
    expect(outcomeOf(result)).toBe('EXCEPTION');
  });

  it.each([
    'Not operative in the period: no breach was confirmed, thus no notice had to be given.',
    'Not exercised during the period, as no emergency change was made.',
    'The circumstances that warrant the operation of the control did not occur during the period.',
    'There were no security incidents during the period; therefore we could not test the operating effectiveness.',
    'No security incidents were identified during the period. No exceptions noted in the design of the control.',
    'The control did not operate, as no emergency changes were made during the examination period.',
    'Not tested – no customers terminated their contracts during the period.',
    'Did not come up. No breach took place in the window, so there was nothing to notify.',
    'Did not come up. No emergency change was shipped in the window.',
    'The case never arose.',
    'No data breach was confirmed; none took place in the window and nothing fell due.',
    'Non-occurrence: no media was disposed of.',
    'Inquired of management and noted that no sanctions were imposed during the review period; therefore, the control did not operate and was not tested.',
  ])('no occurrence: %s', (result) => {
    expect(outcomeOf(result)).toBe('NO_OCCURRENCE');
  });

  it.each([
    'Not tested.',
    'Not tested as no evidence was kept.',
    'N/A',
    'Not applicable',
    'This control was not tested.',
  ])('not tested: %s', (result) => {
    expect(outcomeOf(result)).toBe('NOT_TESTED');
  });

  it.each(['', 'See LA-1.', 'Refer to CC6.1 above'])('unclear: %s', (result) => {
    expect(outcomeOf(result)).toBe('UNCLEAR');
  });

  it('denies an exception in whatever words the firm has for it', () => {
    const denial = fc.record({
      no: fc.constantFrom('No', 'no', 'NO'),
      kind: fc.constantFrom('', 'relevant ', 'other ', 'significant ', 'further '),
      thing: fc.constantFrom('exceptions', 'exception', 'deviations', 'issues', 'findings', 'discrepancies'),
      seen: fc.constantFrom('', ' noted', ' were noted', ' identified', ' were identified', ' was noted'),
      end: fc.constantFrom('', '.', ' '),
    });
    fc.assert(
      fc.property(denial, ({ no, kind, thing, seen, end }) => {
        expect(outcomeOf(`${no} ${kind}${thing}${seen}${end}`)).toBe('NO_EXCEPTION');
      }),
    );
  });

  it('tells an exception after any denial of others', () => {
    const finding = fc.constantFrom(
      'Exception noted: For 2 of 25 users, approval was missing.',
      'Deviation noted. The review was not performed.',
      'Exception: 1 of 8 vendors had not been assessed.',
    );
    const denial = fc.constantFrom('', 'No other exceptions noted.', 'No exceptions noted for the other tests.');
    fc.assert(
      fc.property(finding, denial, fc.boolean(), (told, denied, isFirst) => {
        expect(outcomeOf((isFirst ? [denied, told] : [told, denied]).join(' '))).toBe('EXCEPTION');
      }),
    );
  });
});
