import { valueInWords } from '../../apps/web/src/terms/audit-values';
import { dayOf, momentOf } from '../../apps/web/src/terms/dates';

describe('a value in the audit log', () => {
  const moment = '2026-03-31T14:05:00.000Z';

  it.each([
    ['PARTIAL', 'Partly implemented'],
    ['2026-03-31', dayOf('2026-03-31')],
    [moment, momentOf(moment)],
    [[{ dueOn: '2026-03-31', tier: 'HIGH' }], `due on: ${dayOf('2026-03-31')}, tier: High`],
  ])('is %j in words, with days as whoever looks writes them: %s', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });
});
