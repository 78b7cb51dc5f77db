import { type KeptDocument, supersededSince } from './retention';

const report = (id: string, staleOn: string | null, uploadedAt: string): KeptDocument => ({
  ...{ id, staleOn, isLetter: false, speaksUntil: null },
  uploadedAt: new Date(uploadedAt),
});

describe('a document is superseded', () => {
  const last = report('last', '2026-01-01', '2025-02-01');
  const now = report('now', '2027-01-01', '2026-02-01');
  const next = report('next', '2028-01-01', '2027-02-01');

  it('since the first report that stays current longer was here', () => {
    expect(supersededSince(last, [last, next, now])).toEqual(now.uploadedAt);
    expect(supersededSince(next, [last, next, now])).toBeNull();
  });

  it('from its first day, where it was filed after the later one', () => {
    const late = { ...last, uploadedAt: new Date('2026-06-01') };
    expect(supersededSince(late, [late, now])).toEqual(late.uploadedAt);
  });

  it('never, where its age is not known', () => {
    expect(supersededSince(report('unread', null, '2020-01-01'), [now])).toBeNull();
    expect(supersededSince(last, [report('unread', null, '2027-01-01')])).toBeNull();
  });

  it('as a letter, by a report that covers all of its days, and never by a letter', () => {
    const letter = { ...report('letter', null, '2025-03-01'), isLetter: true, speaksUntil: '2025-12-31' };
    expect(supersededSince(letter, [{ ...now, speaksUntil: '2025-12-31' }])).toEqual(now.uploadedAt);
    expect(supersededSince(letter, [{ ...now, speaksUntil: '2025-12-30' }])).toBeNull();
    expect(supersededSince(letter, [{ ...now, speaksUntil: '2026-12-31', isLetter: true }])).toBeNull();
  });
});
