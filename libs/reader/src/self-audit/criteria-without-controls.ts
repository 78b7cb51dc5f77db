/** Criteria in scope that no control serves. */
import { categoryOf, type Criterion } from '@countersign/vocabulary';
import { warning } from '../facts/claims';
import { criteriaIn } from '../text/criteria';
import { evidenceOf } from '../text/sourced-text';
import type { SourcedText } from '../layout/model';
import { IN_ORDER, type AuditedFacts, type Check } from './finding';
import { printedWithHeadings } from './printed-tests';

/** How many criteria each series of TSP section 100 has. */
const POINTS: Readonly<Record<string, number>> = {
  ...{ CC1: 5, CC2: 3, CC3: 4, CC4: 2, CC5: 3, CC6: 8, CC7: 5, CC8: 1, CC9: 2 },
  ...{ A1: 3, C1: 2, PI1: 5, P1: 1, P2: 1, P3: 2, P4: 3, P5: 2, P6: 7, P7: 1, P8: 1 },
};
const CRITERIA: readonly Criterion[] = Object.entries(POINTS).flatMap(([series, points]) =>
  Array.from({ length: points }, (_, at) => `${series}.${at + 1}`),
);

/** "CC6.4 is not applicable", "responsibility of the subservice organization": said, and not lost. */
const LEFT_OUT = /\b(?:not applicable|n\/a|not in scope|out of scope|carved[- ]out|sub-?service|no controls?)\b/i;

const inScope = ({ categories }: AuditedFacts): readonly Criterion[] => {
  const covered = new Set(categories.map(({ value }) => value));
  // Without the Security category, the common criteria are examined nevertheless.
  return CRITERIA.filter((criterion) => {
    const category = categoryOf(criterion);
    return category !== null && (category === 'SECURITY' || covered.has(category));
  });
};

/** Where criteria stand among the tests. */
const printedAt = (passages: readonly SourcedText[]): ReadonlyMap<Criterion, readonly SourcedText[]> => {
  const printed = new Map<Criterion, SourcedText[]>();
  for (const passage of passages)
    for (const criterion of criteriaIn(passage.text)) {
      const known = printed.get(criterion);
      if (known) known.push(passage);
      else printed.set(criterion, [passage]);
    }
  return printed;
};

const LEAST_SERVED = 5;

export const criteriaWithoutControls: Check = (report, facts) => {
  if (facts.controls.length === 0 || facts.categories.length === 0) return IN_ORDER;
  const served = new Set(facts.controls.flatMap(({ criteria }) => criteria));
  const passages = printedWithHeadings(report);
  const printed = printedAt(passages);
  // The reason may stand in the next cell or paragraph.
  const saysLeftOut = (place: SourcedText) =>
    [place, passages[passages.indexOf(place) + 1]].some((text) => text !== undefined && LEFT_OUT.test(text.text));
  const lacking = inScope(facts).filter((criterion) => {
    const places = printed.get(criterion) ?? [];
    return !served.has(criterion) && places.length > 0 && !places.some(saysLeftOut);
  });
  // Where no control has criteria, each of those that are printed is lacking: the reader did not see how they belong.
  const areLost = served.size < LEAST_SERVED && lacking.length >= LEAST_SERVED;
  if (lacking.length === 0) return IN_ORDER;
  const message = areLost
    ? 'The report prints the criteria beside its controls, but the reader could not tell which control serves which.'
    : `The reader found no control for ${lacking.slice(0, 8).join(', ')}${lacking.length > 8 ? ', ...' : ''}, though the report lists ${lacking.length > 1 ? 'them' : 'it'} among the tests.`;
  const evidence = lacking.slice(0, 3).flatMap((criterion) => {
    const place = printed.get(criterion)?.[0];
    return place ? evidenceOf(place).slice(0, 1) : [];
  });
  return { warnings: [warning('CRITERIA_WITHOUT_CONTROLS', message, evidence)], doubts: [] };
};
