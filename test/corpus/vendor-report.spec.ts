/** Reports of one vendor follow each other year by year. */
import { composeReport } from './compose/report';
import { drawPlan, type Stated } from './plan';
import { makeBridgeLetter, makeVendorReport } from './vendor-report';

const VENDOR: Stated = {
  type: 'TYPE_2',
  company: 'Harrowgate Ledger, Inc.',
  short: 'Harrowgate',
  system: 'Harrowgate Ledger Platform',
  opinion: 'UNQUALIFIED',
};
const inYear = (yearsOn: number, exceptions: number) =>
  composeReport(drawPlan(603, 'pdfkit', { ...VENDOR, yearsOn }), { exceptions, themes: 40 }).truth;
const textsOf = ({ cuecs }: ReturnType<typeof inYear>) => cuecs.map(({ text }) => text);
const idsOf = ({ exceptions }: ReturnType<typeof inYear>) => exceptions.map(({ controlId }) => controlId);

it('keeps the words of the year before, but for one control that is dropped, one reworded and one that is new', () => {
  const first = textsOf(inYear(0, 3));
  for (const [before, after] of [
    [first, textsOf(inYear(1, 3))],
    [textsOf(inYear(1, 3)), textsOf(inYear(2, 3))],
  ] as const) {
    expect(after).toHaveLength(before.length);
    const gone = before.filter((text) => !after.includes(text));
    const come = after.filter((text) => !before.includes(text));
    expect([gone.length, come.length]).toEqual([2, 2]);
    expect(come.filter((text) => gone.some((earlier) => text.startsWith(earlier)))).toHaveLength(1);
  }
});

it('repeats exceptions where as many or more are asked for, and has some resolved where fewer are', () => {
  const before = idsOf(inYear(0, 3));
  expect(before).toHaveLength(3);
  const fewer = idsOf(inYear(1, 2));
  expect(fewer).toHaveLength(2);
  expect(before).toEqual(expect.arrayContaining(fewer));
  expect(idsOf(inYear(1, 4))).toEqual(expect.arrayContaining(before));
});

it('prints what is stated, in the report and in the letter that follows it', async () => {
  const period = { start: '2024-10-01', end: '2025-09-30' };
  const stated = { ...VENDOR, period, reportDate: '2025-11-14' };
  const report = await makeVendorReport(603, stated, { exceptions: 3, themes: 30 });
  expect(report.truth).toMatchObject({ serviceOrganization: 'Harrowgate Ledger, Inc.', period });
  const letter = await makeBridgeLetter(603, stated);
  expect(letter.truth).toMatchObject({
    kind: 'BRIDGE_LETTER',
    serviceOrganization: 'Harrowgate Ledger, Inc.',
    period: { start: '2025-10-01' },
  });
});
