const LABEL_WIDTH = 14;
const LINE_WIDTH = 108;
const LIST_LENGTH = 3;

/** What was found in a report, for a person who has half a minute. */
export function summaryOf(report, address) {
  const { vendor, fileName, facts, failure } = report;
  const heading = `${vendor.name} (${vendor.tier.toLowerCase()} tier) - ${fileName}`;
  const page = line('Page', `${address}/reports/${report.id}`);
  const lines = [printable(heading), '-'.repeat(heading.length)];
  if (facts === null) return [...lines, line('Not read', `${failure.message} (${failure.code})`), page].join('\n');
  return [...lines, ...identityLines(facts), ...weightLines(report), page].join('\n');
}

function identityLines({ document, kind, type, period, asOf, auditor, opinion, serviceOrganization, categories }) {
  return [
    line('Report', `${found(kind, words)} ${found(type, words)}, ${document.pages} pages`),
    line('About', found(serviceOrganization), serviceOrganization),
    asOf !== null && period === null
      ? line('As of', asOf.value, asOf)
      : line(
          'Period',
          found(period, ({ start, end }) => `${start} to ${end}`),
          period,
        ),
    line('Auditor', found(auditor), auditor),
    line('Opinion', found(opinion, words), opinion),
    line('Categories', categories.map(({ value }) => words(value)).join(', ') || NOT_FOUND),
  ];
}

function weightLines({ facts, assessment, cuecs }) {
  const exceptions = facts.exceptions.map(({ controlId, finding, evidence }) =>
    item(`${controlId ?? 'no control id'}: ${finding}`, evidence),
  );
  const expected = cuecs.nodes.map(({ controlId, text, evidence }) =>
    item(`${controlId === null ? '' : `${controlId}: `}${text}`, evidence),
  );
  const findings = assessment.findings.map(({ severity, message }) =>
    printable(`    - ${words(severity)}: ${message}`),
  );
  return [
    line('Freshness', ageOf(assessment)),
    line('Controls', `${facts.controls.length} with their tests`),
    line('Exceptions', exceptions.length || 'none'),
    ...firstOf(exceptions, exceptions.length),
    line('CUECs', `${cuecs.totalCount} complementary user entity controls for us to operate`),
    ...firstOf(expected, cuecs.totalCount),
    line('Findings', findings.length || 'none: nothing speaks against relying on it'),
    ...findings,
  ];
}

function ageOf({ freshness, staleOn, daysLeft }) {
  if (staleOn === null) return words(freshness);
  if (daysLeft < 0) return `${words(freshness)} since ${staleOn}`;
  return `${words(freshness)}, ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left, stale from ${staleOn}`;
}

/** What needs attention, over everything that is in the portal. */
export async function dashboardLines(client) {
  const { dashboard } = await client.ask(
    '{ dashboard { reportsByFreshness { freshness count } openReviews { totalCount } cuecsWithoutOwner } }',
  );
  const ages = dashboard.reportsByFreshness.map(({ freshness, count }) => `${count} ${words(freshness)}`).join(', ');
  return [
    'Dashboard',
    '---------',
    line('Reports', ages),
    line('Open reviews', dashboard.openReviews.totalCount),
    line('CUECs', `${dashboard.cuecsWithoutOwner} without an owner`),
    line('Page', client.address),
  ].join('\n');
}

/** Who else can sign in, to see the portal as a colleague does and to agree to what was proposed. */
export const colleaguesLines = (people) =>
  [
    'Colleagues who can sign in as well:',
    ...Object.values(people).map(({ email, password }) => `  ${email}   ${password}`),
  ].join('\n');

const NOT_FOUND = 'not found in the report';

const found = (fact, show = String) => (fact === null ? NOT_FOUND : show(fact.value));

const line = (label, value, fact = null) =>
  printable(`  ${label.padEnd(LABEL_WIDTH)}${value}${pagesOf(fact?.evidence ?? [])}`);

const item = (text, evidence) => printable(`    - ${shortened(text)}${pagesOf(evidence)}`);

const firstOf = (items, total) => {
  const rest = total - Math.min(items.length, LIST_LENGTH);
  return [...items.slice(0, LIST_LENGTH), ...(rest > 0 ? [`    - and ${rest} more`] : [])];
};

const shortened = (text) => (text.length <= LINE_WIDTH ? text : `${text.slice(0, LINE_WIDTH - 4).trimEnd()} ...`);

function pagesOf(evidence) {
  const pages = [...new Set(evidence.map(({ page }) => page))].sort((a, b) => a - b);
  return pages.length === 0 ? '' : `  (p. ${pages.join(', ')})`;
}

/** SOC2 and TYPE_2 as people write them. */
const words = (term) =>
  /^SOC\d$/.test(term) ? `SOC ${term.slice(3)}` : term.toLowerCase().replaceAll('_', ' ').replace(/^type/, 'Type');

/** A report is hostile input: nothing in it may steer the terminal. */
// eslint-disable-next-line no-control-regex -- these are what is to be left out
const printable = (text) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
