/** A second wording of controls over governance, communication, risk and monitoring. */
import type { ControlTheme } from '../control-themes';
import { theme } from './themes';

export const SECOND_GOVERNANCE: readonly ControlTheme[] = [
  theme(
    'CC1.1',
    'HR',
    'New joiners sign the business ethics statement before their first payday, and everyone signs it afresh each January.',
    [
      [
        'I',
        'the business ethics statement',
        'the current edition set out what conduct is expected and what follows a breach',
      ],
      [
        'S',
        'joiners from the payroll register',
        'the signed statement',
        'a signature was dated before the first payday',
      ],
    ],
    {
      finding:
        'The statement of {n} joiners out of the {m} sampled bore a date later than the first payday, by between four and nineteen days.',
      response: 'Payroll now holds back the first payment until the statement is on file.',
    },
  ),
  theme(
    'CC1.2',
    'GV',
    'Non-executive directors outnumber executives on the board, which hears from the head of security twice a year.',
    [
      ['I', 'the register of directors', 'most directors held no executive post'],
      ['I', 'the minutes of two board meetings', 'the head of security reported in person'],
    ],
  ),
  theme(
    'CC1.3',
    'GV',
    'An organization chart with lines of reporting is kept on the intranet and redrawn whenever a post at the level of director changes hands.',
    [['I', 'the chart published on the intranet', 'lines of reporting agreed with the personnel system']],
  ),
  theme(
    'CC1.4',
    'HR',
    'Each post has a profile of skills and experience; interviewers score applicants against it before an offer is made.',
    [
      [
        'S',
        'offers made in the period',
        'the interview score sheet',
        'scores had been entered against the profile of the post',
      ],
    ],
    {
      finding: 'No score sheet was on file for {n} of the {m} offers drawn.',
      response:
        'Recruiters were reminded, and the recruitment tool refuses an offer without a score sheet from now on.',
    },
  ),
  theme(
    'CC1.5',
    'HR',
    'Line managers appraise their staff every spring; objectives on the protection of information count towards the rating.',
    [
      [
        'S',
        'employees with a year of service',
        'the appraisal form',
        'the manager had rated the objective on the protection of information',
      ],
    ],
  ),
  theme(
    'CC2.1',
    'MO',
    'Key indicators (tickets overdue, patches missing, alerts open) are compiled from source systems overnight and shown on a screen that department heads watch.',
    [
      ['O', 'the screen together with a department head', 'indicators of the preceding night were shown'],
      ['R', 'the count of overdue tickets', 'it agreed with the figure on the screen'],
    ],
  ),
  theme(
    'CC2.2',
    'CM',
    'A handbook of policies lives in the wiki. Staff confirm by a click that they have read what changed.',
    [
      ['I', 'the revision history of the handbook', 'every revision had gone out to staff'],
      [
        'S',
        'staff on the list of recipients',
        'the record of the confirmation',
        'a click had been logged within three weeks',
      ],
    ],
    {
      finding: 'A confirmation was absent for {n} out of {m} members of staff whose records we drew.',
      response: 'The members of staff have since confirmed. Their managers now receive a reminder on the tenth day.',
    },
  ),
  theme(
    'CC2.3',
    'CM',
    'Outages and planned work are announced to subscribers on a public status page, and contract terms describe who answers for what.',
    [
      ['I', 'entries on the status page', 'planned work had been announced ahead of its start'],
      ['S', 'contracts signed with customers', 'the schedule of responsibilities', 'it named the duties of both sides'],
    ],
  ),
  theme(
    'CC3.1',
    'RA',
    'Goals for uptime, protection of information and delivery are written into the annual plan, each with a figure by which it can be judged.',
    [['I', 'the annual plan', 'every goal carried a figure']],
  ),
  theme(
    'CC3.2 CC3.3',
    'RA',
    'Workshops held each autumn gather threats, fraud schemes among them; a score for impact times likelihood decides which need treatment.',
    [
      [
        'I',
        'the outcome of the autumn workshop',
        'threats were scored and those above the threshold had a plan of treatment',
      ],
      ['Q', 'the chief risk officer', 'fraud had been a topic of its own in the workshop'],
    ],
  ),
  theme(
    'CC3.4',
    'RA',
    'Before a merger, a new region or a new core technology is agreed to, the effect on existing safeguards is set down in a memorandum.',
    [['Q', 'the chief risk officer', 'a memorandum is prepared for such events']],
    { noOccurrence: 'there was no merger, new region or new core technology' },
  ),
  theme(
    'CC4.1',
    'MO',
    'Self-checks are filed by owners of safeguards every quarter; the assurance team re-examines one in ten of them.',
    [
      [
        'S',
        'quarters of the year',
        'the filed self-checks',
        'owners had completed them and one in ten was re-examined',
      ],
    ],
    {
      finding: 'In {n} of the {m} quarters drawn the assurance team had re-examined none of the self-checks.',
      response: 'The vacancy in the assurance team was filled; re-examination resumed with the following quarter.',
    },
  ),
  theme(
    'CC4.2',
    'MO',
    'Weaknesses go onto an action list with a due date; those that pass it are put before the audit committee.',
    [['I', 'the action list at year end', 'all items had an owner and a due date']],
  ),
  theme(
    'CC5.1 CC5.2',
    'RA',
    'A table pairs each scored threat with safeguards, whether performed by people or built into technology, and shows where none exists.',
    [['I', 'the table of threats and safeguards', 'threats above the threshold had at least one safeguard']],
  ),
  theme(
    'CC5.3',
    'GV',
    'Procedures are owned by department heads, who reissue them at intervals of no more than fourteen months.',
    [['S', 'procedures in force', 'the cover sheet', 'the reissue lay no more than fourteen months back']],
    {
      finding: 'For {n} of {m} procedures drawn, the last reissue lay more than fourteen months back.',
      response: 'The procedures have been reissued, and a calendar entry now warns the owner six weeks ahead.',
    },
  ),
  theme(
    'CC9.1',
    'BC',
    'Insurance against cyber events and loss of revenue is renewed each July in line with the outcome of the workshop.',
    [['I', 'the certificate of insurance', 'cover was in force through the end of the period']],
  ),
  theme(
    'CC9.2',
    'VN',
    'Suppliers that touch customer records fill in a questionnaire before engagement; purchasing looks at their assurance reports each year.',
    [
      [
        'S',
        'suppliers that touch customer records',
        'the annual evaluation',
        'purchasing had looked at an assurance report or an equivalent',
      ],
    ],
    {
      finding: 'Purchasing had not obtained any assurance report for {n} of {m} suppliers in the sample.',
      response: 'Reports were requested from the suppliers in question and evaluated. No concerns arose from them.',
    },
  ),
];
