/** What of a report can be searched, beside the text of its pages. */
import type { ComplementaryControl, Evidence, Fact } from '@countersign/vocabulary';
import type { CuecRow, SearchEntryRow, StoredFacts } from '../entities';

export type SearchEntry = Pick<SearchEntryRow, 'kind' | 'page' | 'label' | 'text'>;

/** As many characters of a page as are searched; PostgreSQL takes no more than a mebibyte of stems. */
const PAGE_MAX_LENGTH = 100_000;

/** One entry for each page that says anything. @param pageTexts the first page first */
export const pageEntries = (pageTexts: readonly string[]): readonly SearchEntry[] =>
  pageTexts.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ kind: 'PAGE' as const, page: index + 1, label: null, text: cut(text) }],
  );

/** One entry for each thing that was read, on the page where it begins. */
export const factEntries = (facts: StoredFacts, cuecs: readonly CuecRow[]): readonly SearchEntry[] => [
  ...named('Service organization', facts.serviceOrganization),
  ...named('System', facts.systemName),
  ...named('Auditor', facts.auditor),
  ...(facts.opinion?.basis
    ? [entry('FACT', facts.opinion.evidence, 'Basis of the opinion', [facts.opinion.basis])]
    : []),
  ...facts.subserviceOrganizations.map(({ name, services, evidence }) =>
    entry('SUBSERVICE_ORGANIZATION', evidence, name, [services ?? name]),
  ),
  ...cuecs.map(({ evidence, controlId, text }) => entry('CUEC', evidence, controlId, [text])),
  ...facts.csocs.map((control) => entry('CSOC', control.evidence, organizationOf(control), [control.text])),
  ...facts.exceptions.map(({ controlId, finding, managementResponse, evidence }) =>
    entry('EXCEPTION', evidence, controlId, [finding, managementResponse]),
  ),
  ...facts.controls.map(({ id, description, tests, evidence }) =>
    entry('CONTROL', evidence, id, [description, ...tests.flatMap(({ procedure, result }) => [procedure, result])]),
  ),
];

const named = (label: string, fact: Fact<string> | null): readonly SearchEntry[] =>
  fact === null ? [] : [entry('FACT', fact.evidence, label, [fact.value])];

const organizationOf = ({ subserviceOrganization, id }: ComplementaryControl): string | null =>
  subserviceOrganization ?? id;

const entry = (
  kind: SearchEntry['kind'],
  evidence: readonly Evidence[],
  label: string | null,
  texts: readonly (string | null)[],
): SearchEntry => ({
  kind,
  page: evidence[0]?.page ?? null,
  label,
  text: cut(texts.filter((text) => text !== null && text !== '').join('\n')),
});

const cut = (text: string): string => text.slice(0, PAGE_MAX_LENGTH);
