import { findSections } from '../sections';
import { heading, item, layoutOf, pageBreak, paragraph, table } from '../testing/flow-builder';
import { reportWith } from '../testing/report-builder';
import { reportText } from './report-text';
import { subserviceOrganizationsOf } from './subservice-organizations';

const CARVED =
  'The description presents Acme’s controls. It does not disclose the actual controls at the subservice organization, and our examination did not include the services provided by that organization.';
const inOpinion = (...paragraphs: string[]) => {
  const layout = reportWith({ scopeContinued: paragraphs });
  return listed(layout);
};
const inPart = (...subservice: string[]) => listed(reportWith({ subservice }));
const listed = (layout: ReturnType<typeof reportWith>) =>
  subserviceOrganizationsOf(reportText(layout, findSections(layout)), 'Acme, Inc.').organizations.map(
    ({ name, services, method }) => [name, services, method],
  );

describe('the method', () => {
  it('may be told in the sentence after the one that names the provider', () => {
    expect(
      inOpinion(
        'Acme Support (Philippines) Inc. is a subservice organization that provides customer support. The description includes its controls under the inclusive method. Acme also uses Northbay Hosting Ltd for hosting and Snowmelt Analytics B.V. for its warehouse. The description excludes the controls of these two subservice organizations (carve-out method).',
      ).map(([name, , method]) => [name, method]),
    ).toEqual([
      ['Acme Support (Philippines) Inc.', 'INCLUSIVE'],
      ['Northbay Hosting Ltd', 'CARVE_OUT'],
      ['Snowmelt Analytics B.V.', 'CARVE_OUT'],
    ]);
  });

  it('of each row makes a table one of subservice organizations, whatever its heading', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Relationships with third parties'),
      table([
        ['Entity', 'Role', 'Treatment in this report'],
        ['Northbay Hosting Ltd', 'Hosting', 'Carve-out'],
        ['Plumeria Support Inc.', 'Support', 'Inclusive'],
      ]),
    );
    expect(listed(layout)).toEqual([
      ['Northbay Hosting Ltd', 'Hosting', 'CARVE_OUT'],
      ['Plumeria Support Inc.', 'Support', 'INCLUSIVE'],
    ]);
  });

  it('is told of providers in the letter’s sentences on each', () => {
    expect(
      inOpinion(
        'Acme uses two subservice organizations. Polderhost B.V. hosts the platform; its controls are excluded from the description (carve-out). Acme Support Poland sp. z o.o. is a group company that answers questions; its controls are part of the description.',
      ).map(([name, , method]) => [name, method]),
    ).toEqual([
      ['Polderhost B.V.', 'CARVE_OUT'],
      ['Acme Support Poland sp. z o.o.', 'INCLUSIVE'],
    ]);
  });

  it('is that of providers each with a service after a colon, and a former name', () => {
    expect(
      inOpinion(
        'Acme uses the following subservice organizations: Amazon Web Services, Inc. for hosting, and Ostia Cloud, Inc. (formerly Romulus Hosting, Inc.) for a secondary site. The description excludes the controls of these organizations.',
      ).map(([name, , method]) => [name, method]),
    ).toEqual([
      ['Amazon Web Services, Inc.', 'CARVE_OUT'],
      ['Ostia Cloud, Inc.', 'CARVE_OUT'],
    ]);
  });

  it('is told of a provider that a paragraph begins with', () => {
    expect(
      inPart('Inkwell Output Solutions GmbH prints and mails letters. It is treated under the carve-out method.'),
    ).toEqual([['Inkwell Output Solutions GmbH', 'prints and mails letters', 'CARVE_OUT']]);
  });
});

describe('subservice organizations in the auditor’s report', () => {
  it.each<[string, [string, string | null, string][]]>([
    [
      'Acme uses Amazon Web Services, Inc., a subservice organization, to provide cloud hosting services. ' + CARVED,
      [['Amazon Web Services, Inc.', 'cloud hosting services', 'CARVE_OUT']],
    ],
    [
      'Acme uses Amazon Web Services, Inc. (“AWS”), a subservice organization, for cloud hosting. ' + CARVED,
      [['Amazon Web Services, Inc.', 'cloud hosting', 'CARVE_OUT']],
    ],
    [
      'Acme uses subservice organizations Google LLC, Stripe, Inc., and Twilio Inc. to provide hosting, payments and messages. ' +
        CARVED,
      [
        ['Google LLC', 'hosting, payments and messages', 'CARVE_OUT'],
        ['Stripe, Inc.', 'hosting, payments and messages', 'CARVE_OUT'],
        ['Twilio Inc.', 'hosting, payments and messages', 'CARVE_OUT'],
      ],
    ],
    [
      'Acme uses Google Cloud Platform (GCP) and Snowflake Inc. (subservice organizations) for hosting. ' + CARVED,
      [
        ['Google Cloud Platform', 'hosting', 'CARVE_OUT'],
        ['Snowflake Inc.', 'hosting', 'CARVE_OUT'],
      ],
    ],
    [
      'Acme utilizes the subservice organization Iron and Oak Hosting, Inc. to perform data center hosting. The description includes the controls of Iron and Oak Hosting, Inc. under the inclusive method.',
      [['Iron and Oak Hosting, Inc.', 'data center hosting', 'INCLUSIVE']],
    ],
  ])('%s', (words, expected) => {
    expect(inOpinion(words)).toEqual(expected);
  });

  it('tells the method of each apart', () => {
    expect(
      inOpinion(
        'Acme uses Amazon Web Services, Inc., a subservice organization, to provide cloud hosting. It does not disclose the actual controls at Amazon Web Services, Inc.',
        'Acme uses Northgate Data Ltd, a subservice organization, to provide backup. The description includes the relevant controls of Northgate Data Ltd, which are treated by the inclusive method.',
      ),
    ).toEqual([
      ['Amazon Web Services, Inc.', 'cloud hosting', 'CARVE_OUT'],
      ['Northgate Data Ltd', 'backup', 'INCLUSIVE'],
    ]);
  });
});

describe('subservice organizations in the description', () => {
  it('are read from sentences, vendors that are none left out', () => {
    expect(
      inPart(
        'Acme relies on Google Cloud Platform for infrastructure hosting. The services of Google Cloud Platform are excluded from this description in line with the carve-out method.',
        'Acme also uses Copperline Payroll and Finchley Office Supply. These vendors have no bearing on the criteria and are not subservice organizations.',
      ),
    ).toEqual([['Google Cloud Platform', 'infrastructure hosting', 'CARVE_OUT']]);
  });
  it('are read from a list', () => {
    expect(
      inPart(
        'The following subservice organizations are carved out of the description:',
        '* Amazon Web Services, Inc. – cloud hosting',
        '* Datadog, Inc.: monitoring',
      ),
    ).toEqual([
      ['Amazon Web Services, Inc.', 'cloud hosting', 'CARVE_OUT'],
      ['Datadog, Inc.', 'monitoring', 'CARVE_OUT'],
    ]);
  });
  it.each<[string[], string[]]>([
    [
      [
        'Acme uses Amazon Web Services, Inc. for hosting, Stripe, Inc. for payments and Twilio Inc. for messages, each a subservice organization.',
      ],
      ['Amazon Web Services, Inc.', 'Stripe, Inc.', 'Twilio Inc.'],
    ],
    [
      [
        'Amazon Web Services (“AWS”): The production environment is hosted by AWS.',
        'Acme monitors the providers as follows:',
        '* Vendor Reviews: each year',
        '* SOC Reports: on receipt',
      ],
      ['Amazon Web Services'],
    ],
    [
      [
        'Acme utilizes the following subservice organizations, which are excluded from scope:',
        '* Northgate Colocation',
        '* Datadog',
      ],
      ['Northgate Colocation', 'Datadog'],
    ],
    [
      ['Acme’s data centers are hosted by Iron Oak Colocation, LLC, a subservice organization.'],
      ['Iron Oak Colocation, LLC'],
    ],
    [['Amazon Web Services, Inc. provides cloud hosting to Acme. AWS is carved out.'], ['Amazon Web Services, Inc.']],
  ])('are read from %j', (subservice, names) => {
    expect(inPart(...subservice).map(([name]) => name)).toEqual(names);
  });
  it('are read from a table with a column for the method', () => {
    const layout = layoutOf(
      paragraph('Cover'),
      pageBreak,
      heading('Section III – Description of the System', 1),
      heading('Subservice Organizations'),
      table([
        ['Subservice organization', 'Services provided', 'Method'],
        ['Amazon Web Services, Inc. (AWS)', 'Cloud hosting', 'Carve-out'],
        ['Northgate Data Ltd', 'Backup', 'Inclusive'],
      ]),
      heading('Complementary Subservice Organization Controls'),
      heading('AWS', 3),
      item('Physical access is restricted.'),
    );
    expect(listed(layout)).toEqual([
      ['Amazon Web Services, Inc.', 'Cloud hosting', 'CARVE_OUT'],
      ['Northgate Data Ltd', 'Backup', 'INCLUSIVE'],
    ]);
  });
  it('bear the name that the report defines their abbreviation by', () => {
    expect(
      inPart(
        'Acme uses AWS, a subservice organization, for hosting. AWS is carved out.',
        'Data is stored in regions of Amazon Web Services, Inc. (“AWS”) in Europe.',
      ).map(([name]) => name),
    ).toEqual(['Amazon Web Services, Inc.']);
  });
  it.each(['in Lublin', 'based in Nowa Sól, Poland,'])(
    'bear the legal name beside which their short form stands, %s',
    (seat) => {
      expect(
        inOpinion(
          `Parts of operations are carried out by the sister company Plumeria Drift Sp. z o.o. ${seat} (“Plumeria Drift”). The controls of Plumeria Drift are included in the description (inclusive method).`,
        ).map(([name, , method]) => [name, method]),
      ).toEqual([['Plumeria Drift Sp. z o.o.', 'INCLUSIVE']]);
    },
  );

  it.each(['Acme does not use any subservice organizations.', 'Acme makes no use of subservice organizations.'])(
    'are none where the report says so, without a warning: %s',
    (words) => {
      const layout = reportWith({ subservice: [words] });
      expect(subserviceOrganizationsOf(reportText(layout, findSections(layout)), 'Acme, Inc.')).toEqual({
        organizations: [],
        warnings: [],
      });
    },
  );
  it('are not missed where the description tells how such would be watched', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Monitoring of Subservice Organizations'),
      paragraph('Management reviews the assurance reports of subservice organizations when they are issued.'),
    );
    expect(subserviceOrganizationsOf(reportText(layout, findSections(layout)), 'Acme, Inc.').warnings).toEqual([]);
  });
  it('are missed with a warning', () => {
    const layout = reportWith({ subservice: ['Some services are provided by others.'] });
    expect(subserviceOrganizationsOf(reportText(layout, findSections(layout)), 'Acme, Inc.').warnings).toMatchObject([
      { code: 'SUBSERVICE_ORGANIZATIONS_NOT_FOUND' },
    ]);
  });
});

it('is named in the title of the table of its controls', () => {
  const layout = layoutOf(
    heading('Section III – Description of the System', 1),
    heading('Complementary Subservice Organization Controls'),
    table(
      [
        ['Subservice Organization – Northbay Hosting'],
        ['Criteria', 'Control'],
        ['CC6.4', 'Access to data centers is restricted to those whose work requires it.'],
      ],
      false,
    ),
  );
  expect(listed(layout).map(([name]) => name)).toEqual(['Northbay Hosting']);
});
