import { dateText, daysAfter, thePeriod } from '../dates';
import { paragraph, type Block } from '../document';
import { categoriesText, listed, possessive, type Plan } from '../plan';
import { title, when } from './voice';
import type { Sections } from './sections';

/** Management's assertion: says the same as the auditor's report, in management's name. */
export function assertion(plan: Plan, sections: Sections): readonly Block[] {
  const lot = plan.random.fork('assertion');
  const co = possessive(plan.short);
  const two = plan.type === 'TYPE_2';
  const carved = plan.subservice.filter(({ method }) => method === 'CARVE_OUT');
  const exception =
    plan.opinion === 'UNQUALIFIED'
      ? ''
      : `Except for the matter described in the service auditor's report under “Basis for ${title(plan.opinion)}”, `;
  const we = exception === '' ? 'We' : 'we';
  return [
    sections.heading('ASSERTION'),
    paragraph(
      `We have prepared the accompanying description of ${possessive(plan.company)} ${plan.system} ${lot.chance(0.5) ? `titled “${sections.title('DESCRIPTION')}” ` : ''}${when(plan)} (description), based on the criteria for a description of a service organization’s system set forth in DC section 200, 2018 Description Criteria for a Description of a Service Organization’s System in a SOC 2® Report (AICPA, Description Criteria). The description is intended to provide report users with information about the ${plan.system} that may be useful when assessing the risks arising from interactions with ${co} system, particularly information about system controls that ${plan.short} has designed, implemented${two ? ', and operated' : ''} to provide reasonable assurance that its service commitments and system requirements were achieved based on the trust services criteria relevant to ${categoriesText(plan.categories)} (applicable trust services criteria) set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.`,
    ),
    ...(carved.length > 0
      ? [
          paragraph(
            `${plan.company} uses ${listed(carved.map(({ name }) => name))} for ${listed([...new Set(carved.map(({ services }) => services))])}. The description does not disclose the actual controls at the subservice organization${carved.length > 1 ? 's' : ''}.`,
          ),
        ]
      : []),
    paragraph(`${exception}${we} confirm, to the best of our knowledge and belief, that:`),
    {
      kind: 'LIST',
      marker: lot.pick(['1.', '(a)', 'a.', '•'] as const),
      items: [
        `the description presents ${co} ${plan.system} that was designed and implemented ${when(plan)}, in accordance with the description criteria;`,
        `the controls stated in the description were suitably designed ${when(plan)} to provide reasonable assurance that ${co} service commitments and system requirements would be achieved based on the applicable trust services criteria${two ? ';' : '.'}`,
        ...(two
          ? [
              `the controls stated in the description operated effectively ${when(plan)} to provide reasonable assurance that ${co} service commitments and system requirements were achieved based on the applicable trust services criteria.`,
            ]
          : []),
      ].map((text) => ({ text })),
    },
    ...(lot.chance(0.6)
      ? [
          paragraph(plan.company, { tight: true }),
          paragraph(plan.officer, { tight: true }),
          paragraph(plan.officerTitle, { tight: true }),
        ]
      : [
          paragraph(`${plan.officer}, ${plan.officerTitle}`, { tight: true }),
          paragraph(plan.company, { tight: true }),
        ]),
    ...(lot.chance(0.5)
      ? [paragraph(dateText(daysAfter(plan.reportDate, -lot.pick([0, 0, 1, 4])), plan.reportDates))]
      : []),
    ...(lot.chance(0.1)
      ? [paragraph(`Signed for management in respect of ${thePeriod(plan.period, plan.dates, 'TO')}.`, { size: 8 })]
      : []),
  ];
}
