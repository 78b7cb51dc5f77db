import type { PolicyInFullFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { dayOfMoment } from '../../terms/dates';
import { CATEGORY } from '../../terms/labels';

export type Rules = PolicyInFullFragment['rules'];

type Switches = {
  [Name in keyof Rules]: Rules[Name] extends boolean ? Name : never;
}[keyof Rules] &
  string;

/** The rules that hold or do not, as a policy states them. */
export const SWITCHES: Readonly<Record<Exclude<Switches, '__typename'>, string>> = {
  type2Required: 'The report is of Type 2',
  unqualifiedOpinionRequired: 'The opinion is unqualified',
  auditorOnFileRequired: 'A person has checked the auditor',
  systemInUseRequired: 'The system in the report is the one that we use',
  subserviceReviewRequired: 'The subservice organizations were reviewed',
  exceptionDispositionsRequired: 'Every exception has a disposition',
  cuecDecisionsRequired: 'Every CUEC is assessed',
};
export const SWITCH_NAMES = Object.keys(SWITCHES) as (keyof typeof SWITCHES)[];

/** Which version it is, and whose. */
export const versionOf = ({ version, madeAt, madeBy }: PolicyInFullFragment): string =>
  `Version ${version}, ${madeBy ? `by ${madeBy.name} on ${dayOfMoment(madeAt)}` : 'as Countersign came'}`;

const MEASURES: Readonly<Record<Exclude<keyof Rules, Switches | '__typename'>, string>> = {
  currentForMonths: 'Current for',
  minimumPeriodMonths: 'Shortest period',
  reviewAgainAfterMonths: 'Review again after',
  requiredCategories: 'Categories in scope',
};

export const ruleLabelOf = (name: keyof Rules): string =>
  ({ ...MEASURES, ...SWITCHES })[name as keyof typeof MEASURES | keyof typeof SWITCHES];

/** What a policy says of one rule, in words. */
export function shownRule(name: keyof Rules, rules: Rules): string {
  const value = rules[name];
  if (typeof value === 'boolean') return value ? 'asked for' : 'not asked for';
  if (typeof value === 'number') return counted(value, 'month');
  if (name === 'requiredCategories')
    return rules.requiredCategories.map((category) => CATEGORY[category].toLowerCase()).join(', ') || 'none';
  return 'any';
}
