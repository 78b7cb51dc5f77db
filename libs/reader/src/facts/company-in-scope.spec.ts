/** The legal name in the scope sentence, for every legal form, trade name and wording beside each other. */
import { findSections } from '../sections';
import { heading, layoutOf, pageBreak, paragraph } from '../testing/flow-builder';
import { reportText } from './report-text';
import { serviceOrganizationOf } from './service-organization';

const PERIOD = 'throughout the period January 1, 2025 to December 31, 2025';
const REST = ` based on the criteria for a description of a service organization’s system in DC section 200 (description criteria) and the suitability of the design and operating effectiveness of controls stated in the description ${PERIOD}, to provide reasonable assurance that the service commitments were achieved.`;
const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);

const SCOPES: readonly ((name: string, defined: string) => string)[] = [
  (name, defined) => `We have examined ${possessive(name)} ${defined} description of its Ledger Cloud ${PERIOD}`,
  (name, defined) =>
    `We have examined the accompanying description of the Ledger Cloud of ${name} ${defined} ${PERIOD}`,
  (name, defined) => `We have examined the description of ${possessive(name)} ${defined} Ledger Cloud ${PERIOD}`,
  (name, defined) => `We have examined the description of the system of ${name} ${defined} ${PERIOD}`,
];
const STEMS = ['Zephyrmont', 'Zephyrmont Systems', 'Zephyrmont Labs of America'];
const FORMS = [
  ...[', Inc.', ' Inc.', ', LLC', ' Ltd', ' Limited', ' GmbH', ' B.V.', ' Corporation', ', L.P.', ' Pty Ltd', ' plc'],
  ...[' SAS', ', Co.', ' S.A.', ' AG', ' s.r.o.', ' Holdings, Inc.', ' & Co. KG', ' PBC'],
];
const TRADES = ['', ' d/b/a Harborview', ', doing business as Harborview,', ' f/k/a Oldname, Inc.'];
const DEFINED = ['', '(“Zeph” or the “Company”)'];

const read = (scope: string) => {
  const layout = layoutOf(
    paragraph('Cover'),
    pageBreak,
    heading('Independent Service Auditor’s Report', 1),
    paragraph(scope.replace(/ +/g, ' ') + REST),
  );
  return serviceOrganizationOf(reportText(layout, findSections(layout))).fact?.value;
};

describe('the service organization in the scope sentence', () => {
  it.each(FORMS)('with the legal form "%s"', (form) => {
    const bare = (name: string | undefined) => name?.replace(/[.,]/g, '');
    const wrong = STEMS.flatMap((stem) =>
      SCOPES.flatMap((scope) =>
        TRADES.flatMap((trade) =>
          DEFINED.map((defined) => scope(`${stem}${form}${trade}`, defined)).filter(
            (words) => bare(read(words)) !== bare(`${stem}${form}`),
          ),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
