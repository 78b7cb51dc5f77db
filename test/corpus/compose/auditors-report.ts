/** The independent service auditor's report: scope, responsibilities, opinion, restricted use and signature. */
import type { DrawnControls } from '../controls';
import { cell, heading, paragraph, type Block } from '../document';
import { dateText, thePeriod } from '../dates';
import { categoriesText, listed, possessive, type Plan } from '../plan';
import { basisText } from './basis';
import type { Sections } from './sections';

export interface Modification {
  /** The control that the modified opinion rests on, in words. */
  readonly matter: string;
  readonly criterion: string;
}

type Part = readonly [title: string, blocks: readonly Block[]];

const say = (text: string): Block => paragraph(text);

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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const title = (opinion: Plan['opinion']): string =>
  ({
    UNQUALIFIED: 'Opinion',
    QUALIFIED: 'Qualified Opinion',
    ADVERSE: 'Adverse Opinion',
    DISCLAIMER: 'Disclaimer of Opinion',
  })[opinion];

/** "throughout the period ..." or "as of ...". */
export const when = (plan: Plan): string =>
  plan.type === 'TYPE_2'
    ? `throughout ${thePeriod(plan.period, plan.dates, plan.periods)}`
    : `as of ${dateText(plan.asOf, plan.dates)}`;

const effectiveness = (plan: Plan): string =>
  plan.type === 'TYPE_2'
    ? 'the suitability of the design and operating effectiveness of controls'
    : 'the suitability of the design of controls';

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

function letterhead(plan: Plan): readonly Block[] {
  if (plan.signature === 'TEXT') return [];
  const lot = plan.random.fork('letterhead');
  const address = lot.chance(0.5)
    ? [
        paragraph(`${lot.int(100, 9900)} Harbor Street, Suite ${lot.int(100, 900)}`, { size: 8, tight: true }),
        paragraph(`${plan.city}  |  T: (555) 010-0${lot.int(100, 199)}  |  www.example.com`, { size: 8 }),
      ]
    : [];
  return [{ kind: 'LOGO', text: lot.chance(0.2) ? plan.auditor.toUpperCase() : plan.auditor }, ...address];
}

function addressee(plan: Plan): readonly Block[] {
  const lot = plan.random.fork('addressee');
  const style = lot.int(0, 4);
  if (style === 0) return [paragraph(`To the Management of ${plan.company}`)];
  if (style === 1) return [paragraph(`To: ${plan.company}`)];
  if (style === 2)
    return [
      paragraph('Board of Directors and Management', { tight: true }),
      paragraph(plan.company, { tight: true }),
      paragraph(plan.companyCity),
    ];
  if (style === 3) return [paragraph(`The Board of Directors of ${plan.company}:`)];
  return [paragraph(`To Management of ${plan.company}:`)];
}

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

function scope(plan: Plan, sections: Sections): readonly Block[] {
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
  const blocks: Block[] = [say(lot.pick(openings))];
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

function opinionBlocks(plan: Plan, sections: Sections): readonly Block[] {
  const lot = plan.random.fork('opinion-words');
  const time = when(plan);
  const co = possessive(plan.short);
  const basis = `the “Basis for ${title(plan.opinion)}” ${lot.pick(['section', 'paragraph'])}`;
  if (plan.opinion === 'DISCLAIMER')
    return [
      say(
        lot.pick([
          `Because of the significance of the matter described in the preceding paragraph, we were not able to obtain sufficient appropriate evidence to provide a basis for an opinion. Accordingly, we do not express an opinion on ${co} description or on ${effectiveness(plan)} stated in it ${time}.`,
          `We do not express an opinion on whether the description presents the ${plan.system} ${time} or on ${effectiveness(plan)}, since, as explained in ${basis}, the scope of our work was not sufficient to enable us to express one.`,
        ]),
      ),
    ];
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

function signature(plan: Plan): readonly Block[] {
  const lot = plan.random.fork('signature');
  const date = dateText(plan.reportDate, plan.reportDates);
  const name: Block[] =
    plan.signature === 'LETTERHEAD_ONLY'
      ? []
      : [
          paragraph(lot.chance(0.08) ? `/s/ ${plan.auditor}` : plan.auditor, {
            tight: true,
            italic: lot.chance(0.4),
            bold: lot.chance(0.3),
            size: lot.chance(0.3) ? 14 : undefined,
          }),
        ];
  const trade: Block[] =
    plan.signature === 'LETTERHEAD_ONLY'
      ? []
      : lot.chance(0.2)
        ? [paragraph('Certified Public Accountants', { tight: true })]
        : [];
  const place = paragraph(plan.city, { tight: true });
  return lot.pick<readonly Block[]>([
    [...name, ...trade, place, paragraph(date)],
    [...name, ...trade, paragraph(date, { tight: true }), place],
    [...name, paragraph(`${plan.city}  |  ${date}`)],
    [paragraph(date, { tight: true }), ...name, ...trade, place],
  ]);
}
