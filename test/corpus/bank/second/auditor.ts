/** A second wording of the auditor's report: scope, opinion and the basis of a modified one. */
import { categoriesText, possessive, type Plan } from '../../plan';
import { capital, effectiveness, when } from '../../compose/voice';

const organization = (plan: Plan): string =>
  `${plan.tradesAs === null ? plan.company : `${plan.company} ${plan.tradesAs}`}${plan.defined === '' ? '' : ` ${plan.defined}`}`;

export function secondScopes(plan: Plan): readonly string[] {
  const engaged = plan.opinion === 'DISCLAIMER';
  const categories = categoriesText(plan.categories);
  const goals = `that the service commitments and system requirements of ${plan.short} ${plan.type === 'TYPE_2' ? 'were' : 'would be'} met under the AICPA's trust services criteria for ${categories} (TSP section 100)`;
  return [
    `The subject of ${engaged ? 'the examination for which we were engaged' : 'our examination'} is the ${plan.system} of ${organization(plan)}: its description ${when(plan)}, measured against the description criteria (DC section 200), and ${effectiveness(plan)} stated in it, measured by whether they give reasonable assurance ${goals}.`,
    `${engaged ? 'We were appointed to examine' : 'We examined'} how ${organization(plan)} describes its ${plan.system} ${when(plan)}. ${engaged ? 'We were also appointed to examine' : 'We also examined'} ${effectiveness(plan)} set forth in the description, as means to reasonable assurance ${goals}.`,
    `${capital(plan.short)} has described its ${plan.system} in the section that follows. This report of ours to ${organization(plan)} covers that description and ${effectiveness(plan)} in it ${when(plan)}; the yardsticks ${engaged ? 'were to be' : 'were'} DC section 200 and the trust services criteria relevant to ${categories} in TSP section 100.`,
  ];
}

export function secondOpinions(plan: Plan, basis: string): readonly string[] {
  const two = plan.type === 'TYPE_2';
  const time = when(plan);
  const operated = (not: boolean): string =>
    two ? ` and ${not ? 'did not operate' : 'operated'} effectively ${time}` : ` ${time}`;
  if (plan.opinion === 'DISCLAIMER')
    return [
      `For the reasons set out in ${basis}, we are not in a position to express, and do not express, an opinion on the description or on ${effectiveness(plan)}.`,
      `We disclaim an opinion on the subject matter of this report, since sufficient appropriate evidence was not to be had, as ${basis} explains.`,
    ];
  if (plan.opinion === 'ADVERSE')
    return [
      `On account of what is set out in ${basis}, it is our opinion that the controls stated in the description were not suitably designed${operated(true)} to give reasonable assurance that ${possessive(plan.short)} commitments were met. The description itself is fairly presented in all material respects.`,
      `In our opinion, given the pervasive matter described in ${basis}, the controls of ${plan.short}${two ? ' did not operate' : ' were not designed'} effectively ${time} to meet the applicable trust services criteria.`,
    ];
  const except = plan.opinion === 'QUALIFIED' ? `, save for the effects of the matter described in ${basis},` : '';
  const lead = plan.opinion === 'QUALIFIED' ? `Except for the matter described in ${basis}, w` : 'W';
  return [
    `${lead}e are of the opinion that the description presents the ${plan.system} fairly, in all material respects, and that the controls were suitably designed${operated(false)} so that the criteria were met.`,
    `In our opinion${except} the description of the ${plan.system} meets the description criteria, and the controls in it were suitably designed${operated(false)}, in all material respects, under the applicable trust services criteria.`,
    `Our conclusion is as follows. In all material respects${except} the system was described in keeping with DC section 200, and its controls were suitably designed${operated(false)} to provide reasonable assurance that commitments and requirements were achieved.`,
  ];
}

/** An opinion on something else beside the one on the system: it doesn't say how that one is. */
export const otherOpinions = (plan: Plan): readonly string[] => [
  `In our opinion, in all material respects, the controls were also suitably designed to meet the criteria of the Cloud Controls Matrix of the Cloud Security Alliance, as mapped by management in the appendix. That opinion is unmodified and is separate from our opinion on the system.`,
  `Our report on the preceding period, issued to ${plan.company} a year ago, carried a qualified opinion on controls over physical access; that matter was remediated and plays no part in the present report.`,
  `The service auditor of a subservice organization issued an adverse opinion in its own SOC 2 report. We considered that report; our opinion on ${possessive(plan.short)} controls is our own.`,
];
