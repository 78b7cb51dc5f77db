import { categoriesText, possessive, type Plan } from '../plan';
import type { Modification } from './auditors-report';

/** The basis of a modified opinion. */
export function basisText(plan: Plan, { matter, criterion }: Modification): string {
  const lot = plan.random.fork('basis');
  const co = possessive(plan.short);
  if (plan.opinion === 'DISCLAIMER')
    return lot.pick([
      `Management of ${plan.short} did not provide us with records of its operation of controls for a substantial part of the period, and we were unable to satisfy ourselves by other means. As a result, we could not determine whether the controls relevant to ${categoriesText(plan.categories)} operated.`,
      `Management has not provided a written representation about the completeness of the records given to us. We consider such a representation to be indispensable.`,
    ]);
  const strong = plan.opinion === 'ADVERSE';
  return lot.pick([
    `${co.charAt(0).toUpperCase() + co.slice(1)} description states that ${matter} However, as noted in the results of our tests, this control did not operate consistently during the period. As a result, controls were not ${strong ? 'suitably designed or operating effectively, a failure that is both material and pervasive,' : 'operating effectively'} to provide reasonable assurance that service commitments and system requirements were achieved based on trust services criterion ${criterion}, “${'criteria relevant to the control'}”.`,
    `The accompanying description states that ${matter} Our tests found that the control did not operate effectively${strong ? ' and that its failure affected the greater part of the other controls' : ' during part of the period'}. Consequently, the controls did not provide reasonable assurance that ${co} service commitments and system requirements were achieved based on criterion ${criterion}.`,
  ]);
}
