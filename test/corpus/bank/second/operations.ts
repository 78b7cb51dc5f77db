/** A second wording of controls over access, operations, change and the further categories. */
import type { ControlTheme } from '../control-themes';
import { theme } from './themes';

export const SECOND_OPERATIONS: readonly ControlTheme[] = [
  theme(
    'CC6.1 CC6.2',
    'AC',
    'A request form, countersigned by the line manager, stands behind every account on {sys}.',
    [['S', 'accounts opened in the period', 'the request form', 'the countersignature was earlier than the account']],
    {
      finding: 'The request form for {n} of {m} accounts opened was countersigned only after the account existed.',
      response: 'The order of steps is enforced by the service desk tool as of the month after the test.',
    },
  ),
  theme(
    'CC6.1',
    'AC',
    'Staff reach production through a gateway that asks for a hardware key; passwords alone are refused.',
    [
      ['O', 'an engineer signing in at the gateway', 'a sign-in without the key was refused'],
      ['I', 'the configuration of the gateway', 'a key was demanded of all groups'],
    ],
  ),
  theme(
    'CC6.1 CC6.7',
    'CR',
    'Disks, snapshots and object stores are encrypted with 256-bit keys held in a managed vault; the vault turns the keys over every year.',
    [
      ['I', 'settings of the object stores', 'encryption was switched on for each'],
      ['I', 'the history of the vault', 'keys had been turned over within a year'],
    ],
  ),
  theme(
    'CC6.2 CC6.3',
    'AC',
    'Leavers lose their accounts by the close of the next business day; the personnel system starts the ticket by itself.',
    [['S', 'leavers', 'the closing time of the account', 'the account was closed by the end of the next business day']],
    {
      finding: 'Accounts of {n} leavers, from {m} drawn, stayed open between three and eleven business days too long.',
      response:
        'An interface had stopped over a weekend. It is now watched, and the accounts showed no use after departure.',
    },
  ),
  theme(
    'CC6.3',
    'AC',
    'Owners of applications go through the list of account holders each half-year and strike out whoever has no need any longer.',
    [
      ['I', 'the list marked by the owner', 'strikes had been carried out in the application'],
      ['Q', 'an owner of an application', 'lists come straight from the application without manual steps'],
    ],
    {
      finding: 'Three strikes out of the list of the second half-year had not been carried out in the application.',
      response: 'The three accounts were removed at once; completion of strikes is now a line on the sign-off form.',
    },
  ),
  theme(
    'CC6.4',
    'PH',
    'Offices are locked around the clock. Badges open doors according to the zone a person works in; guests wear a red sticker and are accompanied.',
    [['O', 'the entrance of the main office during a visit', 'guests wore stickers and were accompanied']],
  ),
  theme(
    'CC6.5',
    'AS',
    'Laptops that leave service are wiped by a certified recycler, whose certificates are matched to the asset list.',
    [
      [
        'S',
        'laptops taken out of service',
        'the certificate of the recycler',
        'its serial number was on the asset list',
      ],
    ],
    {
      finding: 'Certificates were wanting for {n} of {m} laptops picked from the asset list.',
      response: 'The recycler has supplied duplicates of the certificates.',
      noOccurrence: 'no laptop was taken out of service',
    },
  ),
  theme(
    'CC6.6',
    'NW',
    'Only the load balancer accepts traffic from outside; rules elsewhere deny by default, and the network lead rereads the rules every three months.',
    [
      ['I', 'the rule set', 'the final rule denied all traffic'],
      ['S', 'quarters', 'the note of the network lead', 'the rules had been reread'],
    ],
    {
      finding: 'There was no note for {n} quarter out of the {m} examined.',
      response: 'The network lead was on leave; a deputy has been named.',
    },
  ),
  theme(
    'CC6.8 CC7.1',
    'VM',
    'Agents on servers and laptops look for malicious programs and known weaknesses every night; whatever is rated critical is cured inside {days} days.',
    [
      ['I', 'the console of the agents', 'all machines had reported within two days'],
      ['S', 'critical weaknesses', 'the date of cure', 'it lay inside {days} days of discovery'],
    ],
    {
      finding: 'Cure took longer than {days} days for {n} of the {m} critical weaknesses picked.',
      response: 'The supplier of the component had no cure to offer in time. The component was shielded meanwhile.',
    },
  ),
  theme(
    'CC7.2',
    'LG',
    'Log records flow into a central store, where rules raise alarms that an analyst on shift takes up within the hour.',
    [
      ['I', 'the set of rules', 'alarms were defined for privileged sign-ins and for mass export'],
      ['S', 'alarms of high severity', 'the case of the analyst', 'work had begun within the hour'],
    ],
    {
      finding: 'Work on {n} of {m} alarms began between two and six hours after they were raised.',
      response: 'A second analyst now covers the night shift.',
    },
  ),
  theme(
    'CC7.3 CC7.4',
    'IR',
    'Events are triaged by severity; whoever leads the response keeps a timeline and closes it with lessons learned.',
    [['S', 'events triaged as severe', 'the timeline', 'lessons learned closed it']],
    {
      finding: 'Lessons learned were absent from {n} of the {m} timelines we looked through.',
      response: 'The timelines have been completed after the fact with those who took part.',
      noOccurrence: 'no event was triaged as severe',
    },
  ),
  theme(
    'CC7.5',
    'IR',
    'A rehearsal of the plan for restoring service after an attack takes place each winter, with notes on what to better.',
    [['I', 'notes from the winter rehearsal', 'steps to better the plan were assigned']],
  ),
  theme(
    'CC8.1',
    'CH',
    'Code goes live only by the pipeline, which insists on a review by a second engineer and on green tests.',
    [
      ['S', 'merges to the main branch', 'the review', 'someone other than the author had approved'],
      ['I', 'settings of the pipeline', 'a merge without review or with red tests was blocked'],
    ],
    {
      finding:
        'The setting that blocks a merge without review was off in one of four repositories for part of the period.',
      response:
        'The setting is on again and is compared with a template each day. The merges made meanwhile were reviewed.',
    },
  ),
  theme(
    'CC8.1',
    'CH',
    'Urgent repairs may skip the queue but not the record: a ticket is written up and endorsed the day after.',
    [['S', 'urgent repairs', 'the ticket', 'it was endorsed the day after']],
    {
      finding: '{n} out of {m} urgent repairs carried an endorsement dated more than a week later.',
      response: 'Endorsement is now a standing item of the morning call.',
    },
  ),
  theme(
    'A1.1',
    'AV',
    'Load, memory and disk figures trigger growth of the fleet by themselves; a planner looks ahead two quarters.',
    [['I', 'thresholds of the fleet', 'growth was triggered at seventy percent of load']],
  ),
  theme(
    'A1.2',
    'BK',
    'Copies of all databases travel to another region every six hours, and failures page the engineer on call.',
    [
      ['I', 'the schedule of copies', 'an interval of six hours was set'],
      ['S', 'days', 'the log of copies', 'four copies had arrived'],
    ],
    {
      finding: 'On {n} of {m} days fewer than four copies had arrived, and nobody had been paged.',
      response: 'Paging is repaired and is proved by a drill each month.',
    },
  ),
  theme(
    'A1.3',
    'BK',
    'Twice a year a copy is brought back to life in an empty environment, and record counts are compared.',
    [['I', 'the record of both exercises', 'counts of records agreed']],
  ),
  theme(
    'C1.1',
    'CF',
    'Documents and tables carry a label from green to red; red ones are barred from leaving {sys} by mail.',
    [['I', 'the rule for mail', 'attachments with a red label were stopped']],
  ),
  theme(
    'C1.2',
    'CF',
    'Sixty days past the end of a contract, customer records are erased and a notice of erasure goes out.',
    [['S', 'contracts that ended', 'the notice of erasure', 'it had gone out in time']],
    {
      finding: 'Notices to {n} of {m} former customers went out late, by up to five weeks.',
      response: 'The task had been assigned to an employee who left. It is assigned to a team now.',
      noOccurrence: 'no contract ended',
    },
  ),
  theme(
    'PI1.1 PI1.2',
    'PI',
    'Incoming files are checked for layout, totals and duplicates; a file that fails is set aside and its sender told.',
    [['R', 'the check by sending a file with a duplicate', 'it was set aside and a message went out']],
  ),
  theme(
    'PI1.3 PI1.4',
    'PI',
    'Totals at the beginning and the end of the nightly run are matched, and differences hold back the output.',
    [['S', 'nightly runs', 'the matching protocol', 'totals agreed or output was held back']],
    {
      finding: 'Output of {n} run among {m} was released although its totals differed.',
      response: 'Release now needs a second person. The output was corrected the same day.',
    },
  ),
];
