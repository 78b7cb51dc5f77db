import { outcomeOf } from './outcome';

describe('a result that begins with a verdict', () => {
  it.each([
    'Fail. Accounts of 2 leavers stayed open.',
    'Failed: the review of March is missing.',
    'Ineffective. Work on 1 of 5 alarms began late.',
    'Unsatisfactory – a certificate ran out.',
    'Not met. The plan lies unsigned.',
    'Partially effective: the second half-year has no review.',
    'Control did not operate effectively. Cure took longer than 5 days.',
    'The control did not function as designed. See the next page for what was found.',
    'This control has not operated consistently. The log ends in May.',
    'Control was not operating effectively. One report lay unread.',
    'Issue noted. The report of metrics came late.',
    'Shortcomings were found. Drills ended in March.',
    'A deviation from the control was found. The list stayed unsigned.',
    'Testing disclosed the following. Purchasing holds no report.',
    'Our tests revealed that two keys were kept in the open.',
    'Testing disclosed the following exception: 3 of 25 were late. No further deviations were found when the sample was extended.',
    'Result: Fail. The alarm stayed silent.',
    'Met in part. The disk of one laptop is readable.',
    'Other than satisfied. The review of March is unsigned.',
    '✕ Exception: one key was shared.',
    'exception, described in 4.3',
  ])('fails: %s', (result) => {
    expect(outcomeOf(result)).toBe('EXCEPTION');
  });

  it.each([
    'Pass. No exceptions noted.',
    'Satisfactory',
    'Satisfied',
    '✓ No exceptions noted',
    'Compliant – as described.',
    'Effective: no deviation from the control was found.',
    'Testing disclosed no deviations.',
    'The control operated as designed. No issues noted.',
  ])('passes: %s', (result) => {
    expect(outcomeOf(result)).toBe('NO_EXCEPTION');
  });
});

describe('a control without cause to operate', () => {
  it.each([
    'N/A – per management and corroborating records, no laptop was taken out of service. The control had no occasion to operate.',
    'N/A: the fail-over test was not due.',
    'Not applicable; nobody was sanctioned, as nothing of the kind happened.',
    'n/a (no breaches were confirmed)',
    'The control was not called upon.',
    'Control not tested: it had no opportunity to operate.',
    'There was nothing to test, since the population was empty.',
    'Nil population.',
    'The procedure was never invoked.',
    'The control did not come into play.',
    'No need to exercise it arose; no trigger for the control occurred.',
  ])('%s', (result) => {
    expect(outcomeOf(result)).toBe('NO_OCCURRENCE');
  });

  it.each([
    'N/A – control not tested.',
    'N/A. No testing was carried out by us.',
    'Not applicable – outside the scope.',
  ])('is not meant by: %s', (result) => {
    expect(outcomeOf(result)).toBe('NOT_TESTED');
  });

  it('is not meant by an exception of like words', () => {
    expect(
      outcomeOf('Exception noted: the control had no occasion to operate, since the queue was switched off.'),
    ).toBe('EXCEPTION');
  });
});
