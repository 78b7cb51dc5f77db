/** The scalar facts of a document against its truth. */
import type { Fact, ReportFacts } from '@countersign/vocabulary';
import type { Truth } from '../corpus/truth';
import { sameName, sameSet, sameSystem } from './similarity';
import type { Tallying } from './tally';

export const SCALAR_FIELDS = [
  'kind',
  'type',
  'period',
  'asOf',
  'serviceOrganization',
  'systemName',
  'auditor',
  'reportDate',
  'opinion',
] as const;
type ScalarField = (typeof SCALAR_FIELDS)[number];

const shown = (value: unknown): string =>
  value === null || value === undefined ? 'nothing' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value);

function isRight(field: ScalarField, truth: Truth, value: unknown): boolean {
  const expected = truth[field];
  if (expected === null || expected === undefined) return value === null;
  if (value === null) return false;
  if (field === 'period') {
    const [one, other] = [expected, value] as [Truth['period'], Truth['period']];
    return one?.start === other?.start && one?.end === other?.end;
  }
  const accepted = [expected as string, ...(truth.accepts?.[field] ?? [])];
  const read = String(value);
  if (field === 'serviceOrganization' || field === 'auditor') return accepted.some((name) => sameName(name, read));
  if (field === 'systemName') return accepted.some((name) => sameSystem(name, read, truth.serviceOrganization ?? ''));
  return accepted.includes(read);
}

export function scoreFacts(truth: Truth, facts: ReportFacts, tallying: Tallying): void {
  for (const field of SCALAR_FIELDS) {
    if (truth.scoreSkip?.includes(field)) continue;
    const fact = facts[field] as Fact<unknown> | null;
    const value = fact?.value ?? null;
    const right = isRight(field, truth, value);
    const expected = truth[field] === null ? 0 : 1;
    tallying.count(field, right ? 1 : 0, 1, 1);
    if (right) continue;
    tallying.miss(
      field,
      fact?.evidence[0]?.page ?? null,
      `read ${shown(value)} (${fact?.confidence ?? 'not found'}), expected ${expected === 0 ? 'nothing' : shown(truth[field])}`,
    );
    if (fact?.confidence === 'CERTAIN') tallying.count('wrong while CERTAIN', 1, 0, 0);
  }
  if (truth.scoreSkip?.includes('categories')) return;
  const read = facts.categories.map(({ value }) => value);
  const right = sameSet(truth.categories, read);
  tallying.check(
    'categories',
    right,
    facts.categories[0]?.evidence[0]?.page ?? null,
    `read ${read.join(', ') || 'nothing'}, expected ${truth.categories.join(', ')}`,
  );
  const wrong = facts.categories.filter(
    ({ value, confidence }) => confidence === 'CERTAIN' && !truth.categories.includes(value),
  );
  if (wrong.length > 0) tallying.count('wrong while CERTAIN', wrong.length, 0, 0);
}
