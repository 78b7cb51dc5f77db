/** Type 2 has a period and tests with results; Type 1 a date and neither. */
import { warning } from '../facts/claims';
import { IN_ORDER, type Check } from './finding';
import { printedWithHeadings } from './printed-tests';

const resultsOf = (facts: Parameters<Check>[1]): number =>
  facts.controls.reduce((sum, control) => sum + control.tests.filter((test) => test.result !== null).length, 0);

const MANY = 5;

const OF_DESIGN = /\btests? of (?:the )?(?:suitability of (?:the )?)?design\b/i;
const OF_OPERATION = /\boperating effectiveness\b|\boperat(?:ed|ing) effectively\b/i;

/** Some firms print what they did to judge the design; such tests belong to Type 1. */
const areOfDesign: (report: Parameters<Check>[0]) => boolean = (report) => {
  const printed = printedWithHeadings(report);
  return printed.some(({ text }) => OF_DESIGN.test(text)) && !printed.some(({ text }) => OF_OPERATION.test(text));
};

export const typeAndTests: Check = (report, facts) => {
  const { type, controls } = facts;
  const results = resultsOf(facts);
  if (type?.value === 'TYPE_1' && results >= MANY && !areOfDesign(report)) {
    const tested = controls.find((control) => control.tests.some((test) => test.result !== null));
    const message = 'The report reads as Type 1, but its controls have tests with results.';
    return {
      warnings: [warning('TYPE_1_WITH_RESULTS', message, tested?.evidence.slice(0, 1))],
      doubts: ['type', 'asOf'],
    };
  }
  if (type?.value === 'TYPE_2' && controls.length >= MANY && results === 0) {
    const message = 'The report reads as Type 2, but the reader found controls without any result of a test.';
    return { warnings: [warning('TYPE_2_WITHOUT_RESULTS', message, type.evidence)], doubts: [] };
  }
  return IN_ORDER;
};

export const typeAndPeriod: Check = (_report, { type, period, asOf }) => {
  if (type?.value === 'TYPE_1' && period)
    return {
      warnings: [warning('TYPE_1_WITH_PERIOD', 'The report reads as Type 1, but gives a period.', period.evidence)],
      doubts: ['type', 'period'],
    };
  if (type?.value === 'TYPE_2' && asOf)
    return {
      warnings: [warning('TYPE_2_WITH_DATE', 'The report reads as Type 2, but judges as of a date.', asOf.evidence)],
      doubts: ['type', 'asOf'],
    };
  return IN_ORDER;
};
