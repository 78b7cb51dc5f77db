import { BackOff } from './back-off';

describe('waiting before a restart', () => {
  it('doubles while it keeps ending early, up to half a minute', () => {
    const backOff = new BackOff();
    const waits = Array.from({ length: 8 }, () => backOff.next(1_000));
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('begins anew after it has run well for a minute', () => {
    const backOff = new BackOff();
    for (let ends = 0; ends < 5; ends += 1) backOff.next(0);
    expect(backOff.next(60_000)).toBe(500);
  });
});
