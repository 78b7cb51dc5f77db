/** What a report says, as the reader ought to find it: the form of test/samples, with each control beside it. */
import type { Period } from './dates';
import type { Category, Opinion } from './plan';

export interface TruthException {
  readonly controlId: string | null;
  readonly criteria: readonly string[];
  readonly finding: string;
  readonly managementResponse: string | null;
  readonly page: number;
  readonly pages: readonly number[];
}

export interface TruthControl {
  readonly id: string | null;
  readonly description: string;
  readonly criteria: readonly string[];
  readonly tests: readonly { readonly procedure: string; readonly result: string; readonly outcome: string }[];
}

export interface Truth {
  readonly kind: 'SOC1' | 'SOC2' | 'SOC3' | 'BRIDGE_LETTER' | 'OTHER' | 'UNREADABLE';
  readonly type: 'TYPE_1' | 'TYPE_2' | null;
  readonly period: Period | null;
  readonly asOf: string | null;
  readonly serviceOrganization: string | null;
  readonly systemName: string | null;
  readonly auditor: string | null;
  readonly reportDate: string | null;
  readonly opinion: Opinion | null;
  readonly categories: readonly Category[];
  readonly subserviceOrganizations: readonly { readonly name: string; readonly method: string }[];
  readonly cuecs: readonly { readonly text: string; readonly criteria: readonly string[] }[];
  readonly csocs: readonly { readonly text: string; readonly subserviceOrganization: string | null }[];
  readonly controlsTested: number;
  readonly exceptions: readonly TruthException[];
  readonly pageCount: number;
  readonly route: string;
  readonly controls: readonly TruthControl[];
  readonly imageOnly?: boolean;
  /** Facts that the document leaves open to judgment, and that no score counts. */
  readonly scoreSkip?: readonly string[];
  /** What else is right, by field. */
  readonly accepts?: Readonly<Record<string, readonly string[]>>;
  /** What was drawn by lot, to find reports of a layout. */
  readonly drawn?: Readonly<Record<string, unknown>>;
}

/** The truth before the pages are known. */
export type UnpagedTruth = Omit<Truth, 'pageCount' | 'exceptions'> & {
  readonly exceptions: readonly Omit<TruthException, 'page' | 'pages'>[];
};
