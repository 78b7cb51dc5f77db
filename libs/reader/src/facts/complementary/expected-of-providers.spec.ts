import { heading, item, layoutOf, paragraph, table, type Piece } from '../../testing/flow-builder';
import { findSections } from '../../sections';
import { reportText } from '../report-text';
import { csocsOf } from './csocs';

const HOST = { name: 'Evergreen Hosting, LLC', services: null, method: 'CARVE_OUT' as const, evidence: [] };
const PRINTER = { name: 'DocuPress Mailing, Inc.', services: null, method: 'CARVE_OUT' as const, evidence: [] };
const GENERATORS = 'Testing generators on a monthly basis.';
const SHREDDING = 'Shredding spoiled print output.';

const read = (organizations: readonly (typeof HOST)[], ...pieces: Piece[]) => {
  const layout = layoutOf(
    heading('Section III – Description of the System', 1),
    heading('Vendors Whose Controls Are Carved Out'),
    ...pieces,
  );
  return csocsOf(reportText(layout, findSections(layout)), organizations).controls.map(
    ({ text, subserviceOrganization }) => [text, subserviceOrganization],
  );
};

describe('controls expected of providers under no heading of their own', () => {
  it('are announced behind the sentence that tells how the provider is watched over', () => {
    const lead =
      'Evergreen Hosting, LLC provides colocation. Acme reviews its SOC 2 report yearly. The controls expected of it are:';
    expect(read([HOST], paragraph(lead), item(GENERATORS), item(SHREDDING))).toEqual([
      [GENERATORS, HOST.name],
      [SHREDDING, HOST.name],
    ]);
  });

  it('stand as sentences below a title, below each provider’s name', () => {
    const guards = 'Evergreen Hosting restricts access to its data centers to staff with a business need.';
    expect(
      read(
        [HOST, PRINTER],
        paragraph('Acme uses the organizations below. The controls expected of them are listed for each.'),
        heading('Evergreen Hosting, LLC – Cloud hosting (compute, storage)', 4),
        heading('Controls expected to be in place', 4),
        paragraph(guards),
        paragraph('Fire suppression is maintained and tested.'),
        heading('DocuPress Mailing, Inc. – Printing of letters', 4),
        heading('Controls expected to be in place', 4),
        paragraph('Spoiled print output is shredded.'),
      ),
    ).toEqual([
      [guards, HOST.name],
      ['Fire suppression is maintained and tested.', HOST.name],
      ['Spoiled print output is shredded.', PRINTER.name],
    ]);
  });

  it('stand below a sentence for each provider', () => {
    expect(
      read(
        [HOST, PRINTER],
        paragraph('Evergreen Hosting, LLC is responsible for:'),
        item(GENERATORS),
        paragraph('DocuPress Mailing, Inc. is responsible for:'),
        item(SHREDDING),
      ),
    ).toEqual([
      [GENERATORS, HOST.name],
      [SHREDDING, PRINTER.name],
    ]);
  });

  it.each([
    'Evergreen Hosting, LLC is expected to implement controls for (i) restricting access to the data hall; (ii) testing generators; and (iii) destroying disks.',
    'The types of controls that Acme expects Evergreen Hosting, LLC to have in place are as follows: (1) restricting access to the data hall; (2) testing generators; and (3) destroying disks.',
    'Evergreen Hosting, LLC is responsible for: restricting access to the data hall; testing generators; and destroying disks.',
  ])('may stand within one sentence: %s', (sentence) => {
    expect(
      read([HOST, PRINTER], paragraph(sentence)).map(([text, owner]) => [text?.replace(/[;.]$/, ''), owner]),
    ).toEqual([
      ['restricting access to the data hall', HOST.name],
      ['testing generators', HOST.name],
      ['destroying disks', HOST.name],
    ]);
  });

  it('are announced by the last sentence of their paragraph, which may hold the point of a legal form', () => {
    const press = 'Acme uses DocuPress Mailing, Inc. for printing and monitors its mail.';
    const announced = 'Acme assumes that DocuPress Mailing, Inc. has implemented the following complementary controls:';
    const sentence = `${press} ${announced} (1) shredding of spoiled output; and (2) counting of envelopes.`;
    expect(read([PRINTER], paragraph(sentence))).toEqual([
      ['shredding of spoiled output', PRINTER.name],
      ['counting of envelopes.', PRINTER.name],
    ]);
  });

  it('stand below a sentence that says so, though it ends in a point', () => {
    const sentence =
      'Not all criteria can be met by Acme alone. The controls below are assumed to be implemented by the subservice organization.';
    expect(
      read([HOST], paragraph(sentence), item(GENERATORS), item('Guarding its data centers at all hours.')),
    ).toEqual([
      [GENERATORS, HOST.name],
      ['Guarding its data centers at all hours.', HOST.name],
    ]);
  });

  it('may be one alone, told behind a colon', () => {
    const sentence = 'Evergreen Hosting, LLC is expected to have this control: Disks are destroyed.';
    expect(read([HOST], paragraph(`The carve-out method is used. ${sentence}`))).toEqual([
      ['Disks are destroyed.', HOST.name],
    ]);
  });

  it('may be named one by one within a paragraph', () => {
    const sentence =
      'The following subservice organization controls (CSOC) are assumed: CSOC-1 Hosts are kept up to date. CSOC-2 Disks are destroyed.';
    expect(read([HOST], paragraph(sentence))).toEqual([
      ['Hosts are kept up to date.', HOST.name],
      ['Disks are destroyed.', HOST.name],
    ]);
  });

  it('may be paragraphs that each name their provider', () => {
    const duties = [
      'Evergreen Hosting, LLC is responsible for testing its generators each month.',
      'Evergreen Hosting, LLC is responsible for restricting entry to its data centers.',
      'DocuPress Mailing, Inc. should shred spoiled print output.',
    ];
    expect(
      read(
        [HOST, PRINTER],
        paragraph('The hosting provided by Evergreen Hosting, LLC is not within the scope of this examination.'),
        paragraph('The following paragraphs describe the controls expected at the subservice organizations:'),
        paragraph(duties.slice(0, 2).join(' ')),
        paragraph(duties[2] ?? ''),
      ),
    ).toEqual([
      [duties[0], HOST.name],
      [duties[1], HOST.name],
      [duties[2], PRINTER.name],
    ]);
  });

  it('stand below a name and the service that its bearer renders', () => {
    expect(
      read(
        [HOST, PRINTER],
        paragraph('The subservice organizations, and the controls that are assumed at each, are:'),
        paragraph('Evergreen Hosting, LLC'),
        paragraph('Dedicated hosting'),
        item(GENERATORS),
        paragraph('DocuPress Mailing, Inc.'),
        paragraph('Printing and mailing'),
        item(SHREDDING),
      ),
    ).toEqual([
      [GENERATORS, HOST.name],
      [SHREDDING, PRINTER.name],
    ]);
  });

  it('stand below a sentence on a provider and one that leads to them', () => {
    expect(
      read(
        [HOST, PRINTER],
        paragraph('The following controls are expected of the subservice organizations.'),
        heading('Evergreen Hosting, LLC', 3),
        paragraph('Evergreen Hosting, LLC houses the servers.'),
        paragraph('Controls expected to be in place at Evergreen:'),
        item(GENERATORS),
        heading('DocuPress Mailing, Inc.', 3),
        paragraph('DocuPress Mailing, Inc. prints letters.'),
        paragraph('Controls expected to be in place at DocuPress:'),
        item(SHREDDING),
      ),
    ).toEqual([
      [GENERATORS, HOST.name],
      [SHREDDING, PRINTER.name],
    ]);
  });

  it.each([
    'Acme counts on Evergreen Hosting, LLC to do the following:',
    'Acme depends on these controls of Evergreen Hosting, LLC:',
    'Acme needs the following from Evergreen Hosting, LLC:',
    'Servers are housed by Evergreen Hosting, LLC, whose controls are carved out. We rely on the following:',
  ])('may be announced by "%s"', (lead) => {
    expect(read([HOST], paragraph(lead), item(GENERATORS))).toEqual([[GENERATORS, HOST.name]]);
  });

  it('may be announced for the only one', () => {
    const lead = paragraph('It is expected that Evergreen Hosting, LLC operates the following controls:');
    expect(read([HOST], lead, item(GENERATORS))).toEqual([[GENERATORS, HOST.name]]);
  });

  it('are not what the vendor does to watch over it', () => {
    const lead = paragraph('Acme monitors Evergreen Hosting, LLC, which is expected to have controls, by:');
    expect(read([HOST], lead, item('Holding periodic discussions with the provider.'))).toEqual([]);
  });

  it('are not the controls over vendors among the tests', () => {
    const rows = [
      ['Control', 'Test performed', 'Result'],
      [
        'TPM-1 SOC reports of subservice organizations are reviewed each year.',
        'Inspected the review.',
        'No exceptions noted.',
      ],
      ['TPM-2 Vendors are assessed before they are engaged.', 'Inspected the assessments.', 'No exceptions noted.'],
    ];
    const layout = layoutOf(
      heading('Section 3 – Description of the System', 1),
      paragraph('Acme uses Evergreen Hosting, LLC.'),
      heading('Section 4 – Tests of Controls and Results', 1),
      heading('Third Parties'),
      table(rows),
    );
    expect(csocsOf(reportText(layout, findSections(layout)), [HOST]).controls).toEqual([]);
  });
});
