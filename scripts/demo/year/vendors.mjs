import { daysFromNow, period, signedAfter } from './dates.mjs';

const contact = (name, domain, role = 'Trust and assurance') => ({
  name,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${domain}`,
  role,
});

/**
 * A report of a vendor that comes in so many days ago, as the generator takes it. Twelve control themes make a report
 * that is read in seconds.
 */
const report = (daysAgo, file, of, seed, stated, choices = {}) => ({
  daysAgo,
  file,
  kind: 'REPORT',
  seed,
  restsOn: of.restsOn,
  stated: {
    type: 'TYPE_2',
    opinion: 'UNQUALIFIED',
    ...of.names,
    ...stated,
    reportDate: signedAfter(stated.period ?? { end: stated.asOf }),
  },
  choices: { themes: 12, exceptions: 0, ...choices },
});
const letter = (daysAgo, file, of, seed, after) => ({
  daysAgo,
  file,
  kind: 'LETTER',
  seed,
  restsOn: [],
  stated: { ...of.names, period: after, reportDate: signedAfter(after) },
  choices: {},
});

const HARROWGATE = {
  names: {
    company: 'Harrowgate Ledger, Inc.',
    short: 'Harrowgate',
    system: 'Harrowgate Ledger Platform',
    categories: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'],
  },
  restsOn: ['AWS', 'Okta'],
};
const QUILLMARK = {
  names: {
    company: 'Quillmark Software, Inc.',
    short: 'Quillmark',
    system: 'Quillmark Signing Platform',
    categories: ['SECURITY', 'CONFIDENTIALITY'],
  },
  restsOn: ['AWS', 'Twinfall'],
};
const LARKSPUR = {
  names: {
    company: 'Larkspur Analytics Ltd.',
    short: 'Larkspur',
    system: 'Larkspur Insight Service',
    categories: ['SECURITY'],
  },
  restsOn: ['GCP', 'Snowflake'],
};
const BRACKENFORD = {
  names: {
    company: 'Brackenford Payroll, LLC',
    short: 'Brackenford',
    system: 'Brackenford Payroll System',
    categories: ['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY'],
  },
  restsOn: ['Azure', 'Graniteport'],
};
const DUNMORE = {
  names: {
    company: 'Dunmore Relay Corp.',
    short: 'Dunmore',
    system: 'Dunmore Relay Messaging Service',
    categories: ['SECURITY', 'AVAILABILITY'],
  },
  restsOn: ['AWS'],
};
const PELLWORTH = {
  names: {
    company: 'Pellworth Archive, Inc.',
    short: 'Pellworth',
    system: 'Pellworth Archive Platform',
    categories: ['SECURITY'],
  },
  restsOn: ['AWS', 'Brightkeep'],
};
const GRANITEPORT = {
  names: {
    company: 'Graniteport Data Centers, LLC',
    short: 'Graniteport',
    system: 'Graniteport Colocation Services',
    categories: ['SECURITY', 'AVAILABILITY'],
  },
  restsOn: [],
};
const CALDERWICK = {
  names: {
    company: 'Calderwick Labs, Inc.',
    short: 'Calderwick',
    system: 'Calderwick Survey Platform',
    categories: ['SECURITY'],
  },
  restsOn: ['Heroku'],
};

/** Vendors beside those of the samples, with their reports. */
export const YEAR_VENDORS = {
  harrowgate: {
    input: {
      name: 'Harrowgate',
      legalName: 'Harrowgate Ledger, Inc.',
      tier: 'CRITICAL',
      website: 'https://harrowgate.example',
      businessOwner: 'Finance operations',
      purpose: 'Keeps the general ledger.',
      systems: ['Harrowgate Ledger Platform'],
      dataHandled: ['FINANCIAL_DATA', 'CUSTOMER_DATA'],
      contacts: [contact('Mina Castellan', 'harrowgate.example')],
      renewalOn: daysFromNow(74),
    },
    reports: [
      report(
        350,
        'Harrowgate SOC 2 last year.pdf',
        HARROWGATE,
        603,
        { period: period(14), yearsOn: 0 },
        { exceptions: 2 },
      ),
      report(
        16,
        'Harrowgate SOC 2 this year.pdf',
        HARROWGATE,
        603,
        { period: period(2), yearsOn: 1 },
        { exceptions: 3 },
      ),
    ],
  },
  quillmark: {
    input: {
      name: 'Quillmark',
      legalName: 'Quillmark Software, Inc.',
      tier: 'HIGH',
      website: 'https://quillmark.example',
      businessOwner: 'Legal',
      purpose: 'Signs our contracts.',
      systems: ['Quillmark Signing Platform'],
      dataHandled: ['CUSTOMER_DATA', 'PERSONAL_DATA'],
      contacts: [
        contact('Ines Prado', 'quillmark.example'),
        contact('Sam Whitlow', 'quillmark.example', 'Account manager'),
      ],
      renewalOn: daysFromNow(31),
    },
    reports: [
      report(258, 'Quillmark SOC 2.pdf', QUILLMARK, 611, { period: period(11) }, { exceptions: 1 }),
      letter(250, 'Quillmark bridge letter.pdf', QUILLMARK, 611, period(11)),
    ],
  },
  larkspur: {
    input: {
      name: 'Larkspur',
      legalName: 'Larkspur Analytics Ltd.',
      tier: 'HIGH',
      website: 'https://larkspur.example',
      businessOwner: 'Marketing',
      purpose: 'Tells us how our customers use the bank.',
      systems: ['Insight'],
      dataHandled: ['CUSTOMER_DATA'],
      contacts: [contact('Greta Holm', 'larkspur.example')],
      renewalOn: daysFromNow(160),
    },
    reports: [
      report(350, 'Larkspur SOC 2 last year.pdf', LARKSPUR, 607, { period: period(17), yearsOn: 0 }),
      // Four months between the two are covered by neither.
      report(
        48,
        'Larkspur SOC 2 this year.pdf',
        LARKSPUR,
        607,
        { period: period(4, 9), yearsOn: 1 },
        { exceptions: 1 },
      ),
    ],
  },
  brackenford: {
    input: {
      name: 'Brackenford',
      legalName: 'Brackenford Payroll, LLC',
      tier: 'CRITICAL',
      website: 'https://brackenford.example',
      businessOwner: 'People',
      purpose: 'Pays our staff.',
      systems: ['Brackenford Payroll System'],
      dataHandled: ['EMPLOYEE_DATA', 'FINANCIAL_DATA', 'PERSONAL_DATA'],
      contacts: [contact('Oren Fisk', 'brackenford.example')],
      renewalOn: daysFromNow(12),
    },
    reports: [
      report(
        18,
        'Brackenford SOC 2.pdf',
        BRACKENFORD,
        613,
        { period: period(3), opinion: 'QUALIFIED' },
        { exceptions: 4 },
      ),
    ],
  },
  dunmore: {
    input: {
      name: 'Dunmore Relay',
      legalName: 'Dunmore Relay Corp.',
      tier: 'MEDIUM',
      website: 'https://dunmore.example',
      businessOwner: 'Customer service',
      purpose: 'Sends text messages to our customers.',
      systems: ['Dunmore Relay Messaging Service'],
      dataHandled: ['CUSTOMER_DATA'],
      contacts: [contact('Rhea Vance', 'dunmore.example')],
      renewalOn: daysFromNow(220),
    },
    reports: [report(350, 'Dunmore SOC 2.pdf', DUNMORE, 617, { period: period(14) }, { exceptions: 1 })],
  },
  pellworth: {
    input: {
      name: 'Pellworth',
      legalName: 'Pellworth Archive, Inc.',
      tier: 'LOW',
      businessOwner: 'Records',
      purpose: 'Keeps scanned letters.',
      systems: ['Pellworth Archive Platform'],
      dataHandled: ['PUBLIC_DATA_ONLY'],
      contacts: [contact('Jonah Reed', 'pellworth.example')],
    },
    reports: [report(106, 'Pellworth SOC 2.pdf', PELLWORTH, 619, { period: period(6) })],
  },
  graniteport: {
    input: {
      name: 'Graniteport',
      legalName: 'Graniteport Data Centers, LLC',
      aliases: ['Graniteport Data Centers'],
      tier: 'HIGH',
      website: 'https://graniteport.example',
      businessOwner: 'Infrastructure',
      purpose: 'Houses our own servers, and those of some of our vendors.',
      systems: ['Graniteport Colocation Services'],
      dataHandled: ['CUSTOMER_DATA'],
      contacts: [contact('Ulla Norgaard', 'graniteport.example')],
      renewalOn: daysFromNow(300),
    },
    reports: [report(16, 'Graniteport SOC 2.pdf', GRANITEPORT, 623, { period: period(2) })],
  },
  vantor: {
    input: {
      name: 'Vantor Translation',
      tier: 'MEDIUM',
      status: 'PROSPECTIVE',
      businessOwner: 'Legal',
      purpose: 'Would translate contracts.',
      dataHandled: ['CUSTOMER_DATA'],
      contacts: [contact('Elif Arslan', 'vantor.example')],
    },
    reports: [],
  },
  ostrel: {
    input: {
      name: 'Ostrel Hosting',
      tier: 'LOW',
      status: 'OFFBOARDED',
      businessOwner: 'Infrastructure',
      purpose: 'Hosted the old intranet.',
    },
    reports: [],
  },
};

/** What nobody has said whose it is: a report of a vendor that is there, and one of a vendor that is not. */
export const IN_THE_INBOX = [
  report(0, 'From the trust portal (1).pdf', DUNMORE, 617, { period: period(2), yearsOn: 1 }, { exceptions: 1 }),
  report(0, 'SOC2_final_v3.pdf', CALDERWICK, 629, { period: period(5) }),
];
