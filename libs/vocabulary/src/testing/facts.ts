import type { Confidence, Fact, ReportFacts } from '../report-facts';

/** For tests: a fact with one piece of evidence. */
export const fact = <Value>(value: Value, confidence: Confidence = 'CERTAIN'): Fact<Value> => ({
  value,
  confidence,
  evidence: [{ page: 1, quote: String(value), box: { x: 72, y: 72, width: 100, height: 12 } }],
});

/** For tests: the facts of a clean Type 2 report over 2025, with what the test cares about put in. */
export const reportFacts = (overrides: Partial<ReportFacts> = {}): ReportFacts => ({
  file: 'report.pdf',
  document: { sha256: '0'.repeat(64), pages: 40, textSource: 'EMBEDDED' },
  kind: fact('SOC2'),
  type: fact('TYPE_2'),
  period: fact({ start: '2025-01-01', end: '2025-12-31' }),
  asOf: null,
  serviceOrganization: fact('Quillmark Software, Inc.'),
  systemName: fact('Quillmark Signing Platform'),
  auditor: fact('Dunmore & Vane LLP'),
  reportDate: fact('2026-02-10'),
  opinion: { ...fact('UNQUALIFIED' as const), basis: null },
  categories: [fact('SECURITY')],
  subserviceOrganizations: [],
  cuecs: [],
  csocs: [],
  controls: [],
  exceptions: [],
  sections: [],
  warnings: [],
  ...overrides,
});
