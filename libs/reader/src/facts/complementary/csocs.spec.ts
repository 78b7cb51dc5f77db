import type { SubserviceOrganization } from '@countersign/vocabulary';
import { findSections } from '../../sections';
import { MERGED, heading, item, layoutOf, paragraph, table, type Piece } from '../../testing/flow-builder';
import { reportText } from '../report-text';
import { csocsOf } from './csocs';

const organization = (
  name: string,
  method: SubserviceOrganization['method'] = 'CARVE_OUT',
): SubserviceOrganization => ({
  name,
  services: null,
  method,
  evidence: [],
});
const AWS = organization('Amazon Web Services, Inc.');
const RAVEN = organization('Ravenpoint Monitoring AG');
const VISITORS = 'Visitors to the data centers are identified, logged and escorted.';
const MEDIA = 'Storage media are destroyed before they leave the facility.';
const ALERTS = 'Security events are monitored at all hours.';

const INTRO = paragraph(
  'The types of controls that the subservice organizations are expected to have are listed below.',
);

const read = (organizations: readonly SubserviceOrganization[], ...pieces: Piece[]) => {
  const layout = layoutOf(
    heading('Section III – Description of the System', 1),
    heading('Complementary Subservice Organization Controls'),
    ...pieces,
  );
  return csocsOf(reportText(layout, findSections(layout)), organizations).controls.map(
    ({ text, subserviceOrganization, criteria }) => [text, subserviceOrganization, criteria.join()],
  );
};

describe('complementary subservice organization controls', () => {
  it('belong to the only organization there is', () => {
    expect(read([AWS], INTRO, item(VISITORS), item(MEDIA))).toEqual([
      [VISITORS, AWS.name, ''],
      [MEDIA, AWS.name, ''],
    ]);
  });

  it('belong to the organization whose name stands before each', () => {
    expect(read([AWS, RAVEN], INTRO, item(`${AWS.name}: ${VISITORS}`), item(`${RAVEN.name}: ${ALERTS}`))).toEqual([
      [VISITORS, AWS.name, ''],
      [ALERTS, RAVEN.name, ''],
    ]);
  });

  it('belong to the organization of which a sentence expects them', () => {
    const told = paragraph(`The following is expected of ${RAVEN.name}: ${ALERTS}`);
    expect(read([AWS, RAVEN], told)).toEqual([[ALERTS, RAVEN.name, '']]);
  });

  it('belong to the organization whose bullet they stand below, and not to one whose controls are told elsewhere', () => {
    const told = paragraph(
      `For the two providers that are carved out these controls are assumed. Controls of Inland Print AG are not listed here.`,
    );
    const organizations = [AWS, RAVEN, organization('Inland Print AG', 'INCLUSIVE')];
    const below = (text: string) => item(text, '–', 1);
    const pieces = [item(`${AWS.name} (Hosting)`), below(VISITORS), below(MEDIA), item(RAVEN.name), below(ALERTS)];
    expect(read(organizations, told, ...pieces)).toEqual([
      [VISITORS, AWS.name, ''],
      [MEDIA, AWS.name, ''],
      [ALERTS, RAVEN.name, ''],
    ]);
  });

  it('belong to the organization of the sentence above them, though it says “no”', () => {
    const lead = (words: string) => paragraph(`${words} It is expected to have these controls:`);
    const pieces = [
      lead(`${AWS.name} hosts the System.`),
      item(VISITORS, '1.'),
      lead(`${RAVEN.name} checks alerts and returns a yes or no.`),
      item(ALERTS, '1.'),
    ];
    expect(read([AWS, RAVEN], ...pieces)).toEqual([
      [VISITORS, AWS.name, ''],
      [ALERTS, RAVEN.name, ''],
    ]);
  });

  it('may be short in a column whose title names them', () => {
    const rows = [
      ['Ref', 'Complementary subservice organization control', 'TSC'],
      ['CSOC1', 'Data centers have CCTV.', 'CC6.4'],
    ];
    expect(read([AWS], table(rows))).toEqual([['Data centers have CCTV.', AWS.name, 'CC6.4']]);
  });

  it.each(['managed hosting (carve-out method)', 'data warehouse services'])(
    'are not the list of the providers with their service: %s',
    (service) => {
      const providers = [item(`${AWS.name} – ${service}`), item(`${RAVEN.name} – ${service}`)];
      expect(read([AWS, RAVEN], INTRO, ...providers, item(VISITORS)).map(([text]) => text)).toEqual([VISITORS]);
    },
  );

  it('belong to the organization whose name is a row over them, though a period ends it', () => {
    const rows = [[`${AWS.name}`], ['CC6.4', VISITORS], ['Ravenpoint Monitoring Inc.'], ['CC7.2', ALERTS]];
    const raven = organization('Ravenpoint Monitoring Inc.');
    expect(read([AWS, raven], table(rows, false)).map(([text, name]) => [text, name])).toEqual([
      [VISITORS, AWS.name],
      [ALERTS, raven.name],
    ]);
  });

  it('belong to the organization that a column beside them calls responsible', () => {
    const rows = [
      ['Criteria', 'Expected control', 'Responsible subservice organization'],
      ['CC6.4', VISITORS, AWS.name],
      ['CC7.2', ALERTS, RAVEN.name],
    ];
    expect(read([AWS, RAVEN], table(rows))).toEqual([
      [VISITORS, AWS.name, 'CC6.4'],
      [ALERTS, RAVEN.name, 'CC7.2'],
    ]);
  });

  it('are told from the whole criteria beside them in a table without titles', () => {
    const rows = [
      ['CC6.4 – The entity restricts physical access to facilities and protected information assets.', VISITORS],
      ['CC6.5 – The entity discontinues protections over physical assets only after data is gone.', MEDIA],
    ];
    expect(read([AWS], table(rows, false))).toEqual([
      [VISITORS, AWS.name, 'CC6.4'],
      [MEDIA, AWS.name, 'CC6.5'],
    ]);
  });

  it('belong to the organization in whose column they are marked, and to each where several are', () => {
    expect(
      read(
        [AWS, RAVEN],
        table([
          ['Control', 'AWS', 'Ravenpoint'],
          [VISITORS, '✓', ''],
          [ALERTS, '', '✓'],
          [MEDIA, '✓', '✓'],
        ]),
      ).map(([text, owner]) => [text, owner]),
    ).toEqual([
      [VISITORS, AWS.name],
      [ALERTS, RAVEN.name],
      [MEDIA, AWS.name],
      [MEDIA, RAVEN.name],
    ]);
  });

  it('belong to the organization that they name by a telling word', () => {
    const duty = 'Atlasgram is responsible for encrypting messages in transit.';
    expect(read([AWS, organization('Twinbird Atlasgram')], INTRO, item(duty))[0]?.[1]).toBe('Twinbird Atlasgram');
  });

  it('may stand under company names that are set larger than their chapter', () => {
    const list = (control: string) =>
      table([
        ['#', 'Control assumed to operate'],
        ['1', control],
      ]);
    expect(
      read(
        [AWS, RAVEN],
        heading('Amazon Web Services, Inc.', 1),
        list(VISITORS),
        heading('Ravenpoint Monitoring AG', 1),
        list(ALERTS),
      ),
    ).toEqual([
      [VISITORS, AWS.name, ''],
      [ALERTS, RAVEN.name, ''],
    ]);
  });

  it('belong to the only one that is carved out', () => {
    expect(read([AWS, organization('Northbay Ltd', 'INCLUSIVE')], INTRO, item(VISITORS))[0]?.[1]).toBe(AWS.name);
  });

  it('belong to the organization whose name stands above them, long or short', () => {
    expect(
      read(
        [AWS, RAVEN],
        INTRO,
        heading('AWS', 3),
        item(VISITORS),
        heading('Ravenpoint Monitoring AG', 3),
        item(ALERTS),
      ),
    ).toEqual([
      [VISITORS, AWS.name, ''],
      [ALERTS, RAVEN.name, ''],
    ]);
  });

  it('belong to the organization beside them, though its cell is merged or no other place names it', () => {
    expect(
      read(
        [AWS, RAVEN],
        INTRO,
        table([
          ['Subservice Organization', 'Complementary Subservice Organization Controls', 'Criteria'],
          ['Amazon Web Services', VISITORS, 'CC6.4'],
          ['', MEDIA, 'CC6.5'],
          ['Oracle Cloud Infrastructure', ALERTS, 'CC7.2'],
        ]),
      ),
    ).toEqual([
      [VISITORS, AWS.name, 'CC6.4'],
      [MEDIA, AWS.name, 'CC6.5'],
      [ALERTS, 'Oracle Cloud Infrastructure', 'CC7.2'],
    ]);
  });

  it('belong to the organization that the table’s header names', () => {
    expect(
      read(
        [AWS, RAVEN],
        INTRO,
        table([
          ['Criterion', 'Controls expected of Amazon Web Services'],
          ['CC6.4', VISITORS],
        ]),
      ),
    ).toEqual([[VISITORS, AWS.name, 'CC6.4']]);
  });

  it('are several where one cell has several bullets', () => {
    expect(
      read(
        [AWS, RAVEN],
        INTRO,
        table([
          ['Organization', 'Controls'],
          ['AWS', `• ${VISITORS}\n• ${MEDIA}`],
          ['Ravenpoint', ALERTS],
        ]),
      ),
    ).toEqual([
      [VISITORS, AWS.name, ''],
      [MEDIA, AWS.name, ''],
      [ALERTS, RAVEN.name, ''],
    ]);
  });

  it('end where the description goes on with other matter', () => {
    expect(
      read(
        [AWS],
        INTRO,
        item(VISITORS),
        heading('Control Environment'),
        paragraph('The control environment sets the tone of an organization. Its directors meet quarterly.'),
      ),
    ).toHaveLength(1);
  });

  it('may stand in a column of the table of subservice organizations', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Subservice Organizations'),
      table([
        ['Subservice Organization', 'Services', 'Controls Expected'],
        ['Amazon Web Services, Inc.', 'Cloud hosting', VISITORS],
        ['Ravenpoint Monitoring AG', 'Monitoring', ALERTS],
      ]),
    );
    const { controls } = csocsOf(reportText(layout, findSections(layout)), [AWS, RAVEN]);
    expect(controls.map(({ text, subserviceOrganization }) => [text, subserviceOrganization])).toEqual([
      [VISITORS, AWS.name],
      [ALERTS, RAVEN.name],
    ]);
  });

  it('belong to the provider whose name, with the point of its form, heads the table', () => {
    const titles = ['Control Activity Expected', 'Criteria'];
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Subservice Organizations'),
      heading('Amazon Web Services, Inc.', 3),
      table([titles, [VISITORS, 'CC6.4']]),
      heading('Ravenpoint Monitoring AG', 3),
      table([titles, [ALERTS, 'CC7.2']]),
    );
    const { controls } = csocsOf(reportText(layout, findSections(layout)), [RAVEN, AWS]);
    expect(controls.map(({ subserviceOrganization }) => subserviceOrganization)).toEqual([AWS.name, RAVEN.name]);
  });

  it('stand in a table whose column says that they are expected of a provider, whatever the part is called', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Outside Provider'),
      paragraph('The following table names the provider that the Cooperative relies on.'),
      table([
        ['Provider', 'Service', 'Control expected of the provider'],
        [RAVEN.name, 'Hosting', VISITORS],
        [MERGED, MERGED, MEDIA],
      ]),
    );
    const { controls } = csocsOf(reportText(layout, findSections(layout)), [RAVEN]);
    expect(controls.map(({ text }) => text)).toEqual([VISITORS, MEDIA]);
  });

  it('are announced by “these”, with what a provider does below its name', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('What we count on our providers for'),
      paragraph('The complementary subservice organization controls we rely on are these.'),
      heading(AWS.name, 3),
      paragraph('Provides compute and storage.'),
      item(VISITORS),
      heading(RAVEN.name, 3),
      paragraph('Watches the logs.'),
      item(ALERTS),
      heading('Changes in the Year'),
      item('The data center in Cork was opened in May.'),
    );
    const { controls } = csocsOf(reportText(layout, findSections(layout)), [AWS, RAVEN]);
    expect(controls.map(({ text, subserviceOrganization }) => [text, subserviceOrganization])).toEqual([
      [VISITORS, AWS.name],
      [ALERTS, RAVEN.name],
    ]);
  });

  it('are not the procedures by which the vendor monitors them', () => {
    const lead = paragraph('Acme performs monitoring of the controls of AWS, including the following procedures:');
    expect(read([AWS], INTRO, item(VISITORS), lead, item('Holding periodic discussions with the provider'))).toEqual([
      [VISITORS, AWS.name, ''],
    ]);
  });

  it('are missed with a warning', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Complementary Subservice Organization Controls'),
      INTRO,
    );
    const { warnings } = csocsOf(reportText(layout, findSections(layout)), [AWS]);
    expect(warnings.map((each) => each.code)).toEqual(['CSOCS_NOT_FOUND']);
  });
});

it('each begin a line of one cell, and open alike', () => {
  const [power, doors] = ['AWS is responsible for power supply.', 'AWS is responsible for the doors.'];
  const rows = [
    ['Subservice Organization', 'Services Provided', 'CSOCs'],
    ['Amazon Web Services, Inc.', 'Hosting', `${power}\v${doors}`],
  ];
  expect(read([AWS, RAVEN], table(rows)).map(([text]) => text)).toEqual([power, doors]);
});

it.each([
  ['Subservice organizations and their controls', 'Amazon Web Services, Inc. houses the servers. Acme expects of it:'],
  ['Amazon Web Services, Inc.', 'Acme assumes that these controls are in place at that subservice organization:'],
  ['Use of a Subservice Organization', 'Acme relies on the following controls of Amazon Web Services, Inc.:'],
])('are announced without a heading of their own: %s', (title, lead) => {
  const layout = layoutOf(
    heading('Section III – Description of the System', 1),
    heading(title),
    paragraph(lead),
    item(VISITORS),
    item(MEDIA),
  );
  const { controls } = csocsOf(reportText(layout, findSections(layout)), [AWS]);
  expect(controls.map(({ text }) => text)).toEqual([VISITORS, MEDIA]);
});

it('stand in a column for each organization', () => {
  const rows = [
    ['Criteria', AWS.name, RAVEN.name],
    ['CC6.4', VISITORS, ''],
    ['CC7.2', '', ALERTS],
  ];
  expect(read([AWS, RAVEN], table(rows))).toEqual([
    [VISITORS, AWS.name, 'CC6.4'],
    [ALERTS, RAVEN.name, 'CC7.2'],
  ]);
});
