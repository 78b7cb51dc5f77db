/**
 * Wordings that only the later seeds draw from: the rules of the reader are written on the first sixty, so these say
 * how it does on wordings that they don't hold.
 */
import { dateText, thePeriod } from '../dates';
import { categoriesText, possessive, type Plan } from '../plan';
import type { Sections } from './sections';
import { capital, effectiveness, when } from './voice';

const organization = (plan: Plan): string =>
  plan.tradesAs === null ? plan.company : `${plan.company} ${plan.tradesAs}`;

/** "for the period from ... through and including ... (the “Specified Period”)". */
function specified(plan: Plan): string {
  if (plan.type === 'TYPE_1') return `as of ${dateText(plan.asOf, plan.dates)} (the “As-of Date”)`;
  const [start, end] = [dateText(plan.period.start, plan.dates), dateText(plan.period.end, plan.dates)];
  return plan.random
    .fork('specified')
    .pick([
      `for the period from ${start} through and including ${end} (the “Specified Period”)`,
      `during the period beginning ${start} and ending ${end} (the “Examination Period”)`,
      `covering the period ${start} through ${end}`,
      `from ${start} to ${end} (“the period”)`,
      `throughout ${thePeriod(plan.period, plan.dates, 'MONTHS_ENDED')}`,
    ]);
}

export function wideScopes(plan: Plan, sections: Sections): readonly string[] {
  const lot = plan.random.fork('wide-scope');
  const verb = plan.opinion === 'DISCLAIMER' ? 'we were engaged to examine' : 'we have examined';
  const Verb = capital(verb);
  const defined = plan.defined === '' ? '' : ` ${plan.defined}`;
  const co = possessive(plan.short);
  const time = specified(plan);
  const categories = categoriesText(plan.categories, lot.chance(0.4));
  const plural = plan.categories.length > 1 ? 'categories' : 'category';
  const categoryWords = lot.pick([
    `the ${categories} ${plural} of the trust services criteria`,
    `the trust services criteria for the ${categories} ${plural}`,
    `the criteria relevant to the ${categories} trust services ${plural}`,
    `trust services criteria relevant to ${categories}`,
  ]);
  const tsp =
    'set forth in TSP section 100, Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy';
  const achieved = `so as to provide reasonable assurance that ${co} service commitments and system requirements ${plan.type === 'TYPE_2' ? 'were' : 'would be'} achieved based on ${categoryWords} ${tsp} (the “Criteria”)`;
  return [
    `At the request of management, ${verb} the description of the system provided by ${organization(plan)}${defined}, namely the ${plan.system}, ${time}, which management prepared under DC section 200, together with ${effectiveness(plan)} set out in it, ${achieved}.`,
    `${Verb} the description of the ${plan.system} (the “System”) that ${organization(plan)}${defined} has included in ${sections.reference('DESCRIPTION')} of this report, ${time}, and ${effectiveness(plan)} it contains, ${achieved}. The description was evaluated against the description criteria in DC section 200.`,
    `${Verb}, ${time}, ${possessive(organization(plan))}${defined} description of its ${plan.system} entitled “${sections.title('DESCRIPTION')}” for conformity with the description criteria of DC section 200 and ${effectiveness(plan)} stated in the description, ${achieved}.`,
    `${Verb} the accompanying description of ${possessive(organization(plan))}${defined} ${plan.system} ${time}. Our examination also covered ${effectiveness(plan)} stated in that description, the purpose of which is ${achieved.replace('so as to', 'to')}.`,
  ];
}

export interface WideOpinion {
  readonly lead: string;
  readonly description: string;
}

/** The whole opinion in one paragraph, as some firms have it. */
export function wideOpinions(plan: Plan, basis: string): readonly string[] {
  const co = possessive(plan.short);
  const time = when(plan);
  const two = plan.type === 'TYPE_2';
  const because = {
    UNQUALIFIED: '',
    QUALIFIED: `with the exception of the matter described in ${basis}, `,
    ADVERSE: `owing to the significance of the matter described in ${basis}, `,
    DISCLAIMER: '',
  }[plan.opinion];
  const not = plan.opinion === 'ADVERSE';
  return [
    `In our opinion, ${because}in all material respects, (i) the description presents the ${plan.system} as designed and implemented ${time}; (ii) the controls stated therein were ${not && !two ? 'not ' : ''}suitably designed to provide reasonable assurance that ${co} service commitments and system requirements would be achieved if the controls operated effectively${two ? `; and (iii) the controls ${not ? 'did not operate' : 'operated'} effectively ${time}` : ''}, all in accordance with the criteria referred to above.`,
    `It is our opinion that, ${because}in all material respects, the description is presented in accordance with the description criteria and the controls were ${not ? 'not ' : ''}suitably designed${two ? ' and operating effectively' : ''} ${time} to meet the applicable trust services criteria.`,
  ];
}
