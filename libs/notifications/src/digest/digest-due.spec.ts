import { digestDue } from './digest-due';

const due = (rhythm: 'DAILY' | 'WEEKLY' | 'OFF', timeZone: string, lastSentOn: string | null, at: string) =>
  digestDue({ rhythm, timeZone, lastSentOn }, new Date(at));

describe('the digest that is due', () => {
  it.each([
    ['before the morning, after the one of the day before', '2026-03-02', '2026-03-03T05:59:00Z', null],
    ['in the morning', '2026-03-02', '2026-03-03T06:00:00Z', '2026-03-03'],
    ['later on the day', '2026-03-02', '2026-03-03T21:00:00Z', '2026-03-03'],
    ['after it went out', '2026-03-03', '2026-03-03T21:00:00Z', null],
    ['after days on which nothing ran', '2026-02-20', '2026-03-03T12:00:00Z', '2026-03-03'],
    ['in the summer, an hour earlier by UTC', '2026-07-01', '2026-07-02T05:00:00Z', '2026-07-02'],
  ])('daily in Berlin, %s', (_when, lastSentOn, at, expected) => {
    expect(due('DAILY', 'Europe/Berlin', lastSentOn, at)).toBe(expected);
  });

  it.each([
    ['on Sunday', '2026-02-23', '2026-03-01T12:00:00Z', null],
    ['on Monday', '2026-02-23', '2026-03-02T07:00:00Z', '2026-03-02'],
    ['before the morning of Monday', '2026-02-23', '2026-03-02T06:00:00Z', null],
    ['on Wednesday, where nothing ran on Monday', '2026-02-23', '2026-03-04T07:00:00Z', '2026-03-04'],
    ['on Thursday after that', '2026-03-04', '2026-03-05T07:00:00Z', null],
    ['for the first time, on Tuesday', null, '2026-03-03T07:00:00Z', null],
    ['for the first time, on Monday', null, '2026-03-02T07:00:00Z', '2026-03-02'],
  ])('weekly, %s', (_when, lastSentOn, at, expected) => {
    expect(due('WEEKLY', 'UTC', lastSentOn, at)).toBe(expected);
  });

  it('is none where none is wanted', () => {
    expect(due('OFF', 'UTC', null, '2026-03-02T12:00:00Z')).toBeNull();
  });
});
