import { isTestProcedure } from './test-wording';

describe('the beginning of a test', () => {
  it.each([
    'Analyzed the configuration of the firewall.',
    'Performed the reconciliation again.',
    'Performance of a walkthrough of the onboarding of one user.',
    'Reviewed tickets for a sample of 25 changes.',
    'Review of the access list, which is kept by the owner.',
    'Requested the list of changes and compared it with the log.',
    'Tested whether a sign-in without a second factor is refused.',
    'Tests of 25 requests to determine that each is approved.',
  ])('is told from a control: %s', (words) => {
    expect(isTestProcedure(words)).toBe(true);
  });

  it.each([
    'Analysts look into alerts day and night and escalate those which may be incidents.',
    'Performance against goals is appraised once a year by the line manager.',
    'Reviewers of code hold a certificate.',
    'The assessors of suppliers report to the board.',
    'Requests for access are approved by the owner of the system.',
    'Tests of the backups must succeed before a release.',
    'Reviews of access rights are completed each quarter.',
  ])('is not seen in a control that says who or what does it: %s', (words) => {
    expect(isTestProcedure(words)).toBe(false);
  });
});
