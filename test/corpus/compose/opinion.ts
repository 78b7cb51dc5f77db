/** The opinion paragraph, in each of the four kinds. */
import { secondOpinions } from '../bank/second/auditor';
import type { Block } from '../document';
import { possessive, type Plan } from '../plan';
import type { Sections } from './sections';
import { wideOpinions } from './wide-wordings';
import { effectiveness, say, title, when } from './voice';

export function opinionBlocks(plan: Plan, sections: Sections): readonly Block[] {
  const lot = plan.random.fork('opinion-words');
  const time = when(plan);
  const co = possessive(plan.short);
  const basis = `the “Basis for ${title(plan.opinion)}” ${lot.pick(['section', 'paragraph'])}`;
  if (plan.second && lot.chance(0.75)) return [say(lot.pick(secondOpinions(plan, basis)))];
  if (plan.opinion === 'DISCLAIMER')
    return [
      say(
        lot.pick([
          `Because of the significance of the matter described in the preceding paragraph, we were not able to obtain sufficient appropriate evidence to provide a basis for an opinion. Accordingly, we do not express an opinion on ${co} description or on ${effectiveness(plan)} stated in it ${time}.`,
          `We do not express an opinion on whether the description presents the ${plan.system} ${time} or on ${effectiveness(plan)}, since, as explained in ${basis}, the scope of our work was not sufficient to enable us to express one.`,
        ]),
      ),
    ];
  if (plan.wide && lot.chance(0.5)) return [say(lot.pick(wideOpinions(plan, basis)))];
  const lead =
    plan.opinion === 'QUALIFIED'
      ? lot.pick([
          `In our opinion, except for the matter described in the preceding paragraph, in all material respects,`,
          `In our opinion, except for the effects of the matter giving rise to the modification described in ${basis}, in all material respects:`,
          `In our opinion, except for the matters referred to above, based on the criteria described in ${co} assertion, in all material respects,`,
        ])
      : plan.opinion === 'ADVERSE'
        ? lot.pick([
            `In our opinion, because of the significance of the matter described in the preceding paragraph, in all material respects,`,
            `In our opinion, because of the matter discussed in ${basis}, in all material respects:`,
          ])
        : lot.pick([
            'In our opinion, in all material respects,',
            `In our opinion, in all material respects, based on the criteria described in ${co} assertion in ${sections.reference('ASSERTION')}:`,
            'In our opinion, in all material respects:',
          ]);
  const adverse = plan.opinion === 'ADVERSE';
  const subservice = plan.subservice.some(({ method }) => method === 'CARVE_OUT')
    ? 'subservice organizations and user entities'
    : 'user entities';
  const items = [
    `the description presents the ${plan.system} that was designed and implemented ${time} in accordance with the description criteria${lot.pick(['.', ';'])}`,
    `the controls stated in the description were ${adverse && plan.type === 'TYPE_1' ? 'not ' : ''}suitably designed ${time} to provide reasonable assurance that ${co} service commitments and system requirements would be achieved based on the applicable trust services criteria, if its controls operated effectively ${plan.type === 'TYPE_2' ? 'throughout that period ' : ''}and if ${subservice} applied the complementary controls assumed in the design of ${co} controls ${plan.type === 'TYPE_2' ? 'throughout that period' : 'as of that date'}.`,
    ...(plan.type === 'TYPE_2'
      ? [
          `the controls stated in the description ${adverse ? 'did not operate' : 'operated'} effectively ${time} to provide reasonable assurance that ${co} service commitments and system requirements were achieved based on the applicable trust services criteria${adverse ? '' : `, if complementary ${subservice.replace('organizations and user entities', 'organization controls and complementary user entity controls').replace('user entities', 'user entity controls')} assumed in the design of ${co} controls operated effectively throughout that period`}.`,
        ]
      : []),
  ];
  return [
    say(lead),
    { kind: 'LIST', marker: lot.pick(['a.', '(a)', 'i.', '1.', '•'] as const), items: items.map((text) => ({ text })) },
  ];
}
