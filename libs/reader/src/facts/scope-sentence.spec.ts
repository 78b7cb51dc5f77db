import { findSections } from '../sections';
import { heading, layoutOf, pageBreak, paragraph } from '../testing/flow-builder';
import { reportText } from './report-text';
import { scopeSentence } from './scope-sentence';

const REST =
  ' throughout the period January 1, 2025 to December 31, 2025 (the “description”), based on the criteria for a description, and the suitability of the design of controls to provide reasonable assurance that Acme’s service commitments were achieved.';

const read = (text: string) => {
  const layout = layoutOf(
    paragraph('Cover'),
    pageBreak,
    heading("Independent Service Auditor's Report", 1),
    paragraph(text),
  );
  const scope = scopeSentence(reportText(layout, findSections(layout)).opinion);
  return [
    scope?.organization?.text ?? null,
    scope?.system?.text ?? null,
    scope?.title?.text ?? null,
    scope?.aliases ?? [],
  ];
};

describe('the scope sentence', () => {
  it.each<[string, string | null, string | null, string | null, string[]]>([
    [
      'We have examined the accompanying description of Acme, Inc.’s Acme Cloud Platform titled “Description of the Acme Cloud Platform”',
      'Acme, Inc.',
      'Acme Cloud Platform',
      'Description of the Acme Cloud Platform',
      [],
    ],
    [
      'We have been engaged to report on the description of Acme Data A/S of the Acme Cloud Platform in chapter 3',
      'Acme Data A/S',
      'Acme Cloud Platform',
      null,
      [],
    ],
    [
      'At your request we have examined the description by Acme, Inc. (“Acme”, doing business as Ledgerly) of its Ledgerly Cloud Platform for the period',
      'Acme, Inc.',
      'Ledgerly Cloud Platform',
      null,
      ['Acme'],
    ],
    [
      'We have examined the description of the Payroll and Timekeeping System of Millrace Payroll Cooperative (the “Cooperative”)',
      'Millrace Payroll Cooperative',
      'Payroll and Timekeeping System',
      null,
      ['Cooperative'],
    ],
    [
      'We have examined the description of the Tax Platform of Records (the “System”)',
      null,
      'Tax Platform of Records',
      null,
      [],
    ],
    [
      'We have examined Acme, Inc.’s (“Acme” or the “Company”) accompanying description of its Payroll Processing System titled “Acme’s Description”',
      'Acme, Inc.',
      'Payroll Processing System',
      'Acme’s Description',
      ['Acme'],
    ],
    [
      'We have examined Acme Logistics LLC’s accompanying description of its cloud-based transportation management system found in Section III titled "Acme TMS System"',
      'Acme Logistics LLC',
      'cloud-based transportation management system',
      'Acme TMS System',
      [],
    ],
    [
      'We have examined Acme Systems’ description of its Widget Hub (the “System”)',
      'Acme Systems',
      'Widget Hub',
      null,
      [],
    ],
    [
      'We have examined the description of the Fleet Cloud of Tessellate Robotics GmbH',
      'Tessellate Robotics GmbH',
      'Fleet Cloud',
      null,
      [],
    ],
    [
      'We have examined the attached description of the system of Acme Corp.’s Ledger Suite',
      'Acme Corp.',
      'Ledger Suite',
      null,
      [],
    ],
    [
      'We were engaged to examine Acme, Inc. (“Acme”)’s description of the Acme One platform',
      'Acme, Inc.',
      'Acme One platform',
      null,
      ['Acme'],
    ],
    [
      'We have examined Acme Ltd’s description of its payroll system for processing user entities’ transactions',
      'Acme Ltd',
      'payroll system',
      null,
      [],
    ],
    [
      'We have examined management of Acme, Inc.’s accompanying assertion titled “Assertion” that the controls within Acme’s Ledger Suite were effective',
      'Acme, Inc.',
      'Ledger Suite',
      'Assertion',
      [],
    ],
    [
      'We have examined the description of the system of Acme, Inc. (“Acme”) titled “Acme Cloud”',
      'Acme, Inc.',
      null,
      'Acme Cloud',
      ['Acme'],
    ],
    [
      'We have examined Acme, Inc.’s (“Acme,” “we,” or the “Company”) description of its system, Acme Cloud Platform,',
      'Acme, Inc.',
      'Acme Cloud Platform',
      null,
      ['Acme'],
    ],
    [
      'We have examined Acme Ltd’s accompanying description of its Payroll, Benefits and HR System (the “System”)',
      'Acme Ltd',
      'Payroll, Benefits and HR System',
      null,
      [],
    ],
    [
      'We have examined the description of Acme Corporation’s (the “Company’s”) Atlas for Teams Platform as of October 15, 2025',
      'Acme Corporation',
      'Atlas for Teams Platform',
      null,
      [],
    ],
    [
      'We have examined the accompanying description of the Atlas Workforce Suite',
      null,
      'Atlas Workforce Suite',
      null,
      [],
    ],
  ])('%s', (text, organization, system, title, aliases) => {
    expect(read(text + REST)).toEqual([organization, system, title, aliases]);
  });

  it('has nothing to say where a letter has no such sentence', () => {
    expect(read('We believe that the evidence is sufficient.')).toEqual([null, null, null, []]);
  });
});
