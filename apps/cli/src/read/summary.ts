import { isRefused } from '@countersign/reader-process';
import type { Evidence, Fact, RefusedDocument, ReportFacts } from '@countersign/vocabulary';
import { printable } from './progress';

const LABEL_WIDTH = 24;
const LINE_WIDTH = 110;

/** What a person wants to know first, each with its page. */
export function summaryOf(outcome: ReportFacts | RefusedDocument): string {
  if (isRefused(outcome)) return printable(`${outcome.file}: refused (${outcome.error.code})`);
  const { file, document } = outcome;
  return [
    printable(`${file}, ${document.pages} pages${document.textSource === 'EMBEDDED' ? '' : ', read by OCR'}`),
    ...identityLines(outcome),
    ...listLines(outcome),
  ].join('\n');
}

function identityLines(facts: ReportFacts): string[] {
  const dates =
    facts.asOf && !facts.period
      ? factLine('As of', facts.asOf, String)
      : factLine('Period', facts.period, ({ start, end }) => `${start} to ${end}`);
  return [
    factLine('Kind', facts.kind, words),
    factLine('Type', facts.type, words),
    dates,
    factLine('Service organization', facts.serviceOrganization, String),
    factLine('System', facts.systemName, String),
    factLine('Auditor', facts.auditor, String),
    factLine('Report date', facts.reportDate, String),
    factLine('Opinion', facts.opinion, words),
    line(
      'Categories',
      facts.categories.map(({ value }) => words(value)).join(', ') || NOT_FOUND,
      pagesOf(facts.categories),
    ),
  ];
}

function listLines(facts: ReportFacts): string[] {
  const subservice = facts.subserviceOrganizations.map(
    ({ name, method, evidence }) => `${name}${method ? `, ${words(method)}` : ''}${pages(evidence)}`,
  );
  const cuecs = facts.cuecs.map(({ text, criteria, evidence }) => `${text}${cited(criteria)}${pages(evidence)}`);
  const exceptions = facts.exceptions.map(
    ({ controlId, criteria, finding, managementResponse, evidence }) =>
      `${controlId ?? 'no control id'}${cited(criteria)}: ${finding}${pages(evidence)}` +
      (managementResponse ? ` Management's response: ${managementResponse}` : ''),
  );
  return [
    ...list('Subservice organizations', subservice),
    ...list('Complementary user entity controls (CUECs)', cuecs),
    line('CSOCs', String(facts.csocs.length), ''),
    line('Controls', String(facts.controls.length), ''),
    ...list('Exceptions', exceptions),
    ...list(
      'Warnings',
      facts.warnings.map(({ code, message, evidence }) => `${code}: ${message}${pages(evidence)}`),
    ),
  ];
}

const NOT_FOUND = 'not found in the report';

const factLine = <Value>(label: string, fact: Fact<Value> | null, show: (value: Value) => string): string =>
  fact ? line(label, `${show(fact.value)}${doubt(fact)}`, pagesOf([fact])) : line(label, NOT_FOUND, '');

const doubt = ({ confidence }: Fact<unknown>) => (confidence === 'CERTAIN' ? '' : ` [${words(confidence)}]`);

const line = (label: string, value: string, where: string): string =>
  `  ${label.padEnd(LABEL_WIDTH)}${printable(value)}${where}`;

function list(label: string, items: readonly string[]): string[] {
  return [line(`${label}: ${items.length}`, '', '').trimEnd(), ...items.map((item) => wrapped(printable(item)))];
}

/** One list item over as many lines as it needs, under a dash. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const current = lines[lines.length - 1]!;
    if (current && current.length + word.length >= LINE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = current ? `${current} ${word}` : word;
  }
  return `    - ${lines.join('\n      ')}`;
}

/** SOC2 and TYPE_2 as people write them: "SOC 2", "type 2", "carve out". */
const words = (value: string): string =>
  /^SOC\d$/.test(value) ? `SOC ${value.slice(3)}` : value.toLowerCase().replaceAll('_', ' ');

const cited = (criteria: readonly string[]) => (criteria.length ? ` (${criteria.join(', ')})` : '');

const pagesOf = (facts: readonly Fact<unknown>[]) => pages(facts.flatMap(({ evidence }) => evidence));

function pages(evidence: readonly Evidence[]): string {
  const numbers = [...new Set(evidence.map(({ page }) => page))].sort((a, b) => a - b);
  return numbers.length ? `  (p. ${numbers.join(', ')})` : '';
}
