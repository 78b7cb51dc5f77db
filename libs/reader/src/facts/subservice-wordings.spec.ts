/** Subservice organizations as letters and descriptions word them. */
import { findSections } from '../sections';
import { heading, item, layoutOf, pageBreak, paragraph, table, type Piece } from '../testing/flow-builder';
import { reportWith } from '../testing/report-builder';
import { reportText } from './report-text';
import { subserviceOrganizationsOf } from './subservice-organizations';

const CARVED_OUT =
  ' The description indicates that complementary subservice organization controls that are suitably designed and operating effectively are necessary, along with controls at Acme, to achieve Acme’s service commitments. The description does not disclose the actual controls at the subservice organization. Our examination did not include the services provided by the subservice organization.';

const read = (layout: ReturnType<typeof layoutOf>) =>
  subserviceOrganizationsOf(reportText(layout, findSections(layout)), 'Acme, Inc.', 'Harrow & Pell LLP').organizations;

describe('subservice organizations in the letters', () => {
  it('have their full name where only their abbreviation is called one, before a legal form of several words', () => {
    const words =
      'Acme Contact Services Sp. z o.o. (ACS), of the same group, answers calls on behalf of Acme. ACS is a subservice organization that is presented under the inclusive method.';
    expect(read(reportWith({ scopeContinued: [words] })).map(({ name, method }) => [name, method])).toEqual([
      ['Acme Contact Services Sp. z o.o.', 'INCLUSIVE'],
    ]);
  });

  it.each<[string, string[]]>([
    [
      'Acme uses Amazon Web Services, Inc. (AWS), a subservice organization, to provide infrastructure hosting services.',
      ['Amazon Web Services, Inc.'],
    ],
    [
      'Acme uses Amazon Web Services (“AWS” or “subservice organization”) to provide infrastructure-as-a-service.',
      ['Amazon Web Services'],
    ],
    [
      'Acme uses Google Cloud Platform for hosting and Corvane Bank, N.A. for the transmission of payments.',
      ['Google Cloud Platform', 'Corvane Bank, N.A.'],
    ],
    ['Acme uses Vercel Inc. for hosting and Neon, Inc. for databases, both carved out.', ['Vercel Inc.', 'Neon, Inc.']],
    [
      'Acme runs on Google Cloud Platform and uses Fastwater Edge Networks, Inc. to deliver content. Those companies are subservice organizations. The description leaves out their controls.',
      ['Google Cloud Platform', 'Fastwater Edge Networks, Inc.'],
    ],
    [
      'Acme pays through Corvane Bank, N.A. and mails through Vercel Inc. These vendors are not subservice organizations.',
      [],
    ],
    ['Acme uses Vercel and Okta as subservice organizations under the carve-out method.', ['Vercel', 'Okta']],
    [
      'The hosting services of Vercel Inc. and the colocation services provided by Rackford Corp. were not included within the scope of our examination.',
      ['Vercel Inc.', 'Rackford Corp.'],
    ],
    [
      'Acme relies on Vercel Inc. to host the Platform and on Oakpass Identity Ltd. to verify the identity of users. Both are subservice organizations that have been carved out.',
      ['Vercel Inc.', 'Oakpass Identity Ltd.'],
    ],
    [
      'Acme uses Vercel Inc. to serve its pages and Honeycomb Labs, Inc. to search its logs.',
      ['Vercel Inc.', 'Honeycomb Labs, Inc.'],
    ],
    [
      'Acme uses a subservice organization, Amazon Web Services (AWS), for cloud hosting services.',
      ['Amazon Web Services'],
    ],
    [
      'As indicated in the description, Acme uses Amazon Web Services (AWS) and Microsoft Azure (Azure), subservice organizations, for cloud hosting.',
      ['Amazon Web Services', 'Microsoft Azure'],
    ],
    [
      'Acme uses Meshline CDN S.à r.l. and Oakpass Identity Ltd., subservice organizations.',
      ['Meshline CDN S.à r.l.', 'Oakpass Identity Ltd.'],
    ],
    [
      'Acme uses subservice organizations for the hosting of its platform (AWS) and for customer support (Harborline Support Pvt. Ltd.).',
      ['AWS', 'Harborline Support Pvt. Ltd.'],
    ],
    [
      'Acme outsources hosting of its infrastructure to Northbay Colocation US, Inc. (Northbay), a subservice organization.',
      ['Northbay Colocation US, Inc.'],
    ],
    [
      'Acme uses certain subservice organizations. Peakline Colocation Group provides colocation, Google LLC stores backups, and Sentrybell, Inc. monitors events.',
      ['Peakline Colocation Group', 'Google LLC', 'Sentrybell, Inc.'],
    ],
    ['The System is hosted by Amazon Web Services, a subservice organization.', ['Amazon Web Services']],
    [
      'Acme’s production environment is hosted in Google Cloud Platform (GCP), which is a subservice organization.',
      ['Google Cloud Platform'],
    ],
    ['Amazon Web Services, a subservice organization, provides hosting services to Acme.', ['Amazon Web Services']],
    [
      'Acme uses Amazon Web Services, Inc. (a subservice organization) to host its platform.',
      ['Amazon Web Services, Inc.'],
    ],
    [
      'Acme utilizes Amazon Web Services (‘AWS’ or ‘subservice organization’) to provide cloud hosting services.',
      ['Amazon Web Services'],
    ],
    [
      'Acme uses the following subservice organizations: Amazon Web Services (cloud hosting), Okta, Inc. (identity management) and Datadog, Inc. (monitoring).',
      ['Amazon Web Services', 'Okta, Inc.', 'Datadog, Inc.'],
    ],
    ['Acme uses Northbay, Inc. as a subservice organization for data center colocation services.', ['Northbay, Inc.']],
    ['Acme uses subservice organizations (AWS and Okta) for cloud hosting and identity.', ['AWS', 'Okta']],
    [
      'Acme uses a subservice organization to provide cloud hosting services (Amazon Web Services, Inc.).',
      ['Amazon Web Services, Inc.'],
    ],
    [
      'Acme uses the services of Amazon Web Services, Inc. (“AWS”) and Fathom Ltd (“Fathom”) (each a “subservice organization”) for hosting and support.',
      ['Amazon Web Services, Inc.', 'Fathom Ltd'],
    ],
    [
      'Acme uses Amazon Web Services (AWS) for cloud hosting, Cloudflare for content delivery, and Auth0 for identity (collectively, the “subservice organizations”).',
      ['Amazon Web Services', 'Cloudflare', 'Auth0'],
    ],
    [
      'Acme has contracted with Granite Port, Inc., an independent third-party subservice organization, to provide managed hosting.',
      ['Granite Port, Inc.'],
    ],
    ['Acme uses AWS as its subservice organization.', ['AWS']],
    ['We use Heroku, a subservice organization, to host the application.', ['Heroku']],
    [
      'Acme uses Amazon Web Services, Inc. and Amazon Web Services EMEA SARL (together “AWS”), subservice organizations, to provide hosting.',
      ['Amazon Web Services, Inc.'],
    ],
    [
      'Acme uses two subservice organizations, Snowflake Inc. and MongoDB, Inc., to provide database services.',
      ['Snowflake Inc.', 'MongoDB, Inc.'],
    ],
    [
      'Acme uses Microsoft Corporation’s Azure (“Azure”), a subservice organization, to provide cloud services.',
      ['Microsoft Corporation'],
    ],
    [
      'Acme relies on the following subservice organizations to deliver its services: (1) Amazon Web Services for hosting; (2) Twilio Inc. for messaging.',
      ['Amazon Web Services', 'Twilio Inc.'],
    ],
    [
      'Acme’s description of its system excludes the controls of Amazon Web Services, Inc. and Datadog, Inc., subservice organizations used by Acme.',
      ['Amazon Web Services, Inc.', 'Datadog, Inc.'],
    ],
    [
      'Acme, Inc. uses DigitalOcean, LLC (“DigitalOcean”), a subservice organization, for cloud hosting services',
      ['DigitalOcean, LLC'],
    ],
    [
      'Acme uses IBM Cloud (IBM), a subservice organization, for hosting. Harrow & Pell LLP performed the examination.',
      ['IBM Cloud'],
    ],
    [
      'The description includes only the controls of Acme and excludes the controls of Granite Port Corp., a subservice organization that provides colocation.',
      ['Granite Port Corp.'],
    ],
    ['Acme uses subservice organizations to perform certain functions as described in the description.', []],
    ['Acme does not use any subservice organizations.', []],
    ['Acme uses third-party vendors such as Slack and Zoom, which are not considered subservice organizations.', []],
    ['Acme uses Zendesk and Intercom as vendors; these are not subservice organizations.', []],
    [
      'Acme utilizes 1Password, a subservice organization, for secrets management and phoenixNAP, a subservice organization, for bare metal hosting.',
      ['1Password', 'phoenixNAP'],
    ],
    [
      'Acme uses Ostrava Development s.r.o. and Kraków Systems Sp. z o.o., subservice organizations, for software development.',
      ['Ostrava Development s.r.o.', 'Kraków Systems Sp. z o.o.'],
    ],
    [
      'Acme’s platform resides within data centers operated by Granite Port, Inc., a subservice organization.',
      ['Granite Port, Inc.'],
    ],
    [
      'Acme uses a number of subservice organizations, including Amazon Web Services, Snowflake, and Fivetran, to support the delivery of its services.',
      ['Amazon Web Services', 'Snowflake', 'Fivetran'],
    ],
    [
      'Acme uses Amazon Web Services, Inc.’s (“AWS”) Elastic Compute Cloud, a subservice organization service, for hosting.',
      ['Amazon Web Services, Inc.'],
    ],
  ])('%s', (words, names) => {
    const found = read(reportWith({ scopeContinued: [names.length > 0 ? words + CARVED_OUT : words] }));
    expect(found.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(found.every(({ method }) => method === 'CARVE_OUT')).toBe(true);
  });
});

const SCOPE =
  'We have examined Acme, Inc.’s description of its Ledger Cloud throughout the period January 1, 2025 to December 31, 2025, based on the trust services criteria relevant to security, and the suitability of the design and operating effectiveness of controls stated in the description to provide reasonable assurance.';

describe('subservice organizations in their part of the description', () => {
  it.each<[Piece[], string[]]>([
    [
      [
        paragraph('Acme uses the following subservice organizations:'),
        item('Amazon Web Services, Inc. – cloud hosting'),
        item('Okta – identity management'),
      ],
      ['Amazon Web Services, Inc./null', 'Okta/null'],
    ],
    [
      [
        paragraph(
          'The Company uses the subservice organizations listed below. The controls of these are excluded (carve-out method).',
        ),
        table([
          ['Vendor', 'Function', 'Location'],
          ['Amazon Web Services', 'Hosting', 'US'],
          ['Northbay', 'Colocation', 'UK'],
        ]),
      ],
      ['Amazon Web Services/CARVE_OUT', 'Northbay/CARVE_OUT'],
    ],
    [
      [
        heading('Amazon Web Services (AWS)', 3),
        paragraph('AWS provides hosting. The carve-out method is used.'),
        heading('Fathom', 3),
        paragraph('Fathom provides support to customers. The inclusive method is used.'),
        heading('Monitoring', 3),
        paragraph('Monitoring is done each year.'),
        heading('Physical Security', 3),
        paragraph('Access is restricted.'),
      ],
      ['Amazon Web Services/CARVE_OUT', 'Fathom/INCLUSIVE'],
    ],
    [
      [
        paragraph(
          'The description includes the controls of Northgate Data Ltd using the inclusive method and excludes the controls of Amazon Web Services, Inc. using the carve-out method.',
        ),
      ],
      ['Northgate Data Ltd/INCLUSIVE', 'Amazon Web Services, Inc./CARVE_OUT'],
    ],
    [
      [
        table([
          ['Subservice Organization', 'Service', 'Presentation'],
          ['Northgate', 'Backup', 'Inclusive method'],
          ['AWS', 'Hosting', 'Carve-out method'],
        ]),
      ],
      ['Northgate/INCLUSIVE', 'AWS/CARVE_OUT'],
    ],
    [
      [
        paragraph('Acme uses AWS for hosting. Controls of AWS are carved out.'),
        paragraph('The following vendors are not considered subservice organizations:'),
        item('Slack Technologies, LLC – messaging'),
        item('Zoom Video, Inc. – meetings'),
      ],
      ['AWS/CARVE_OUT'],
    ],
    [
      [
        paragraph('Acme uses AWS for hosting. Controls of AWS are carved out.'),
        paragraph('Acme also uses these vendors, which are not subservice organizations:'),
        table([
          ['Vendor', 'Purpose'],
          ['Slack Technologies, LLC', 'messaging'],
        ]),
      ],
      ['AWS/CARVE_OUT'],
    ],
    [
      [
        paragraph('Amazon Web Services, Inc. (AWS)'),
        paragraph('Acme uses AWS for data center services. AWS is carved out of the scope of this report.'),
      ],
      ['Amazon Web Services, Inc./CARVE_OUT'],
    ],
    [
      [
        table([
          ['Subservice Organization', 'Services Provided'],
          ['Amazon Web Services, Inc. (“AWS”)\nSeattle, Washington', 'Hosting'],
        ]),
      ],
      ['Amazon Web Services, Inc./null'],
    ],
    [
      [
        table([
          ['Service', 'Subservice Organization'],
          ['Hosting', 'Google Cloud Platform'],
          ['Identity', 'Okta, Inc.'],
        ]),
      ],
      ['Google Cloud Platform/null', 'Okta, Inc./null'],
    ],
    [
      [
        paragraph('Cloud hosting services: Amazon Web Services, Inc.'),
        paragraph('Managed detection: Arctic Fox, Inc.'),
      ],
      ['Amazon Web Services, Inc./null', 'Arctic Fox, Inc./null'],
    ],
  ])('%j', (pieces, expected) => {
    const layout = layoutOf(
      paragraph('Cover'),
      pageBreak,
      heading('Independent Service Auditor’s Report', 1),
      paragraph(SCOPE),
      pageBreak,
      heading('Section III – Description of the System', 1),
      heading('Overview'),
      paragraph('Acme was founded in 2015. Acme uses Jira, GitHub, Inc. and Slack for its work.'),
      heading('Subservice Organizations'),
      ...pieces,
      heading('Complementary User Entity Controls'),
      item('Users should restrict access.'),
    );
    expect(read(layout).map(({ name, method }) => `${name}/${method}`)).toEqual(expected);
  });
});

describe('words that are no provider', () => {
  it('end in a preposition', () => {
    const layout = reportWith({
      scopeContinued: ['Acme uses Amazon Web Services, Inc. (AWS), a subservice organization, to provide hosting.'],
      subservice: ['Monitoring of subservice organizations is performed through the review of their reports.'],
    });
    expect(read(layout).map(({ name }) => name)).toEqual(['Amazon Web Services, Inc.']);
  });
});

describe('a letter that only says what its readers have to understand', () => {
  const UNDERSTAND = [
    '# Restricted Use',
    'This report is intended solely for specified parties who have sufficient knowledge and understanding of the following:',
    '* How the service organization’s system interacts with user entities, subservice organizations, and other parties',
    '* Complementary subservice organization controls and how those controls interact with the controls at the service organization',
  ];
  const warningsOf = (scopeContinued: string[]) => {
    const layout = reportWith({ opinion: [...OPINION, ...UNDERSTAND], scopeContinued });
    const report = reportText(layout, findSections(layout));
    return subserviceOrganizationsOf(report, 'Acme, Inc.', 'Harrow & Pell LLP').warnings.map(({ code }) => code);
  };
  const OPINION = ['# Opinion', 'In our opinion, in all material respects, the description presents the system.'];

  it('says of no subservice organization that there is one', () => {
    expect(warningsOf([])).toEqual([]);
    expect(warningsOf(['Certain functions are left to a subservice organization.'])).toEqual([
      'SUBSERVICE_ORGANIZATIONS_NOT_FOUND',
    ]);
  });
});

describe('an only subservice organization', () => {
  it.each(['engages', 'uses'])('may end in the point of its legal form (%s)', (verb) => {
    const sentence = `For hosting, Acme ${verb} the subservice organization Cloud Nine B.V.`;
    expect(read(reportWith({ scopeContinued: [sentence + CARVED_OUT] })).map(({ name }) => name)).toEqual([
      'Cloud Nine B.V.',
    ]);
    expect(read(reportWith({ scopeContinued: [sentence] })).map(({ name }) => name)).toEqual(['Cloud Nine B.V.']);
  });
});
