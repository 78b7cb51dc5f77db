import fc from 'fast-check';
import { findSections } from '../../sections';
import { heading, item, layoutOf, pageBreak, paragraph, table, type Piece } from '../../testing/flow-builder';
import { reportText } from '../report-text';
import { cuecsOf } from './cuecs';

const INTRO = paragraph(
  'The controls of Acme were designed with the understanding that certain controls would be put in place by user entities. The list below does not represent a complete set of the controls that user entities should have.',
);
const PASSWORDS = 'User entities are responsible for keeping the passwords issued to their users confidential.';
const REVIEWS = 'User entities are responsible for reviewing the access rights of their users at regular intervals.';
const INCIDENTS = 'User entities are responsible for notifying Acme without delay of any suspected security incident.';

const read = (...pieces: Piece[]) => {
  const layout = layoutOf(
    heading('Section III – Description of the System', 1),
    heading('Complementary User Entity Controls'),
    ...pieces,
    heading('Changes to the System'),
    paragraph('User entities are responsible for nothing that is said here.'),
  );
  return cuecsOf(reportText(layout, findSections(layout)));
};
const texts = (...pieces: Piece[]) => read(...pieces).controls.map((control) => control.text);
const withCriteria = (...pieces: Piece[]) => read(...pieces).controls.map(({ text, criteria }) => [text, criteria]);
const withIds = (...pieces: Piece[]) => read(...pieces).controls.map(({ id, text }) => [id, text]);

describe('complementary user entity controls in a list', () => {
  it('are each told apart where one sentence holds them all', () => {
    expect(
      texts(
        paragraph(
          'User entities are responsible for: restricting who may sign in; keeping accounts up to date; and reporting incidents within 24 hours.',
        ),
      ),
    ).toEqual(['restricting who may sign in', 'keeping accounts up to date', 'reporting incidents within 24 hours.']);
  });

  it('are paragraphs in turn that say what the same people do, in whatever verbs', () => {
    const all = [
      'The customer appoints two administrators, who alone may grant roles.',
      'The customer connects by the encrypted interface and keeps the certificate under its own control.',
      'The customer compares the acknowledgement with its own total.',
    ];
    const intro = paragraph('Some criteria can be met only together with customers, as the next paragraphs say.');
    expect(texts(intro, ...all.map((each) => paragraph(each)))).toEqual(all);
  });

  it('are several in a paragraph whose sentences each say anew whose they are', () => {
    const tokens = 'User entities should rotate their tokens.';
    const secrets = 'User entities should store secrets in the encrypted store.';
    const members = 'User entities should remove members who leave. This is done at once.';
    expect(texts(paragraph(`${tokens} ${secrets}`), paragraph(members))).toEqual([tokens, secrets, members]);
  });

  it('are without the heads in bold that file them under topics', () => {
    const directory = 'Where a district has a directory of its own, the district protects it.';
    const devices = 'User entities keep tablets up to date.';
    expect(texts(INTRO, item(`**Sign-in.** ${directory}`), item(`**Devices:** ${devices}`))).toEqual([
      directory,
      devices,
    ]);
    expect(texts(INTRO, item(`**Important.** ${PASSWORDS}`), item(REVIEWS))).toEqual([
      `Important. ${PASSWORDS}`,
      REVIEWS,
    ]);
  });

  it('stand in boxes side by side, each under its title, whatever the user entities are called', () => {
    const all = [
      [
        'Merchants inspect terminals daily for skimming devices.',
        'Merchants compare the daily advice with their records.',
      ],
      ['Merchants give each cashier a code of his or her own.', 'Merchants keep a fallback for taking payments.'],
    ];
    const boxes = table([['Terminals', 'Settlement'], all[0]!, ['People', 'Continuity'], all[1]!], false);
    expect(texts(paragraph('They are expected to operate these controls:'), boxes)).toEqual(all.flat());
  });

  it('stand below headings of their own where their part announces them and has no list itself', () => {
    expect(
      texts(
        paragraph('Acme designed its service for lenders that do their share.'),
        heading('Sign-in'),
        item('Lenders give each of their staff an account.'),
        heading('Files'),
        item('Lenders compare the totals of each file.'),
        item('Lenders call Acme where a file is missing.'),
        heading('System Incidents'),
        paragraph('There was none.'),
      ),
    ).toEqual([
      'Lenders give each of their staff an account.',
      'Lenders compare the totals of each file.',
      'Lenders call Acme where a file is missing.',
    ]);
  });

  it('stand under the name of those who have them, or behind a letter to which they are appended', () => {
    const layout = layoutOf(
      heading('Section I – Independent Service Auditor’s Report', 1),
      paragraph('We have examined the accompanying description of Acme’s system.'),
      heading('Attachment A to our report', 2),
      paragraph('The complementary user entity controls that our report speaks of are the following.'),
      table([
        ['No.', 'Complementary user entity control'],
        ['1', PASSWORDS],
        ['2', REVIEWS],
      ]),
      heading('Section II – Assertion of Acme’s Management', 1),
      paragraph('We have prepared the description.'),
    );
    expect(cuecsOf(reportText(layout, findSections(layout))).controls.map(({ text }) => text)).toEqual([
      PASSWORDS,
      REVIEWS,
    ]);
    const named = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Customers'),
      paragraph('Lenders are the customers. What Acme needs from them (complementary user entity controls):'),
      item('Lenders compare the totals of each file.'),
      item('Lenders call Acme where a file is missing.'),
      heading('Changes'),
      paragraph('There were none.'),
    );
    expect(cuecsOf(reportText(named, findSections(named))).controls).toHaveLength(2);
  });

  it('are none where the first sentence says so, whatever is recommended after it', () => {
    expect(
      texts(
        paragraph(
          'Acme has not identified any complementary user entity controls. Customers are nevertheless encouraged to:',
        ),
        item('Use strong passwords.'),
        item('Keep their browsers up to date.'),
      ),
    ).toEqual([]);
  });

  it('end before the criteria in parentheses that a semicolon follows', () => {
    expect(
      withCriteria(
        paragraph('User entities must:'),
        item('Authorize each of their users (CC6.2);'),
        item('Keep copies of their data (A1.2); and'),
        item('Report incidents without delay (CC7.3).'),
      ),
    ).toEqual([
      ['Authorize each of their users', ['CC6.2']],
      ['Keep copies of their data', ['A1.2']],
      ['Report incidents without delay', ['CC7.3']],
    ]);
  });

  it('begin after a topic with criteria, and keep a topic without', () => {
    expect(
      withCriteria(
        paragraph(`Account management (CC6.1). ${PASSWORDS}`),
        paragraph(`Access reviews (CC6.3). ${REVIEWS}`),
        paragraph(`Incidents: ${INCIDENTS}`),
      ),
    ).toEqual([
      [PASSWORDS, ['CC6.1']],
      [REVIEWS, ['CC6.3']],
      [`Incidents: ${INCIDENTS}`, []],
    ]);
  });

  it('leave out what a customer owes by contract alone', () => {
    expect(
      texts(
        item('Paying invoices when due.'),
        item('Customers are responsible for paying all fees on time.'),
        item(PASSWORDS),
        item('Reviewing payments before they are released.'),
      ),
    ).toEqual([PASSWORDS, 'Reviewing payments before they are released.']);
  });

  it('may stand side by side on cards', () => {
    expect(texts(table([[PASSWORDS, REVIEWS], [INCIDENTS]], false))).toEqual([PASSWORDS, REVIEWS, INCIDENTS]);
  });

  it('may be marked in a column for each criterion', () => {
    expect(
      withCriteria(
        table([
          ['CUEC', 'CC6.1', 'CC6.2', 'CC7.3'],
          [PASSWORDS, 'X', 'X', ''],
          [INCIDENTS, '', '', 'X'],
        ]),
      ),
    ).toEqual([
      [PASSWORDS, ['CC6.1', 'CC6.2']],
      [INCIDENTS, ['CC7.3']],
    ]);
  });

  it('are several in a cell whose paragraphs open alike', () => {
    const [one, two] = ['User entities keep tokens in a vault.', 'User entities lock the cabinets of gateways.'];
    expect(
      texts(
        table([
          ['Criteria', 'Complementary User Entity Controls'],
          ['CC6.1', `${one}\n${two}`],
        ]),
      ),
    ).toEqual([one, two]);
  });

  it('may be numbered within one sentence', () => {
    const sentence =
      'The controls were designed on the assumption that: (i) user entities authorize the creation of accounts; (ii) user entities protect the credentials of integrations; and (iii) activity reports are reviewed each month.';
    expect(texts(paragraph(sentence))).toEqual([
      'user entities authorize the creation of accounts;',
      'user entities protect the credentials of integrations',
      'activity reports are reviewed each month.',
    ]);
  });

  it('may stand under a title in other words, and be joined to one sentence', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Controls that customers are expected to have'),
      paragraph('It is the responsibility of each customer to:'),
      item('protect the confidentiality of API tokens; and'),
      item('retain the source documents that are needed to reconstruct data.'),
    );
    expect(cuecsOf(reportText(layout, findSections(layout))).controls.map(({ text }) => text)).toEqual([
      'protect the confidentiality of API tokens',
      'retain the source documents that are needed to reconstruct data.',
    ]);
  });

  it('may stand under topics whose headings are as large as the list’s own', () => {
    expect(
      texts(INTRO, heading('Transmission'), paragraph(PASSWORDS), heading('Reporting'), paragraph(INCIDENTS)),
    ).toEqual([PASSWORDS, INCIDENTS]);
  });

  it('may be short paragraphs that say no duty, where nothing else stands below the announcement', () => {
    const roles = 'The role of administrator goes to as few persons as the subscriber can manage with.';
    expect(texts(INTRO, paragraph(PASSWORDS), paragraph(roles))).toEqual([PASSWORDS, roles]);
    const table =
      'The remainder of this section describes how Acme itself reviews its controls and what comes of that.';
    expect(texts(INTRO, item(PASSWORDS), item(REVIEWS), paragraph(table))).toEqual([PASSWORDS, REVIEWS]);
  });

  it('are its items, neither the introduction nor what closes it', () => {
    expect(texts(INTRO, item(PASSWORDS), item(REVIEWS), paragraph('The list above is not exhaustive.'))).toEqual([
      PASSWORDS,
      REVIEWS,
    ]);
  });

  it('are the same with any marker', () => {
    fc.assert(
      fc.property(fc.constantFrom('•', '-', '1.', '(a)', 'i.', '▪', '1)'), (marker) => {
        expect(texts(INTRO, item(PASSWORDS, marker), item(REVIEWS, marker))).toEqual([PASSWORDS, REVIEWS]);
      }),
    );
  });

  it('are cut at bullets that the layout took for words', () => {
    expect(texts(INTRO, item(`${PASSWORDS} \u0000 ${REVIEWS}`), paragraph(`\uf0b7 ${INCIDENTS}`))).toEqual([
      PASSWORDS,
      REVIEWS,
      INCIDENTS,
    ]);
  });

  it('lose their trailing criteria to their criteria', () => {
    expect(withCriteria(INTRO, item(`${PASSWORDS} (CC6.1, CC6.2)`), item(REVIEWS))).toEqual([
      [PASSWORDS, ['CC6.1', 'CC6.2']],
      [REVIEWS, []],
    ]);
  });

  it('take the criteria of the label above them', () => {
    expect(
      withCriteria(
        INTRO,
        paragraph('CC6.1 – Logical access security software protects information assets.', { bold: true }),
        item(PASSWORDS),
        heading('CC8.1 – Changes to infrastructure are authorized', 3),
        item(REVIEWS),
      ),
    ).toEqual([
      [PASSWORDS, ['CC6.1']],
      [REVIEWS, ['CC8.1']],
    ]);
  });

  it('take nothing from a topic above them', () => {
    expect(
      withCriteria(
        INTRO,
        paragraph('Access control', { bold: true }),
        item(PASSWORDS),
        heading('Incidents', 3),
        item(INCIDENTS),
      ),
    ).toEqual([
      [PASSWORDS, []],
      [INCIDENTS, []],
    ]);
  });

  it('have their id apart from their text', () => {
    expect(withIds(INTRO, item(`CUEC-01: ${PASSWORDS}`), item(`CUEC 2 – ${REVIEWS}`))).toEqual([
      ['CUEC-01', PASSWORDS],
      ['CUEC 2', REVIEWS],
    ]);
  });

  it('include the parts that complete a lead-in', () => {
    const lead = 'User entities are responsible for restricting access to the platform, including:';
    expect(
      texts(INTRO, item(lead), item('user accounts', 'o', 1), item('service accounts', 'o', 1), item(REVIEWS)),
    ).toEqual([`${lead} user accounts service accounts`, REVIEWS]);
  });

  it('stand for themselves below a lead-in that says nothing of its own', () => {
    expect(
      texts(
        INTRO,
        item('User entities are responsible for:'),
        item('Keeping the passwords of their users confidential.', 'o', 1),
        item('Reviewing the access rights of their users.', 'o', 1),
      ),
    ).toEqual(['Keeping the passwords of their users confidential.', 'Reviewing the access rights of their users.']);
  });

  it('are one where the report prints them twice', () => {
    expect(
      withCriteria(
        INTRO,
        heading('CC6.1 – Access', 3),
        item(PASSWORDS),
        heading('CC6.2 – Registration', 3),
        item(PASSWORDS),
      ),
    ).toEqual([[PASSWORDS, ['CC6.1', 'CC6.2']]]);
  });

  it('keep evidence where they stand', () => {
    const { controls } = read(INTRO, pageBreak, item(PASSWORDS));
    expect(controls[0]?.evidence).toEqual([expect.objectContaining({ page: 2, quote: PASSWORDS })]);
  });
});

describe('complementary user entity controls in paragraphs', () => {
  it('are those that state a duty', () => {
    expect(texts(INTRO, paragraph(PASSWORDS), paragraph(REVIEWS))).toEqual([PASSWORDS, REVIEWS]);
  });

  it('may be imperatives where nothing else is listed', () => {
    expect(texts(INTRO, paragraph('Notify Acme of leavers in time.'), paragraph('Keep API keys secret.'))).toEqual([
      'Notify Acme of leavers in time.',
      'Keep API keys secret.',
    ]);
  });
});

describe('complementary user entity controls in a table', () => {
  const COLUMNS = {
    id: ['#', 'CUEC-01', 'CUEC-02'],
    control: ['Complementary User Entity Control', PASSWORDS, REVIEWS],
    criteria: ['Criteria', 'CC6.1', 'CC6.2, CC6.3'],
  };

  it('are read in any order of columns', () => {
    const orders = fc.shuffledSubarray(['id', 'control', 'criteria'] as const, { minLength: 3 });
    fc.assert(
      fc.property(orders, (order) => {
        const rows = [0, 1, 2].map((row) => order.map((column) => COLUMNS[column][row] as string));
        expect(read(INTRO, table(rows)).controls.map(({ id, text, criteria }) => [id, text, criteria])).toEqual([
          ['CUEC-01', PASSWORDS, ['CC6.1']],
          ['CUEC-02', REVIEWS, ['CC6.2', 'CC6.3']],
        ]);
      }),
    );
  });

  it('need no header', () => {
    expect(
      withCriteria(
        INTRO,
        table(
          [
            ['CC6.1', PASSWORDS],
            ['CC6.3', REVIEWS],
          ],
          false,
        ),
      ),
    ).toEqual([
      [PASSWORDS, ['CC6.1']],
      [REVIEWS, ['CC6.3']],
    ]);
  });

  it('share a criterion above them or in a merged cell', () => {
    const header = ['Criteria', 'User entity control'];
    expect(withCriteria(INTRO, table([header, ['CC6.1 – Access'], ['', PASSWORDS], ['', REVIEWS]]))).toEqual([
      [PASSWORDS, ['CC6.1']],
      [REVIEWS, ['CC6.1']],
    ]);
    expect(withCriteria(INTRO, table([header, ['CC6.1', PASSWORDS], ['', REVIEWS]]))).toEqual([
      [PASSWORDS, ['CC6.1']],
      [REVIEWS, ['CC6.1']],
    ]);
  });

  it('are several where a cell has several bullets', () => {
    expect(
      withCriteria(
        INTRO,
        table([
          ['Criteria', 'Controls expected'],
          ['CC6.1', `• ${PASSWORDS}\n• ${REVIEWS}`],
        ]),
      ),
    ).toEqual([
      [PASSWORDS, ['CC6.1']],
      [REVIEWS, ['CC6.1']],
    ]);
  });
});

describe('where there are no complementary user entity controls', () => {
  it.each([
    'There are no complementary user entity controls.',
    'Acme’s controls were designed such that no complementary user entity controls are required.',
    'Complementary user entity controls are not applicable.',
  ])('takes it for an answer: %s', (text) => {
    expect(read(paragraph(text))).toEqual({ controls: [], warnings: [] });
  });

  it('warns where the section says nothing that it could read', () => {
    expect(read(INTRO).warnings.map((each) => each.code)).toEqual(['CUECS_NOT_FOUND']);
  });
});

describe('complementary user entity controls elsewhere', () => {
  it('are the client responsibilities where a chapter on the controls has no other list', () => {
    const layout = layoutOf(
      heading('IV. Complementary User Entity and Subservice Organization Controls', 1),
      heading('Client Responsibilities'),
      INTRO,
      item(PASSWORDS),
      item(REVIEWS),
      heading('V. Other Information', 1),
    );
    const { controls } = cuecsOf(reportText(layout, findSections(layout)));
    expect(controls.map((control) => control.text)).toEqual([PASSWORDS, REVIEWS]);
  });

  it('are told from responsibilities that have a section of their own', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('User Entity Responsibilities'),
      item('User entities are responsible for paying their invoices.'),
      heading('Complementary User Entity Controls'),
      item(PASSWORDS),
    );
    expect(cuecsOf(reportText(layout, findSections(layout))).controls.map(({ text }) => text)).toEqual([PASSWORDS]);
  });

  it('are found below a sentence that announces them', () => {
    const layout = layoutOf(
      heading('Section III – Description of the System', 1),
      heading('Controls'),
      paragraph('The following complementary user entity controls are assumed:'),
      item(PASSWORDS),
      item(REVIEWS),
    );
    expect(cuecsOf(reportText(layout, findSections(layout))).controls).toHaveLength(2);
  });

  it('are found among the controls of the service organization, in a column or a row', () => {
    const layout = layoutOf(
      heading('Section IV – Trust Services Criteria, Related Controls, Tests of Controls and Results', 1),
      table([
        ['Criteria', 'Control', 'Complementary user entity controls'],
        ['CC6.1', 'LA-1 Access is reviewed.', PASSWORDS],
        ['CC6.2', 'LA-2 Access is removed.', ''],
        [`Complementary user entity control: ${REVIEWS}`],
      ]),
    );
    const { controls } = cuecsOf(reportText(layout, findSections(layout)));
    expect(controls.map(({ text, criteria }) => [text, criteria[0]])).toEqual([
      [PASSWORDS, 'CC6.1'],
      [REVIEWS, 'CC6.2'],
    ]);
  });
});

it('are announced by a sentence that names them, under a heading that does not', () => {
  const layout = layoutOf(
    heading('Section III – Description of the System', 1),
    heading('Working with Acme'),
    paragraph('Our controls do not suffice. Complementary user entity controls are those that each customer operates:'),
    item('Appoint two administrators.'),
    item('Keep the certificate current.'),
    heading('Changes to the System'),
  );
  const { controls } = cuecsOf(reportText(layout, findSections(layout)));
  expect(controls.map(({ text }) => text)).toEqual(['Appoint two administrators.', 'Keep the certificate current.']);
});
