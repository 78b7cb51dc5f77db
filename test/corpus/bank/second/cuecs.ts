/** A second wording of what user entities are expected to do; whole sentences, as each firm has its own. */
export interface WholeCuec {
  readonly theme: string;
  readonly criteria: readonly string[];
  readonly says: string;
}

const whole = (theme: string, criteria: string, says: string): WholeCuec => ({
  theme,
  criteria: criteria.split(' '),
  says,
});

export const SECOND_CUECS: readonly WholeCuec[] = [
  whole(
    'Accounts',
    'CC6.2',
    'Subscribers decide who among their staff holds an account, and tell {co} without delay when somebody is to lose it.',
  ),
  whole(
    'Accounts',
    'CC6.1',
    'Shared log-ins are not to be used by subscribers; each person signs in under a name of their own.',
  ),
  whole(
    'Accounts',
    'CC6.1',
    'It is for the subscriber to connect its identity provider to {sys} and to demand a second factor there.',
  ),
  whole(
    'Accounts',
    'CC6.3',
    'At least twice a year, subscribers compare the roles handed out in {sys} with what people do.',
  ),
  whole('Accounts', 'CC6.3', 'The role of administrator goes to as few persons as the subscriber can manage with.'),
  whole(
    'Devices',
    'CC6.8',
    'Computers from which the service is reached run current protection against malicious programs.',
  ),
  whole('Devices', 'CC6.4', 'Workplaces and server rooms of the subscriber are secured against entry by strangers.'),
  whole('Devices', 'CC6.7', 'Where exports are stored outside {sys}, the subscriber sees to their encryption.'),
  whole(
    'Interfaces',
    'CC6.6',
    'Keys for the programming interface are treated as secrets and exchanged once a year, which is up to the subscriber.',
  ),
  whole(
    'Interfaces',
    'CC6.6',
    'Subscribers that restrict access by network address keep the list of addresses up to date.',
  ),
  whole('Interfaces', 'PI1.2', 'Totals of files sent to {co} are compared with the receipt that {sys} returns.'),
  whole('Interfaces', 'PI1.1', 'Completeness and correctness of what is entered rest with the subscriber.'),
  whole(
    'Cooperation',
    'CC2.3',
    'A contact for matters of security is named to {co}, with a telephone number that is answered at night.',
  ),
  whole(
    'Cooperation',
    'CC7.3',
    'Anything that looks like misuse of {sys} is reported to the support desk on the day it is seen.',
  ),
  whole(
    'Cooperation',
    'CC7.4',
    'In an incident the subscriber tells its own customers and authorities, as law may demand.',
  ),
  whole(
    'Cooperation',
    'CC8.1',
    'New releases are tried out in the sandbox by the subscriber in the two weeks for which they stand there.',
  ),
  whole('Cooperation', 'CC2.3', 'Terms of use are made known by the subscriber to all persons that it gives access.'),
  whole('Continuity', 'A1.2', 'Subscribers hold their own plan for working on while {sys} is out of reach.'),
  whole(
    'Continuity',
    'A1.2',
    'A second line to the internet is recommended wherever the service is needed without interruption.',
  ),
  whole('Records', 'C1.1', 'Which records are confidential is marked by the subscriber when it creates them.'),
  whole('Records', 'C1.2', 'Retention times are set by the subscriber, since {co} erases nothing of its own accord.'),
  whole(
    'Records',
    'CC7.2',
    'The audit trail offered by {sys} is looked at by the subscriber in search of unusual activity.',
  ),
];

/** "There are none", said otherwise. */
export const NO_CUECS: readonly string[] = [
  'There are no complementary user entity controls: the criteria are met by the controls of {co} alone.',
  'Management has determined that no controls at user entities are necessary, in combination with those of {co}, to achieve its service commitments.',
  'None. {co} did not assume any controls at its customers when it designed the system.',
];
