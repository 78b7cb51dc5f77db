/** What was examined: the paragraph that says most, and those on other organizations. */
import { secondScopes } from '../bank/second/auditor';
import type { Block } from '../document';
import { categoriesText, listed, possessive, type Plan } from '../plan';
import type { Sections } from './sections';
import { wideScopes } from './wide-wordings';
import { capital, effectiveness, say, when } from './voice';

const trades = (plan: Plan): string => (plan.tradesAs === null ? plan.company : `${plan.company} ${plan.tradesAs}`);
const TSP = [
  'TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (AICPA, Trust Services Criteria)',
  'TSP section 100, Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (AICPA, Trust Services Criteria)',
  'TSP Section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (With Revised Points of Focus—2022), in AICPA Trust Services Criteria',
];
const DC = [
  'the criteria for a description of a service organization’s system set forth in DC section 200, 2018 Description Criteria for a Description of a Service Organization’s System in a SOC 2® Report (AICPA, Description Criteria) (description criteria)',
  "the criteria for a description of a service organization's system in DC Section 200, 2018 Description Criteria for a Description of a Service Organization's System in a SOC 2 Report (with Revised Implementation Guidance – 2022) (“description criteria”)",
  'the criteria set forth in DC 200 (the “Description Criteria”)',
];

export function scope(plan: Plan, sections: Sections): readonly Block[] {
  const lot = plan.random.fork('scope');
  const verb = plan.opinion === 'DISCLAIMER' ? 'We were engaged to examine' : 'We have examined';
  const defined = plan.defined === '' ? '' : ` ${plan.defined}`;
  const co = possessive(plan.short);
  const time = when(plan);
  const criteria = `to provide reasonable assurance that ${co} service commitments and system requirements ${plan.type === 'TYPE_2' ? 'were' : 'would be'} achieved based on the trust services criteria relevant to ${categoriesText(plan.categories, lot.chance(0.15))} (${lot.pick(['applicable trust services criteria', '“applicable trust services criteria”', 'the “Applicable Trust Services Criteria”'])}) set forth in ${lot.pick(TSP)}.`;
  const openings = [
    `${verb} ${possessive(trades(plan))}${defined} accompanying description of its ${plan.system} ${lot.chance(0.5) ? `titled “${sections.title('DESCRIPTION')}” ` : ''}${time} (${lot.pick(['description', 'the “description”', '“Description”'])}) based on ${lot.pick(DC)} and ${effectiveness(plan)} stated in the description ${time}, ${criteria}`,
    `${verb} the accompanying description of the ${plan.system} of ${trades(plan)}${defined} ${time} (the “Description”), based on ${lot.pick(DC)}, and ${effectiveness(plan)} included in the Description ${time} ${criteria}`,
    `${verb} the description in ${sections.reference('DESCRIPTION')} titled “${sections.title('DESCRIPTION')}” of ${trades(plan)}${defined} for the ${plan.system} ${time} (description) based on ${lot.pick(DC)} and ${effectiveness(plan)} stated in the description ${time}, ${criteria}`,
    `${verb} ${trades(plan)}'s${defined} description of the ${plan.system} ${time}, prepared on the basis of ${lot.pick(DC)}, as well as ${effectiveness(plan)} stated therein, ${criteria}`.replace(
      /s's/,
      "s'",
    ),
  ];
  const banks = plan.second && lot.chance(0.75) ? secondScopes(plan) : null;
  const blocks: Block[] = [
    say(lot.pick(banks ?? (plan.wide && lot.chance(0.75) ? wideScopes(plan, sections) : openings))),
  ];
  blocks.push(...subserviceScope(plan));
  if (lot.chance(0.85))
    blocks.push(
      say(
        `The description indicates that complementary user entity controls that are suitably designed${plan.type === 'TYPE_2' ? ' and operating effectively' : ''} are necessary, along with controls at ${plan.short}, to achieve ${co} service commitments and system requirements based on the applicable trust services criteria. The description presents ${co} controls, the applicable trust services criteria, and the complementary user entity controls assumed in the design of ${co} controls. Our examination did not include such complementary user entity controls and we have not evaluated the suitability of the design or operating effectiveness of such controls.`,
      ),
    );
  if (lot.chance(0.4))
    blocks.push(
      say(
        `The information included in ${sections.order.includes('OTHER') ? `${sections.reference('OTHER')}, “${sections.title('OTHER')},”` : 'the appendix'} is presented by management of ${plan.short} to provide additional information and is not a part of the description. Information about ${co} ${lot.pick(['ISO/IEC 27001 certification', 'HIPAA compliance', 'response to exceptions and its penetration test'])} has not been subjected to the procedures applied in the examination, and accordingly, we express no opinion on it.`,
      ),
    );
  return blocks;
}

function subserviceScope(plan: Plan): readonly Block[] {
  const lot = plan.random.fork('subservice-scope');
  const carved = plan.subservice.filter(({ method }) => method === 'CARVE_OUT');
  const included = plan.subservice.filter(({ method }) => method === 'INCLUSIVE');
  const named = (items: Plan['subservice'], services: boolean): string =>
    listed(
      items.map(
        ({ name, services: does, short }) =>
          `${name}${short !== name && lot.chance(0.5) ? ` (“${short}”)` : ''}${services ? ` for ${does}` : ''}`,
      ),
    );
  const co = possessive(plan.short);
  const blocks: Block[] = [];
  if (carved.length > 0) {
    const organizations = carved.length > 1 ? 'subservice organizations' : 'a subservice organization';
    blocks.push(
      say(
        lot.pick([
          `${capital(plan.short)} uses ${named(carved, false)}, ${organizations}, to provide ${listed([...new Set(carved.map(({ services }) => services))])}. The description indicates that complementary subservice organization controls that are suitably designed and operating effectively are necessary, along with controls at ${plan.short}, to achieve ${co} service commitments and system requirements based on the applicable trust services criteria. The description presents ${co} controls, the applicable trust services criteria, and the types of complementary subservice organization controls assumed in the design of ${co} controls. The description does not disclose the actual controls at the subservice organization${carved.length > 1 ? 's' : ''}. Our examination did not include the services provided by the subservice organization${carved.length > 1 ? 's' : ''}, and we have not evaluated the suitability of the design or operating effectiveness of such complementary subservice organization controls.`,
          `As described in the description, ${plan.short} relies on ${named(carved, true)}. The description excludes the controls of ${carved.length > 1 ? 'these subservice organizations' : 'this subservice organization'} (the carve-out method) and includes only the controls of ${plan.short}. Except for the complementary controls assumed in the design, no controls of ${carved.length > 1 ? 'those organizations' : 'that organization'} are referred to in the description, and our examination did not extend to them.`,
        ]),
      ),
    );
  }
  if (included.length > 0)
    blocks.push(
      say(
        `${named(included, false)} ${included.length > 1 ? 'are independent subservice organizations that provide' : 'is an independent subservice organization that provides'} ${listed(included.map(({ services }) => services))} to ${plan.short}. ${possessive(capital(plan.short))} description includes a description of the services and the relevant controls of ${listed(included.map(({ short }) => short))} (the inclusive method), and our examination included ${included.length > 1 ? 'the controls of these organizations' : 'the controls of that organization'}.`,
      ),
    );
  return blocks;
}
