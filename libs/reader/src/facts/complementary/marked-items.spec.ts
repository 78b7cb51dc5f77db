/** Lists of controls that the layout left as paragraphs, and parts that list none. */
import { findSections } from '../../sections';
import { heading, item, layoutOf, paragraph, table, type Piece } from '../../testing/flow-builder';
import { reportText } from '../report-text';
import { cuecsOf } from './cuecs';
import { saysNone } from './wording';

const INTRO = paragraph(
  'The services are designed with the assumption that certain controls will be implemented by user entities. The following list does not represent all of them.',
);
const LOGINS = 'Shared log-ins are not to be used by subscribers; each person signs in under a name of their own.';
const LAPTOPS = 'Computers from which the service is reached run current protection against malicious programs.';
const TERMS = 'Terms of use are made known by the subscriber to all persons that it gives access.';

const inReport = (...pieces: Piece[]) => {
  const layout = layoutOf(heading('Section III – Description of the System', 1), ...pieces);
  return cuecsOf(reportText(layout, findSections(layout))).controls.map(({ text }) => text);
};
const texts = (...pieces: Piece[]) =>
  inReport(heading('Complementary User Entity Controls'), INTRO, ...pieces, heading('Changes to the System'));

describe('items that are paragraphs', () => {
  it('are told by their ids, two of which may stand in one paragraph', () => {
    const paragraphs = [`CUEC-1 ${LOGINS}`, `CUEC-2 ${LAPTOPS} CUEC-3 ${TERMS}`].map((words) => paragraph(words));
    expect(texts(...paragraphs)).toEqual([LOGINS, LAPTOPS, TERMS]);
  });

  it.each(['CC-U0', 'UC.', 'XK-'])('are told by ids of one form (%s1) that begin several paragraphs', (form) => {
    const others = ['Roles are compared with what people do.', 'Keys are exchanged once a year.'];
    const paragraphs = [
      `${form}1 ${LOGINS}`,
      `${form}2 ${others[0]} ${form}3 ${LAPTOPS}`,
      `${form}4 ${others[1]}`,
      `${form}5 ${TERMS}`,
    ];
    expect(texts(...paragraphs.map((words) => paragraph(words)))).toEqual([
      LOGINS,
      others[0],
      LAPTOPS,
      others[1],
      TERMS,
    ]);
  });

  it.each([
    ['1.1', '1.2', '2.1'],
    ['3.4.1', '3.4.2', '3.4.3'],
    ['o', 'o', 'o'],
    ['–', '–', '–'],
    ['(1.1)', '(1.2)', '(1.3)'],
  ])('are told by their marks %s, %s', (one, two, three) => {
    expect(
      texts(paragraph(`${one} ${LOGINS}`), paragraph(`${two} ${LAPTOPS}`), paragraph(`${three} ${TERMS}`)),
    ).toEqual([LOGINS, LAPTOPS, TERMS]);
  });

  it.each(['1.1 ', '2.2.1 ', 'o ', '\ufffd ', '\uf0b7', 'CUEC-07 ', 'CUEC 7: '])(
    'are parted where two ran together at “%s”',
    (mark) => {
      expect(texts(paragraph(`${mark}${LOGINS} ${mark}${LAPTOPS}`), paragraph(`${mark}${TERMS}`))).toEqual([
        LOGINS,
        LAPTOPS,
        TERMS,
      ]);
    },
  );

  it('are parted at a bullet that has no letter, with no point before it', () => {
    const [one, two] = [
      'User entities are responsible for their passwords',
      'User entities are responsible for their keys',
    ];
    expect(texts(paragraph(`\ufffd ${one} \ufffd ${two}`))).toEqual([one, two]);
  });

  it('keep the parts of an item whose letter touches its first word', () => {
    expect(
      texts(
        paragraph('(a)Notifying the Company of changes to contacts.'),
        item('Reviewing this report.', '(b)'),
        paragraph('(c)Removing access of those who leave, including:'),
        item('approval by the manager', '-', 1),
        item('a review each quarter', '-', 1),
      ),
    ).toEqual([
      'Notifying the Company of changes to contacts.',
      'Reviewing this report.',
      'Removing access of those who leave, including: approval by the manager a review each quarter',
    ]);
  });

  it('go on in the lines after a page', () => {
    expect(
      texts(
        paragraph(`1.1 ${LOGINS}`),
        table([['1.2', 'A contact for security is named, with a telephone number that']], false),
        paragraph('is answered at night.'),
        paragraph(`1.3 ${TERMS}`),
      ),
    ).toEqual([LOGINS, 'A contact for security is named, with a telephone number that is answered at night.', TERMS]);
  });
});

describe('parts that list no controls', () => {
  const duties = (says: string) => [
    heading('User Entity Responsibilities'),
    paragraph(says),
    item('Paying invoices when due.'),
    item('Naming a contact for commercial questions.'),
  ];

  it.each([
    'Apart from the controls above, user entities have duties. These are not necessary for Acme to meet its service commitments:',
    'The agreement places these duties on customers. They are not required for Acme to achieve its commitments:',
    'Customers also have the following duties, none of which is a complementary control:',
  ])('say so: %s', (says) => {
    expect(inReport(...duties(says), heading('Client Responsibilities'), INTRO, item(LOGINS), item(TERMS))).toEqual([
      LOGINS,
      TERMS,
    ]);
  });

  it.each([
    'None. The Company did not assume any controls at its customers when it designed the system.',
    'No controls are expected of user entities.',
    'Management has determined that no controls at user entities are necessary to achieve its commitments.',
    'No reliance is placed on controls at customers.',
    'The system was designed without assuming any controls at user entities.',
    'Acme did not identify any complementary user entity controls.',
    'There are no complementary user entity controls.',
  ])('have none: %s', (says) => {
    expect(saysNone(says)).toBe(true);
    expect(inReport(heading('Complementary User Entity Controls'), paragraph(says))).toEqual([]);
  });

  it.each([
    'User entities are responsible for controls that are not required elsewhere.',
    'Users are given no more access than their work needs.',
    'Our examination did not include the services of the subservice organization, and we have not evaluated whether the controls that management assumes there were designed.',
    'Our examination did not include such complementary user entity controls.',
  ])('are not meant by: %s', (says) => {
    expect(saysNone(says)).toBe(false);
  });
});
