import { Client, type OperationResult } from 'urql';
import { filter, map, pipe } from 'wonka';

const SECOND = { __typename: 'Account', id: 'ben', name: 'Ben Okafor', email: 'ben@northbank.example' };
const FIRST = { __typename: 'Account', id: 'ada', name: 'Ada Auditor', email: 'ada@northbank.example' };

const PROGRESS = { pagesRead: 61, pages: 184 };
const REPORTS: Readonly<Record<string, object>> = {
  queued: { readStatus: 'QUEUED', progress: null, failure: null },
  opening: { readStatus: 'READING', progress: null, failure: null },
  reading: { readStatus: 'READING', progress: PROGRESS, failure: null },
  read: { readStatus: 'READ', progress: null, failure: null },
  invoice: { readStatus: 'READ', progress: null, failure: null },
  letter: { readStatus: 'READ', progress: null, failure: null },
  broken: {
    readStatus: 'FAILED',
    progress: null,
    failure: { code: 'PDF_BROKEN', message: 'The file is damaged. Ask the vendor for it once more.' },
  },
};

const VIEWS = [
  { id: 'own', name: 'Mine that lapse', query: 'owner=Ada', isShared: true, isOwn: true, version: 1, madeBy: FIRST },
  { id: 'other', name: 'Critical', query: 'tier=CRITICAL', isShared: true, isOwn: false, version: 1, madeBy: SECOND },
];

/** What a server would say, by the name of the operation. */
const ANSWERS: Readonly<Record<string, (variables: { readonly id?: string; readonly page?: string }) => object>> = {
  PeopleToChoose: () => ({ accounts: { nodes: [FIRST, SECOND] } }),
  VendorsToChoose: () => ({ vendors: { nodes: [{ id: 'fernhollow', name: 'Fernhollow' }] } }),
  SavedViews: ({ page }) => ({ savedViews: { nodes: page === 'VENDORS' ? VIEWS : [] } }),
  ArrivedReport: ({ id = '' }) => ({ report: { id, ...REPORTS[id] } }),
  FoundInReport: ({ id = '' }) => ({
    report: {
      id,
      facts: { kind: id === 'invoice' ? null : { value: 'SOC2' }, period: null, exceptions: [{}, {}] },
      cuecs: { totalCount: 14 },
      bridges: id === 'letter' ? { start: '2025-10-01', end: '2025-12-31', daysNotCounted: 12 } : null,
      unattachedLetter: null,
    },
  }),
  ArrivedItem: ({ id = '' }) => ({
    node: { __typename: 'InboxItem', id, ...REPORTS[id], reading: { kind: 'SOC2', exceptions: 2, cuecs: 14 } },
  }),
};

/** Answers at once with what stands here; nothing leaves the page. */
export const answering = new Client({
  url: '/',
  exchanges: [
    () => (operations) =>
      pipe(
        operations,
        filter(({ kind }) => kind !== 'teardown'),
        map((operation): OperationResult => {
          const [definition] = operation.query.definitions;
          const name = definition?.kind === 'OperationDefinition' ? (definition.name?.value ?? '') : '';
          const data = ANSWERS[name]?.(operation.variables as object) ?? null;
          return { operation, data, stale: false, hasNext: false };
        }),
      ),
  ],
});
