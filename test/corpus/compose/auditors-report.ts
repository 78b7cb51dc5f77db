/** The independent service auditor's report: scope, responsibilities, opinion, restricted use and signature. */
import { otherOpinions } from '../bank/second/auditor';
import type { DrawnControls } from '../controls';
import { cell, heading, paragraph, type Block } from '../document';
import { dateText, thePeriod } from '../dates';
import { possessive, type Plan } from '../plan';
import { basisText } from './basis';
import { opinionBlocks } from './opinion';
import { scope } from './scope';
import type { Sections } from './sections';
import { addressee, letterhead, signature } from './signature';
import { capital, effectiveness, say, title } from './voice';

export interface Modification {
  /** The control that the modified opinion rests on, in words. */
  readonly matter: string;
  readonly criterion: string;
}

type Part = readonly [title: string, blocks: readonly Block[]];

export function auditorsReport(
  plan: Plan,
  sections: Sections,
  modification: Modification,
  drawn: DrawnControls,
): readonly Block[] {
  const lot = plan.random.fork('auditors-report');
  const modern = plan.reportDate >= '2023-01-01' && lot.chance(0.6);
  const parts: Part[] = [
    [lot.pick(['Scope', 'Scope of the Examination', 'Scope']), scope(plan, sections)],
    [
      lot.pick([
        `${possessive(capital(plan.short))} responsibilities`,
        "Service Organization's Responsibilities",
        'Service organization’s responsibilities',
      ]),
      serviceOrganization(plan, sections),
    ],
    [
      lot.pick([
        "Service Auditor's Responsibilities",
        'Service auditors’ responsibilities',
        "Service Auditor's Responsibility",
      ]),
      serviceAuditor(plan, modern),
    ],
    ['Inherent Limitations', limitations(plan)],
    ...(plan.type === 'TYPE_2'
      ? ([
          [
            'Description of Tests of Controls',
            [
              say(
                `The specific controls we tested and the nature, timing, and results of those tests are listed in ${sections.reference('TESTS')}${lot.chance(0.5) ? ' of this report' : ', “' + sections.title('TESTS') + '”'}.`,
              ),
            ],
          ],
        ] as const)
      : ([
          [
            'Other Matter',
            [
              say(
                'We did not perform any procedures regarding the operating effectiveness of controls stated in the description and, accordingly, do not express an opinion thereon.',
              ),
            ],
          ],
        ] as const)),
  ];
  const idle = drawn.controls.filter(({ tests }) => tests.some(({ outcome }) => outcome === 'NO_OCCURRENCE'));
  if (idle.length > 0 && lot.chance(0.35))
    parts.push(['Controls That Did Not Operate During the Period', didNotOperate(idle)]);
  if (lot.chance(0.15)) parts.push(['Emphasis of Matter', [say(emphasis(plan))]]);
  if (plan.second && lot.chance(0.4)) parts.push(['Other Reporting', [say(lot.pick(otherOpinions(plan)))]]);
  const opinion: Part[] = [];
  if (plan.opinion !== 'UNQUALIFIED')
    opinion.push([
      lot.pick([`Basis for ${title(plan.opinion)}`, `Basis for ${title(plan.opinion)}`, 'Basis for modified opinion']),
      [say(basisText(plan, modification))],
    ]);
  opinion.push([
    plan.opinion === 'UNQUALIFIED' ? 'Opinion' : lot.pick([title(plan.opinion), 'Opinion']),
    opinionBlocks(plan, sections),
  ]);
  const withHeadings = lot.chance(0.85);
  // A few firms give the opinion first, as reports on financial statements do.
  const ordered =
    withHeadings && lot.chance(0.12) ? [parts[0]!, ...opinion, ...parts.slice(1)] : [...parts, ...opinion];
  const restricted: Part = [lot.pick(['Restricted Use', 'Restricted use', 'Restriction on Use']), restrictedUse(plan)];
  const level = lot.pick([2, 2, 3] as const);
  const inline = !withHeadings ? 'NONE' : lot.chance(0.15) ? 'ITALIC' : 'HEADING';
  const write = ([name, blocks]: Part): readonly Block[] =>
    inline === 'HEADING'
      ? [heading(level, name, { unlisted: level === 3 }), ...blocks]
      : inline === 'ITALIC'
        ? [paragraph(name, { italic: true, tight: true }), ...blocks]
        : blocks;
  return [
    sections.heading('AUDITOR'),
    ...letterhead(plan),
    ...addressee(plan),
    ...ordered.flatMap(write),
    ...write(restricted),
    ...signature(plan),
  ];
}

function didNotOperate(idle: DrawnControls['controls']): readonly Block[] {
  return [
    say(
      'The description includes controls that did not operate during the period, because the circumstances that warrant their operation did not occur. Their operating effectiveness was therefore not tested. Our opinion is not modified with respect to this matter.',
    ),
    {
      kind: 'TABLE',
      look: 'RULED',
      headers: ['Control', 'Description'],
      widths: [16, 84],
      rows: idle.map(({ id, description }) => ({ cells: [cell(id ?? '–'), cell(description)] })),
      repeatHeader: false,
      rowsMayBreak: false,
      size: 9,
    },
  ];
}

function serviceOrganization(plan: Plan, sections: Sections): readonly Block[] {
  const co = possessive(plan.short);
  return [
    say(
      `${capital(plan.short)} is responsible for its service commitments and system requirements and for designing, implementing, and operating effective controls within the system to provide reasonable assurance that ${co} service commitments and system requirements were achieved. In ${sections.reference('ASSERTION')}, ${plan.short} has provided the accompanying assertion titled “${sections.title('ASSERTION')}” (assertion) about the description and ${effectiveness(plan)} stated therein. ${capital(plan.short)} is also responsible for preparing the description and assertion, including the completeness, accuracy, and method of presentation of the description and assertion; providing the services covered by the description; selecting the applicable trust services criteria and stating the related controls in the description; and identifying the risks that threaten the achievement of the service organization's service commitments and system requirements.`,
    ),
  ];
}

function serviceAuditor(plan: Plan, modern: boolean): readonly Block[] {
  const lot = plan.random.fork('service-auditor');
  const two = plan.type === 'TYPE_2';
  const standards = lot.pick([
    'attestation standards established by the American Institute of Certified Public Accountants',
    'attestation standards established by the American Institute of Certified Public Accountants (AICPA), AT-C section 105, Concepts Common to All Attestation Engagements, and AT-C section 205, Assertion-Based Examination Engagements',
    'attestation standards established by the AICPA (SSAE No. 18, as amended by SSAE No. 21) and with International Standard on Assurance Engagements 3000 (Revised)',
  ]);
  const items = [
    "Obtaining an understanding of the system and the service organization's service commitments and system requirements",
    'Assessing the risks that the description is not presented in accordance with the description criteria and that controls were not suitably designed' +
      (two ? ' or did not operate effectively' : ''),
    'Performing procedures to obtain evidence about whether the description is presented in accordance with the description criteria',
    'Performing procedures to obtain evidence about whether controls stated in the description were suitably designed',
    ...(two
      ? [
          'Testing the operating effectiveness of controls stated in the description to provide reasonable assurance that the service organization achieved its service commitments and system requirements',
        ]
      : []),
    'Evaluating the overall presentation of the description',
  ];
  const engaged = plan.opinion === 'DISCLAIMER';
  return [
    say(
      `Our responsibility is to express an opinion on the description and on ${effectiveness(plan)} stated in the description based on ${engaged ? 'conducting the examination' : 'our examination'} in accordance with ${standards}. ${engaged ? 'Because of the matter described below, we were not able to obtain sufficient appropriate evidence.' : 'Those standards require that we plan and perform our examination to obtain reasonable assurance about whether, in all material respects, the description is presented in accordance with the description criteria and the controls stated therein were suitably designed' + (two ? ' and operated effectively' : '') + '. We believe that the evidence we obtained is sufficient and appropriate to provide a reasonable basis for our opinion.'}`,
    ),
    say('An examination of a description of a service organization’s system and of controls involves the following:'),
    {
      kind: 'LIST',
      marker: lot.pick(['•', '•', '1.', '-', '▪'] as const),
      items: items.map((text) => ({ text: `${text}${lot.chance(0.5) ? '.' : ''}` })),
    },
    say(
      'Our examination also included performing such other procedures as we considered necessary in the circumstances.',
    ),
    ...(modern
      ? [
          say(
            'We are required to be independent and to meet our other ethical responsibilities in accordance with relevant ethical requirements relating to the engagement.',
          ),
        ]
      : []),
  ];
}

function limitations(plan: Plan): readonly Block[] {
  return [
    say(
      'The description is prepared to meet the common needs of a broad range of report users and may not, therefore, include every aspect of the system that individual users may consider important to meet their informational needs. There are inherent limitations in the effectiveness of any system of internal control, including the possibility of human error and the circumvention of controls.',
    ),
    say(
      `Because of their nature, controls may not always operate effectively to provide reasonable assurance that the service organization's service commitments and system requirements are achieved based on the applicable trust services criteria. Also, the projection to the future of any conclusions about ${effectiveness(plan).replace('controls', 'controls')} is subject to the risk that controls may become inadequate because of changes in conditions or that the degree of compliance with the policies or procedures may deteriorate.`,
    ),
  ];
}

function emphasis(plan: Plan): string {
  return plan.random
    .fork('emphasis')
    .pick([
      `As described in the description, on a date after the period ${plan.short} was acquired by a holding company. Our opinion is not modified with respect to this matter.`,
      `As disclosed in the description, a control over emergency access did not operate during the period because the circumstances that warrant its operation did not occur. Our opinion is not qualified in respect of this matter.`,
      `The description refers to the adoption of a new identity provider. Except for that change, the system was in effect unchanged. Our opinion is not modified in this respect.`,
    ]);
}

function restrictedUse(plan: Plan): readonly Block[] {
  const tests =
    plan.type === 'TYPE_2'
      ? `, including the description of tests of controls and results thereof in the section on tests,`
      : '';
  return [
    say(
      `This report${tests} is intended solely for the information and use of ${plan.short}, user entities of the ${plan.system} ${plan.type === 'TYPE_2' ? 'during some or all of' : 'as of'} ${plan.type === 'TYPE_2' ? thePeriod(plan.period, plan.dates, plan.periods) : dateText(plan.asOf, plan.dates)}, business partners of ${plan.short} subject to risks arising from interactions with the system, practitioners providing services to such user entities and business partners, prospective user entities and business partners, and regulators who have sufficient knowledge and understanding of the following:`,
    ),
    {
      kind: 'LIST',
      marker: '•',
      items: [
        'The nature of the service provided by the service organization',
        'How the service organization’s system interacts with user entities, business partners, subservice organizations, and other parties',
        'Internal control and its limitations',
        'Complementary user entity controls and complementary subservice organization controls and how those controls interact with the controls at the service organization to achieve the service organization’s service commitments and system requirements',
        'User entity responsibilities and how they may affect the user entity’s ability to effectively use the service organization’s services',
        'The applicable trust services criteria',
        'The risks that may threaten the achievement of the service organization’s service commitments and system requirements and how controls address those risks',
      ].map((text) => ({ text })),
    },
    say('This report is not intended to be, and should not be, used by anyone other than these specified parties.'),
  ];
}
