/**
 * What Countersign read in one document: the output contract of the reader.
 *
 * Every fact that was found carries evidence. A fact that was not found is `null` (or an empty list) and is never
 * guessed. Calendar dates are ISO 8601 (`2025-12-31`). Pages count from 1 in the file's own order.
 */
import type { Criterion, TrustServicesCategory } from './trust-services';

export const REPORT_KINDS = ['SOC1', 'SOC2', 'SOC3', 'BRIDGE_LETTER', 'OTHER'] as const;
/** What the document is. Only a SOC 2 report serves a review. */
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_TYPES = ['TYPE_1', 'TYPE_2'] as const;
/** Type 1 judges design as of a date; Type 2 judges operation throughout a period (AICPA SOC 2 guide, chapter 1). */
export type ReportType = (typeof REPORT_TYPES)[number];

export const OPINIONS = ['UNQUALIFIED', 'QUALIFIED', 'ADVERSE', 'DISCLAIMER'] as const;
/** The service auditor's opinion (AT-C section 205). */
export type Opinion = (typeof OPINIONS)[number];

export const CONFIDENCES = ['CERTAIN', 'PROBABLE', 'DOUBTFUL'] as const;
/** How sure the reader is. CERTAIN must never be wrong; DOUBTFUL asks a person to look. */
export type Confidence = (typeof CONFIDENCES)[number];

export const SUBSERVICE_METHODS = ['CARVE_OUT', 'INCLUSIVE'] as const;
/** How a subservice organization's controls are treated in the description. */
export type SubserviceMethod = (typeof SUBSERVICE_METHODS)[number];

export const TEST_OUTCOMES = ['NO_EXCEPTION', 'EXCEPTION', 'NO_OCCURRENCE', 'NOT_TESTED', 'UNCLEAR'] as const;
/** What a test of a control came to. */
export type TestOutcome = (typeof TEST_OUTCOMES)[number];

export const TEXT_SOURCES = ['EMBEDDED', 'OCR', 'MIXED'] as const;
/** Where the text of the document came from. */
export type TextSource = (typeof TEXT_SOURCES)[number];

export const SECTION_KINDS = [
  'COVER',
  'TABLE_OF_CONTENTS',
  'AUDITORS_REPORT',
  'MANAGEMENT_ASSERTION',
  'SYSTEM_DESCRIPTION',
  'SUBSERVICE_ORGANIZATIONS',
  'CUECS',
  'CSOCS',
  'CRITERIA_AND_CONTROLS',
  'TESTS_OF_CONTROLS',
  'OTHER_INFORMATION',
  'OTHER',
] as const;
/** The canonical sections of a report, whatever their headings say. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A rectangle in PDF points from the top left of the page as a viewer shows it (rotation applied). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a fact stands: page (from 1), the words on that page verbatim but for white space, and their box. */
export interface Evidence {
  readonly page: number;
  readonly quote: string;
  readonly box: Box;
}

export interface Fact<Value> {
  readonly value: Value;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** A period of calendar dates, both inclusive. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

export interface OpinionFact extends Fact<Opinion> {
  /** The text of the basis paragraph where the opinion is not UNQUALIFIED. */
  readonly basis?: string | null;
}

export interface SubserviceOrganization {
  readonly name: string;
  readonly services: string | null;
  readonly method: SubserviceMethod | null;
  readonly evidence: readonly Evidence[];
}

/** A complementary user entity control (CUEC) or complementary subservice organization control (CSOC). */
export interface ComplementaryControl {
  readonly id: string | null;
  /** The whole item, de-hyphenated, without its bullet or number. */
  readonly text: string;
  readonly criteria: readonly Criterion[];
  /** Of a CSOC: the subservice organization that is expected to operate it. */
  readonly subserviceOrganization?: string | null;
  readonly evidence: readonly Evidence[];
}

export interface ControlTest {
  readonly procedure: string;
  readonly result: string | null;
  readonly outcome: TestOutcome;
}

/** A control of the service organization, with its tests in the report's order. */
export interface Control {
  readonly id: string | null;
  readonly description: string;
  readonly criteria: readonly Criterion[];
  readonly tests: readonly ControlTest[];
  readonly evidence: readonly Evidence[];
}

/** A deviation that the auditor reports: one per distinct control and finding. */
export interface ReportedException {
  readonly controlId: string | null;
  readonly criteria: readonly Criterion[];
  readonly control: string | null;
  readonly test: string | null;
  /** The auditor's words. */
  readonly finding: string;
  readonly managementResponse: string | null;
  readonly evidence: readonly Evidence[];
}

export interface ReportSection {
  readonly kind: SectionKind;
  readonly title: string;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** Where the document disagrees with itself, or was read with doubt. */
export interface ReadingWarning {
  readonly code: string;
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

export interface DocumentIdentity {
  readonly sha256: string;
  readonly pages: number;
  readonly textSource: TextSource;
}

export interface ReportFacts {
  readonly file: string;
  readonly document: DocumentIdentity;
  readonly kind: Fact<ReportKind> | null;
  readonly type: Fact<ReportType> | null;
  /** Type 2: the period under examination. Of a bridge letter: the period that the letter covers. */
  readonly period: Fact<Period> | null;
  /** Type 1: the date as of which design was judged. */
  readonly asOf: Fact<string> | null;
  readonly serviceOrganization: Fact<string> | null;
  readonly systemName: Fact<string> | null;
  readonly auditor: Fact<string> | null;
  readonly reportDate: Fact<string> | null;
  readonly opinion: OpinionFact | null;
  readonly categories: readonly Fact<TrustServicesCategory>[];
  readonly subserviceOrganizations: readonly SubserviceOrganization[];
  readonly cuecs: readonly ComplementaryControl[];
  readonly csocs: readonly ComplementaryControl[];
  readonly controls: readonly Control[];
  readonly exceptions: readonly ReportedException[];
  readonly sections: readonly ReportSection[];
  readonly warnings: readonly ReadingWarning[];
}
