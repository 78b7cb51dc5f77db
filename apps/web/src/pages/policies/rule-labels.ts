import type { PolicyInFullFragment } from '../../gql/graphql';
import { dayOfMoment } from '../../terms/dates';

export type Rules = PolicyInFullFragment['rules'];

type Switches = {
  [Name in keyof Rules]: Rules[Name] extends boolean ? Name : never;
}[keyof Rules] &
  string;

/** The rules that hold or do not, as a policy states them. */
export const SWITCHES: Readonly<Record<Exclude<Switches, '__typename'>, string>> = {
  type2Required: 'The report is of Type 2',
  unqualifiedOpinionRequired: 'The opinion is unqualified',
  auditorOnFileRequired: 'The auditor is on file',
  systemInUseRequired: 'The system in the report is the one that we use',
  subserviceReviewRequired: 'The subservice organizations were reviewed',
  exceptionDispositionsRequired: 'Every exception has a disposition',
  cuecDecisionsRequired: 'Every CUEC is assessed',
};
export const SWITCH_NAMES = Object.keys(SWITCHES) as (keyof typeof SWITCHES)[];

/** Which version it is, and whose. */
export const versionOf = ({ version, madeAt, madeBy }: PolicyInFullFragment): string =>
  `Version ${version}, ${madeBy ? `by ${madeBy.name} on ${dayOfMoment(madeAt)}` : 'as Countersign came'}`;
