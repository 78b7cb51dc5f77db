import {
  FINDING_CODES,
  type FindingCode as Code,
  type FindingSeverity as Severity,
  type Freshness as Age,
} from '@countersign/assessment';
import type { AgainStatus as Again, ReadStatus as Status } from '@countersign/store';
import type * as vocabulary from '@countersign/vocabulary';
import { enumOf } from '../graphql/enum-of';

export const ReadStatus = enumOf<Status>('ReadStatus', 'Where the reading of a report stands.', {
  QUEUED: 'It waits for its turn.',
  READING: 'It is being read, page by page.',
  READ: 'Its facts are there.',
  FAILED: 'It could not be read; "failure" says why. It can be tried again.',
});

export const AgainStatus = enumOf<Again>('AgainStatus', 'Where reading a report once more stands.', {
  QUEUED: 'It waits for its turn.',
  READING: 'It is being read, page by page.',
  FAILED: 'It could not be read this time; "message" says why. What was read before holds.',
});

export const Freshness = enumOf<Age>('Freshness', 'How old a report is, by its period end or as-of date.', {
  CURRENT: 'At most twelve months old.',
  EXPIRING: 'Still current, and stale soon (within 60 days unless set otherwise): ask for the next one.',
  STALE: 'More than twelve months old. No report expires by rule, but this one says little about today.',
  UNKNOWN: 'No date was found to count from, or the document is no SOC 2 report.',
});

const FINDINGS: Readonly<Record<Code, string>> = {
  NOT_A_SOC_2_REPORT: 'The document is no SOC 2 report, which alone serves a review.',
  STALE: 'The period end or as-of date lies more than twelve months back.',
  EXPIRING: 'The report becomes stale soon.',
  FRESHNESS_UNKNOWN: 'Neither a period nor an as-of date was found.',
  DATE_IN_FUTURE: 'The period end or as-of date lies after today.',
  OPINION_QUALIFIED: 'The service auditor qualified the opinion.',
  OPINION_ADVERSE: 'The service auditor gave an adverse opinion.',
  OPINION_DISCLAIMED: 'The service auditor disclaimed an opinion.',
  OPINION_NOT_FOUND: 'The opinion was not found.',
  EXCEPTIONS: 'Tests of controls found deviations.',
  TYPE_1_ONLY: 'A Type 1 report says nothing about operation.',
  TYPE_NOT_FOUND: 'Whether the report is of Type 1 or 2 was not found.',
  PERIOD_UNDER_3_MONTHS: 'The period under examination is shorter than three months.',
  SECURITY_NOT_IN_SCOPE: 'Security is not among the categories in scope.',
  CATEGORIES_NOT_FOUND: 'The categories in scope were not found.',
  SERVICE_ORGANIZATION_MISMATCH: 'The service organization is none of the names of the vendor.',
  SYSTEM_MISMATCH: 'The system is none of those that we use of the vendor.',
};
export const FindingCode = enumOf<Code>(
  'FindingCode',
  'Something about a report that a reviewer has to weigh.',
  Object.fromEntries(FINDING_CODES.map((code) => [code, FINDINGS[code]])) as Record<Code, string>,
);

export const FindingSeverity = enumOf<Severity>('FindingSeverity', 'How much a finding weighs.', {
  BLOCKING: 'Speaks against relying on the report.',
  ATTENTION: 'A person must judge it.',
  NOTICE: 'Good to know.',
});

export const ReportKind = enumOf<vocabulary.ReportKind>('ReportKind', 'What a document is.', {
  SOC1: 'About controls relevant to financial reporting.',
  SOC2: 'About the Trust Services Criteria: what a review needs.',
  SOC3: 'The public summary of a SOC 2 examination, without tests.',
  BRIDGE_LETTER: "A vendor's letter that covers the time since its last report; no audit.",
  OTHER: 'Something else.',
});

export const ReportType = enumOf<vocabulary.ReportType>('ReportType', 'What a SOC 2 report judges.', {
  TYPE_1: 'The design of controls, as of a date.',
  TYPE_2: 'The design and operation of controls, throughout a period.',
});

export const Opinion = enumOf<vocabulary.Opinion>('Opinion', "The service auditor's opinion.", {
  UNQUALIFIED: 'Without reservation.',
  QUALIFIED: 'Except for the matters that the basis paragraph describes.',
  ADVERSE: 'The description, design or operation is materially wrong.',
  DISCLAIMER: 'The auditor could not form an opinion.',
});

export const TrustServicesCategory = enumOf<vocabulary.TrustServicesCategory>(
  'TrustServicesCategory',
  'A category of the Trust Services Criteria.',
  {
    SECURITY: 'Protection against unauthorized access; the common criteria.',
    AVAILABILITY: 'The system is there to be used as committed.',
    PROCESSING_INTEGRITY: 'Processing is complete, valid, accurate, timely and authorized.',
    CONFIDENTIALITY: 'Confidential information is protected as committed.',
    PRIVACY: 'Personal information is handled as committed.',
  },
);

export const Confidence = enumOf<vocabulary.Confidence>('Confidence', 'How sure the reading of a fact is.', {
  CERTAIN: 'Read without doubt.',
  PROBABLE: 'Most likely right.',
  DOUBTFUL: 'Look at the page.',
});

export const SubserviceMethod = enumOf<vocabulary.SubserviceMethod>(
  'SubserviceMethod',
  'How the report treats the controls of a subservice organization.',
  { CARVE_OUT: 'Left out of the examination.', INCLUSIVE: 'Part of the examination.' },
);

export const TestOutcome = enumOf<vocabulary.TestOutcome>('TestOutcome', 'What a test of a control came to.', {
  NO_EXCEPTION: 'No deviation was noted.',
  EXCEPTION: 'A deviation was noted.',
  NO_OCCURRENCE: 'Nothing happened in the period that could be tested.',
  NOT_TESTED: 'The auditor did not test it.',
  UNCLEAR: 'The result could not be told from the words.',
});

export const SectionKind = enumOf<vocabulary.SectionKind>(
  'SectionKind',
  'What a section is, whatever its heading says.',
  {
    COVER: 'The cover.',
    TABLE_OF_CONTENTS: 'The table of contents.',
    AUDITORS_REPORT: "The independent service auditor's report.",
    MANAGEMENT_ASSERTION: "Management's assertion.",
    SYSTEM_DESCRIPTION: 'The description of the system.',
    SUBSERVICE_ORGANIZATIONS: 'The subservice organizations.',
    CUECS: 'The complementary user entity controls.',
    CSOCS: 'The complementary subservice organization controls.',
    CRITERIA_AND_CONTROLS: 'The criteria and the controls that meet them.',
    TESTS_OF_CONTROLS: 'The tests of controls and their results.',
    OTHER_INFORMATION: "What the auditor did not examine, often management's responses.",
    OTHER: 'Something else.',
  },
);

export const TextSource = enumOf<vocabulary.TextSource>('TextSource', 'Where the text of a document came from.', {
  EMBEDDED: 'From the PDF itself.',
  OCR: 'Recognised from images of pages.',
  MIXED: 'Partly the one, partly the other.',
});
