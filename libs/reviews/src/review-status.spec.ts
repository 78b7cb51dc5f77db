import { FIRST_STATUSES, REVIEW_STATUSES, acceptsDecision, isOpen, mayGo, statusAfter } from './review-status';
import { type ReviewedReport, supersedes } from './supersession';

describe('a review', () => {
  it('goes from the request over the report and the look at it to the decision, and never back once somebody looks', () => {
    const ways = REVIEW_STATUSES.flatMap((from) =>
      REVIEW_STATUSES.filter((to) => mayGo(from, to)).map((to) => `${from} ${to}`),
    );
    expect(ways).toEqual([
      'REQUESTED RECEIVED',
      'REQUESTED WITHDRAWN',
      'RECEIVED REQUESTED',
      'RECEIVED IN_REVIEW',
      'RECEIVED WITHDRAWN',
      'IN_REVIEW DECIDED',
      'IN_REVIEW WITHDRAWN',
      'DECIDED SUPERSEDED',
    ]);
    expect(FIRST_STATUSES).toEqual(['REQUESTED', 'IN_REVIEW']);
  });

  it('is open until it is decided', () => {
    expect(REVIEW_STATUSES.filter(isOpen)).toEqual(['REQUESTED', 'RECEIVED', 'IN_REVIEW']);
  });

  it('goes on while more information is needed and is decided by every other decision', () => {
    expect(statusAfter('MORE_INFORMATION_NEEDED')).toBe('IN_REVIEW');
    for (const decision of ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED'] as const)
      expect(statusAfter(decision)).toBe('DECIDED');
  });

  it('takes a decision only while somebody looks at the report', () => {
    expect(REVIEW_STATUSES.filter(acceptsDecision)).toEqual(['IN_REVIEW']);
  });
});

describe('a review that is decided', () => {
  const report = (reportId: string, staleOn: string | null, uploaded: string): ReviewedReport => ({
    reportId,
    staleOn,
    uploadedAt: new Date(uploaded),
  });
  const lastYear = report('1', '2026-01-01', '2025-02-01');
  const thisYear = report('2', '2027-01-01', '2026-02-01');

  it('takes the place of the review of an older report, and of an earlier one of the same', () => {
    expect(supersedes(thisYear, lastYear)).toBe(true);
    expect(supersedes(thisYear, thisYear)).toBe(true);
  });

  it('leaves the review of a newer report in place, whenever it was uploaded', () => {
    expect(supersedes(lastYear, thisYear)).toBe(false);
    expect(supersedes({ ...lastYear, uploadedAt: new Date('2026-03-01') }, thisYear)).toBe(false);
  });

  it('goes by the upload where an age is not known', () => {
    expect(supersedes({ ...thisYear, staleOn: null }, lastYear)).toBe(true);
    expect(supersedes({ ...lastYear, staleOn: null }, thisYear)).toBe(false);
  });
});
