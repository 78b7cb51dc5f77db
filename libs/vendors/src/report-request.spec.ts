import { remindersDue, requestExpiresOn, requestStateOf } from './report-request';

const request = { askedOn: '2026-03-01', dueOn: '2026-03-20', expiresOn: requestExpiresOn('2026-03-20') };

describe('reminders of a report request', () => {
  it.each<[string, string[], string | null, string[]]>([
    ['2026-03-12', [], null, []],
    ['2026-03-13', [], '2026-03-13', []],
    ['2026-03-13', ['2026-03-13'], null, []],
    ['2026-03-20', ['2026-03-13'], '2026-03-20', []],
    // Nothing ran for weeks.
    ['2026-04-05', ['2026-03-13'], '2026-04-03', ['2026-03-20', '2026-03-27']],
    ['2026-04-19', [], '2026-04-17', ['2026-03-13', '2026-03-20', '2026-03-27', '2026-04-03', '2026-04-10']],
    // The link has expired.
    ['2026-04-20', [], null, []],
  ])('on %s, after %j, send %s and pass over %j', (today, done, send, passOver) => {
    expect(remindersDue(request, today, done)).toEqual({ send, passOver });
  });

  it('are not planned for the days before it was asked', () => {
    expect(remindersDue({ ...request, askedOn: '2026-03-18' }, '2026-03-19', []).send).toBeNull();
  });

  it('end with the request', () => {
    expect(requestStateOf({ status: 'OPEN', expiresOn: '2026-04-19' }, '2026-04-19')).toBe('OPEN');
    expect(requestStateOf({ status: 'OPEN', expiresOn: '2026-04-19' }, '2026-04-20')).toBe('EXPIRED');
    expect(requestStateOf({ status: 'FULFILLED', expiresOn: '2026-04-19' }, '2026-04-20')).toBe('FULFILLED');
  });
});
