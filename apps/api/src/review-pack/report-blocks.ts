import type { Fact } from '@countersign/vocabulary';
import { type Block, entry, paragraph, rows, section } from './blocks';
import { filesPassage } from './discussion-blocks';
import type { ReviewPack } from './review-pack';
import { momentOf, pagesOf, pagesText, worded, wordedName } from './wording';

/** What the report says, each fact with its pages, and what people put right in it. */
export function factBlocks({ facts, report, corrections, confirmations }: ReviewPack): readonly Block[] {
  const { kind, type, period, asOf, opinion, auditor, reportDate, serviceOrganization, systemName } = facts;
  return [
    section('The report and its facts', true),
    rows(
      ['File', report.fileName],
      ['SHA-256', report.sha256],
      ['Received', `${momentOf(report.uploadedAt)}, from ${report.uploadedBy}`],
      ['Document', told(kind, worded)],
      ['Type', told(type, worded)],
      // A Type 1 report has no period, and a Type 2 report no as-of date.
      ['Period', type?.value === 'TYPE_1' && !period ? null : told(period, ({ start, end }) => `${start} to ${end}`)],
      ['As of', type?.value === 'TYPE_2' && !asOf ? null : told(asOf, String)],
      ['Opinion', told(opinion, worded)],
      ['Basis of the opinion', opinion?.basis],
      ['Service auditor', told(auditor, String)],
      ['Date of the auditor’s report', told(reportDate, String)],
      ['Service organization', told(serviceOrganization, String)],
      ['System', told(systemName, String)],
      ['Categories in scope', facts.categories.map((category) => told(category, worded)).join('; ') || NOT_FOUND],
      ['Controls with their tests', String(facts.controls.length)],
      ['CSOCs', String(facts.csocs.length)],
    ),
    ...organizationBlocks(facts.subserviceOrganizations),
    ...(corrections.length === 0 ? [] : [section('Facts that a person put right')]),
    ...corrections.map(({ fact, readValue, value, reason, by, at }) =>
      entry(
        wordedName(fact),
        `${momentOf(at)} · ${by}`,
        { label: 'As read', text: valueText(readValue) },
        { label: 'Put right to', text: valueText(value) },
        { label: 'Because', text: reason },
      ),
    ),
    ...confirmationBlocks(confirmations),
  ];
}

/** Who looked at which fact in the document, and what came of the reader's warnings. */
function confirmationBlocks(confirmations: ReviewPack['confirmations']): readonly Block[] {
  const settled = confirmations.filter(({ subject }) => subject === 'warnings');
  const confirmed = confirmations.filter(({ subject }) => subject !== 'warnings');
  return [
    ...(confirmed.length === 0 ? [] : [section('Facts that a person confirmed')]),
    ...confirmed.map(({ subject, value, note, by, at }) =>
      entry(
        wordedName(subject),
        `${momentOf(at)} · ${by}`,
        { label: 'As confirmed', text: confirmedText(value) },
        note === null ? null : { label: 'Note', text: note },
      ),
    ),
    ...(settled.length === 0 ? [] : [section('Warnings that a person looked into')]),
    ...settled.map(({ value, note, by, at }) =>
      entry(valueText(value), `${momentOf(at)} · ${by}`, { label: 'What they found', text: note ?? '' }),
    ),
  ];
}

/** An item by what it is called and what it says. */
function confirmedText(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return valueText(value);
  const { controlId, id, name, finding, text } = value as Readonly<Record<string, unknown>>;
  const words = [controlId ?? id, name ?? finding ?? text].filter((each) => typeof each === 'string');
  return words.length === 0 ? valueText(value) : words.join(': ');
}

const NOT_FOUND = 'Not found in the report';

/** A value with its pages, and the doubt with which it was read. */
function told<Value>(fact: Fact<Value> | null, words: (value: Value) => string): string {
  if (fact === null) return NOT_FOUND;
  const doubt = fact.confidence === 'CERTAIN' ? null : `read as ${worded(fact.confidence).toLowerCase()}`;
  const aside = [pagesOf(fact.evidence), doubt].filter(Boolean).join('; ');
  return aside === '' ? words(fact.value) : `${words(fact.value)} (${aside})`;
}

const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return 'Nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

function organizationBlocks(organizations: ReviewPack['facts']['subserviceOrganizations']): readonly Block[] {
  if (organizations.length === 0) return [];
  return [
    section('Subservice organizations'),
    ...organizations.map(({ name, services, method, evidence }) =>
      entry(
        name,
        [method === null ? 'Method not found' : worded(method), pagesOf(evidence)].filter(Boolean).join(' · '),
        services === null ? null : { text: services },
      ),
    ),
  ];
}

/** The auditor's exceptions, and what they mean to us. */
export function exceptionBlocks({ exceptions }: ReviewPack): readonly Block[] {
  if (exceptions.length === 0) return [section('Exceptions'), paragraph('No exception was found in the report.')];
  return [
    section('Exceptions'),
    ...exceptions.map(({ exception, disposition }) =>
      entry(
        exception.controlId === null ? 'Control without an identifier' : `Control ${exception.controlId}`,
        [pagesOf(exception.evidence), exception.criteria.join(', ')].filter(Boolean).join(' · '),
        { label: 'The auditor’s finding', text: exception.finding },
        exception.managementResponse === null
          ? null
          : { label: 'Management’s response, not examined by the auditor', text: exception.managementResponse },
        disposition === null
          ? { label: 'Disposition', text: 'None yet' }
          : { label: `Disposition: ${dispositionHead(disposition)}`, text: disposition.text },
        disposition?.closure
          ? {
              label: `Answered by the vendor: closed ${momentOf(disposition.closure.at)} by ${disposition.closure.by}, with the evidence`,
              text: disposition.closure.evidence,
            }
          : null,
        disposition?.closure ? filesPassage(disposition.closure.files) : null,
      ),
    ),
  ];
}

const dispositionHead = ({ kind, dueOn, by, at }: NonNullable<ReviewPack['exceptions'][number]['disposition']>) =>
  [worded(kind), dueOn && `due ${dueOn}`, by && at && `by ${by}, ${momentOf(at)}`].filter(Boolean).join('; ');

/** What the vendor expects of us, and how far we do it. */
export function cuecBlocks({ cuecs }: ReviewPack): readonly Block[] {
  if (cuecs.length === 0)
    return [section('Complementary user entity controls'), paragraph('The report expects nothing of us.')];
  return [
    section('Complementary user entity controls'),
    ...cuecs.map(({ controlId, text, status, owner, pages }, place) =>
      entry(
        controlId ?? `CUEC ${place + 1}`,
        [worded(status), ownerText(owner, status), pagesText(pages)].filter(Boolean).join(' · '),
        { text },
      ),
    ),
  ];
}

/** What does not apply to us needs nobody. */
function ownerText(owner: string | null, status: string): string | null {
  if (owner !== null) return `owner ${owner}`;
  return status === 'NOT_APPLICABLE' ? null : 'nobody owns it';
}

/** How the report stands to each rule of the policy. */
export function checklistBlocks({ checklist, policy }: ReviewPack): readonly Block[] {
  return [
    section('Checklist of the policy'),
    ...checklist.map(({ code, outcome, message, evidence, caution }) =>
      entry(
        worded(code).replace(/\b(cuec|soc)/i, (word) => word.toUpperCase()),
        [worded(outcome), pagesOf(evidence)].filter(Boolean).join(' · '),
        { text: message },
        caution === undefined ? null : { label: 'Known here', text: caution },
      ),
    ),
    section(`The policy, version ${policy.version} for the tier ${worded(policy.tier).toLowerCase()}`),
    rows(...Object.entries(policy.rules).map(([rule, value]) => [wordedName(rule), ruleText(value)] as const)),
  ];
}

function ruleText(value: string | number | boolean | null | readonly string[]): string {
  if (value === null) return 'any';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return value.map(worded).join(', ') || 'none';
  return String(value);
}
