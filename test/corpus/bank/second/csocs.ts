/** A second wording of controls that providers are expected to have. */
import type { CsocWords } from '../csocs';

const HOSTS = ['CLOUD', 'DATA_CENTER'] as const;
const SYSTEMS = ['CLOUD', 'SOFTWARE'] as const;
const ALL = ['CLOUD', 'DATA_CENTER', 'SOFTWARE', 'PEOPLE'] as const;
const csoc = (criteria: string, kinds: CsocWords['kinds'], says: string): CsocWords => ({
  criteria: criteria.split(' '),
  kinds,
  says,
});

export const SECOND_CSOCS: readonly CsocWords[] = [
  csoc('CC6.4', HOSTS, 'Only persons on a list that is kept up to date enter the halls in which servers stand.'),
  csoc('CC6.4', HOSTS, 'Guards are on site day and night and watch entrances by camera.'),
  csoc('CC6.4', HOSTS, 'Guests sign a log, show identification and are led by a member of staff.'),
  csoc('CC6.5', HOSTS, 'Disks are shredded on the premises once they fail or are retired.'),
  csoc('A1.2', HOSTS, 'Smoke is detected early and fire put out by gas or dry pipes.'),
  csoc('A1.2', HOSTS, 'Batteries bridge the time until diesel sets take over when the mains fail.'),
  csoc('A1.2', HOSTS, 'Temperature and humidity are kept within the limits stated by makers of equipment.'),
  csoc('CC6.1', SYSTEMS, 'Tenants are kept apart from each other by the hypervisor or by logical partitions.'),
  csoc('CC6.6', SYSTEMS, 'Attacks meant to overload the network are filtered before they reach tenants.'),
  csoc(
    'CC6.1 CC6.3',
    ALL,
    'Staff of the provider receive no more rights than their work calls for, and these are looked through twice a year.',
  ),
  csoc(
    'CC6.8 CC7.1',
    SYSTEMS,
    'Weaknesses in the platform are found by scanning and cured in an order set by severity.',
  ),
  csoc('CC7.2', SYSTEMS, 'An operations center reacts to alarms of the platform at any hour.'),
  csoc(
    'CC7.4',
    ALL,
    'Breaches that concern the company are made known to it within the time that the contract states.',
  ),
  csoc(
    'CC8.1',
    ['CLOUD', 'SOFTWARE', 'PEOPLE'],
    'Nothing is altered in the platform without a trial and the word of a second person.',
  ),
  csoc('CC1.4', ['PEOPLE'], 'References and police records are looked into before a person works for the company.'),
  csoc('CC2.2', ['PEOPLE'], 'Lessons on protection of information are taken by all staff of the provider every year.'),
  csoc('C1.2', SYSTEMS, 'Storage is overwritten before another tenant receives it.'),
  csoc('A1.3', SYSTEMS, 'Failover to another zone is rehearsed once a year.'),
];
