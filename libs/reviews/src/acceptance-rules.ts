import type { TrustServicesCategory } from '@countersign/vocabulary';

/** What a report has to be, so that vendors of a tier are accepted on it. */
export interface AcceptanceRules {
  /** Months after the period's end or the as-of date up to which a report is accepted. */
  readonly currentForMonths: number;
  readonly type2Required: boolean;
  readonly requiredCategories: readonly TrustServicesCategory[];
  /** Null: a period of any length will do. */
  readonly minimumPeriodMonths: number | null;
  readonly unqualifiedOpinionRequired: boolean;
  readonly auditorOnFileRequired: boolean;
  readonly systemInUseRequired: boolean;
  readonly subserviceReviewRequired: boolean;
  readonly exceptionDispositionsRequired: boolean;
  readonly cuecDecisionsRequired: boolean;
  readonly reviewAgainAfterMonths: number;
}

export const RULE_NAMES = [
  'currentForMonths',
  'type2Required',
  'requiredCategories',
  'minimumPeriodMonths',
  'unqualifiedOpinionRequired',
  'auditorOnFileRequired',
  'systemInUseRequired',
  'subserviceReviewRequired',
  'exceptionDispositionsRequired',
  'cuecDecisionsRequired',
  'reviewAgainAfterMonths',
] as const satisfies readonly (keyof AcceptanceRules)[];

/** The most that a policy may set, in months. */
export const MONTHS_MAX = { currentForMonths: 36, minimumPeriodMonths: 24, reviewAgainAfterMonths: 60 } as const;
