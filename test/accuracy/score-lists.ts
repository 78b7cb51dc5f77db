/** The lists of a SOC 2 report against their truth. */
import type {
  ComplementaryControl,
  Control,
  ReportedException,
  ReportFacts,
  SubserviceOrganization,
} from '@countersign/vocabulary';
import type { Truth, TruthControl, TruthException } from '../corpus/truth';
import { EXACT, identifier, matched, SAME, sameProvider, sameSet, similarity } from './similarity';
import type { Tallying } from './tally';

const short = (text: string | null): string =>
  text === null ? 'nothing' : text.length > 140 ? `“${text.slice(0, 140)}…”` : `“${text}”`;
const pageOf = (item: { readonly evidence: readonly { readonly page: number }[] } | undefined): number | null =>
  item?.evidence[0]?.page ?? null;

export function scoreLists(truth: Truth, facts: ReportFacts, tallying: Tallying): void {
  scoreSubservice(truth, facts.subserviceOrganizations, tallying);
  scoreCuecs(truth, facts.cuecs, tallying);
  scoreCsocs(truth, facts.csocs, tallying);
  scoreExceptions(truth.exceptions, facts.exceptions, tallying);
  if (truth.controls !== undefined) scoreControls(truth.controls, facts.controls, tallying);
  const ids = new Set(facts.controls.map(({ id }, index) => identifier(id) || `#${index}`)).size;
  tallying.check(
    'number of controls',
    ids === truth.controlsTested,
    null,
    `read ${ids} controls, expected ${truth.controlsTested}`,
  );
}

function scoreSubservice(
  { subserviceOrganizations: truths }: Truth,
  reads: readonly SubserviceOrganization[],
  tallying: Tallying,
): void {
  const { matches, missed, spurious } = matched(truths, reads, (truth, read) =>
    sameProvider(truth.name, read.name) ? 1 : 0,
  );
  const rightMethod = matches.filter(({ truth, read }) => truth.method === read.method);
  tallying.count('subservice organizations', matches.length, truths.length, reads.length);
  tallying.count('subservice organizations with method', rightMethod.length, truths.length, reads.length);
  for (const truth of missed) tallying.miss('subservice organizations', null, `missed ${truth.name}`);
  for (const read of spurious)
    tallying.miss('subservice organizations', pageOf(read), `read “${read.name}”, which is none`);
  for (const { truth, read } of matches)
    if (truth.method !== read.method)
      tallying.miss(
        'subservice organizations with method',
        pageOf(read),
        `${truth.name}: read ${read.method}, expected ${truth.method}`,
      );
}

function scoreItems<Item extends { readonly text: string }>(
  field: string,
  truths: readonly Item[],
  reads: readonly ComplementaryControl[],
  tallying: Tallying,
) {
  const matching = matched(truths, reads, (truth, read) => similarity(truth.text, read.text));
  const exact = matching.matches.filter(({ score }) => score >= EXACT);
  tallying.count(field, matching.matches.length, truths.length, reads.length);
  tallying.count(`${field} with exact boundaries`, exact.length, truths.length, reads.length);
  for (const truth of matching.missed) tallying.miss(field, null, `missed ${short(truth.text)}`);
  for (const read of matching.spurious) tallying.miss(field, pageOf(read), `read ${short(read.text)}, which is none`);
  for (const { truth, read, score } of matching.matches)
    if (score < EXACT)
      tallying.miss(
        `${field} with exact boundaries`,
        pageOf(read),
        `read ${short(read.text)}, expected ${short(truth.text)}`,
      );
  return matching.matches;
}

function scoreCuecs(truth: Truth, reads: readonly ComplementaryControl[], tallying: Tallying): void {
  for (const { truth: item, read } of scoreItems('CUECs', truth.cuecs, reads, tallying))
    tallying.check(
      'criteria of CUECs',
      sameSet(item.criteria, read.criteria),
      pageOf(read),
      `${short(item.text)}: read ${read.criteria.join(', ') || 'none'}, expected ${item.criteria.join(', ') || 'none'}`,
    );
}

function scoreCsocs(truth: Truth, reads: readonly ComplementaryControl[], tallying: Tallying): void {
  // The same sentence may be expected of several organizations.
  const whose = (read: ComplementaryControl): string => read.subserviceOrganization ?? '';
  const matches = scoreItems('CSOCs', truth.csocs, reads, tallying);
  const names = (items: readonly { readonly text: string; readonly name: string }[], text: string): readonly string[] =>
    items.filter((item) => similarity(item.text, text) >= SAME).map(({ name }) => name);
  for (const { truth: item, read } of matches) {
    const expected = names(
      truth.csocs.map(({ text, subserviceOrganization }) => ({ text, name: subserviceOrganization ?? '' })),
      item.text,
    );
    tallying.check(
      'organization of CSOCs',
      expected.some((name) => sameProvider(name, whose(read))),
      pageOf(read),
      `${short(item.text)}: read ${short(read.subserviceOrganization ?? null)}, expected ${expected.join(' or ')}`,
    );
  }
}

function scoreExceptions(
  truths: readonly TruthException[],
  reads: readonly ReportedException[],
  tallying: Tallying,
): void {
  const { matches, missed, spurious } = matched(truths, reads, (truth, read) =>
    identifier(truth.controlId) === identifier(read.controlId) ? similarity(truth.finding, read.finding) : 0,
  );
  tallying.count('exceptions', matches.length, truths.length, reads.length);
  const onPage = matches.filter(({ truth, read }) => read.evidence.some(({ page }) => truth.pages.includes(page)));
  tallying.count('exceptions with page', onPage.length, truths.length, reads.length);
  tallying.count(
    'exceptions with exact boundaries',
    matches.filter(({ score }) => score >= EXACT).length,
    truths.length,
    reads.length,
  );
  for (const truth of missed)
    tallying.miss(
      'exceptions',
      truth.page,
      `missed ${truth.controlId ?? 'a control without id'}: ${short(truth.finding)}`,
    );
  for (const read of spurious)
    tallying.miss(
      'exceptions',
      pageOf(read),
      `read ${read.controlId ?? 'no id'}: ${short(read.finding)}, which is none`,
    );
  for (const { truth, read, score } of matches) {
    const page = pageOf(read);
    if (!read.evidence.some((evidence) => truth.pages.includes(evidence.page)))
      tallying.miss('exceptions with page', page, `${truth.controlId}: expected on page ${truth.pages.join(' or ')}`);
    if (score < EXACT)
      tallying.miss(
        'exceptions with exact boundaries',
        page,
        `read ${short(read.finding)}, expected ${short(truth.finding)}`,
      );
    tallying.check(
      'criteria of exceptions',
      sameSet(truth.criteria, read.criteria),
      page,
      `${truth.controlId}: read ${read.criteria.join(', ') || 'none'}, expected ${truth.criteria.join(', ')}`,
    );
    const [expected, got] = [truth.managementResponse, read.managementResponse];
    tallying.check(
      'responses to exceptions',
      expected === null ? got === null : similarity(expected, got) >= SAME,
      page,
      `${truth.controlId}: read ${short(got)}, expected ${short(expected)}`,
    );
  }
}

/** Kinds of outcome only: where one result answers several tests, reports leave open which of them it belongs to. */
const outcomes = (tests: readonly { readonly outcome: string }[]): string =>
  [...new Set(tests.map(({ outcome }) => outcome))]
    .filter((outcome) => outcome !== 'NO_EXCEPTION')
    .toSorted()
    .join(', ') || (tests.length > 0 ? 'NO_EXCEPTION' : 'no test');
const joined = (tests: readonly { readonly procedure: string }[]): string =>
  tests.map(({ procedure }) => procedure).join(' ');

/** A control is right when id, description, criteria, tests and outcome are. */
function scoreControls(truths: readonly TruthControl[], reads: readonly Control[], tallying: Tallying): void {
  const { matches, missed, spurious } = matched(truths, reads, (truth, read) =>
    truth.id === null
      ? read.id === null
        ? similarity(truth.description, read.description)
        : 0
      : identifier(truth.id) === identifier(read.id)
        ? 1
        : 0,
  );
  tallying.count('controls by id', matches.length, truths.length, reads.length);
  for (const truth of missed) tallying.miss('controls by id', null, `missed ${truth.id ?? short(truth.description)}`);
  for (const read of spurious)
    tallying.miss(
      'controls by id',
      pageOf(read),
      `read ${read.id ?? 'no id'}: ${short(read.description)}, which is none`,
    );
  let right = 0;
  for (const { truth, read } of matches) {
    const page = pageOf(read);
    const name = truth.id ?? short(truth.description);
    const description = similarity(truth.description, read.description) >= 0.95;
    const criteria = sameSet(truth.criteria, read.criteria);
    const tests =
      truth.tests.length === 0
        ? read.tests.every(({ procedure }) => procedure === '')
        : similarity(joined(truth.tests), joined(read.tests)) >= 0.95;
    const outcome = outcomes(truth.tests) === outcomes(read.tests);
    tallying.check(
      'description of controls',
      description,
      page,
      `${name}: read ${short(read.description)}, expected ${short(truth.description)}`,
    );
    tallying.check(
      'criteria of controls',
      criteria,
      page,
      `${name}: read ${read.criteria.join(', ') || 'none'}, expected ${truth.criteria.join(', ')}`,
    );
    tallying.check(
      'tests of controls',
      tests,
      page,
      `${name}: read ${short(joined(read.tests))}, expected ${short(joined(truth.tests))}`,
    );
    tallying.check(
      'outcome of controls',
      outcome,
      page,
      `${name}: read ${outcomes(read.tests)}, expected ${outcomes(truth.tests)}`,
    );
    if (description && criteria && tests && outcome) right++;
  }
  tallying.count('controls, whole', right, truths.length, reads.length);
}
