import type { AuditLineFragment, Decision, DispositionKind, Role } from '../gql/graphql';
import { counted } from './counts';
import { dayOf } from './dates';
import { CHECKLIST_CONFIRMATION, DECISION, DISPOSITION, ROLE, termIn } from './labels';

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (json: unknown): Values => (typeof json === 'object' && json !== null ? (json as Values) : {});
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What an action is called; one that is not known here is shown as it is stored. */
const SENTENCES: Readonly<Record<string, (after: Values, before: Values) => string>> = {
  'account.created': () => 'Account made',
  'account.disabled': () => 'Account disabled',
  'account.enabled': () => 'Account enabled',
  'account.roleChanged': ({ role }) => `Role changed${role ? ` to ${ROLE[role as Role].toLowerCase()}` : ''}`,
  'account.calendarClosed': () => 'Calendar closed',
  'account.calendarOpened': () => 'Calendar given a new address',
  'account.notificationsSet': () => 'Ways of being notified set',
  'account.passwordChosen': () => 'Password chosen',
  'account.passwordChanged': () => 'Own password changed',
  'account.passwordReset': () => 'Password reset',
  'account.signedIn': () => 'Signed in',
  'account.signedOutElsewhere': () => 'Signed out everywhere else',
  'account.testMailSent': ({ outcome }) => (outcome === 'SENT' ? 'Test message sent' : 'Test message not taken'),
  'account.signedOut': () => 'Signed out',
  'control.added': () => 'Own control added',
  'control.changed': () => 'Own control changed',
  'control.imported': () => 'Own control imported',
  'control.mapped': () => 'Own control mapped',
  'control.restored': () => 'Own control restored',
  'control.retired': () => 'Own control retired',
  'control.unmapped': () => 'Mapping of own control taken away',
  'cuec.carriedOver': () => 'Taken over from the report before',
  'cuec.carryOverAccepted': () => 'Proposal to take over accepted',
  'cuec.carryOverDeclined': () => 'Proposal to take over declined',
  'cuec.parted': () => 'What was taken over from another vendor left there',
  'cuec.edited': () => 'Control edited',
  'cuec.evidenceSet': () => 'Evidence links set',
  'cuec.ownerAssigned': () => 'Owner assigned',
  'cuec.ownerRemoved': () => 'Owner taken away',
  'inbox.received': ({ archiveName }) =>
    archiveName ? `Came into the inbox in ${textOf(archiveName)}` : 'Came into the inbox',
  'inbox.read': () => 'Read in the inbox',
  'inbox.readingFailed': ({ failureCode }) => `Reading failed${failureCode ? ` (${textOf(failureCode)})` : ''}`,
  'inbox.readingRetried': () => 'Reading to be tried again',
  'inbox.confirmed': () => 'Its vendor confirmed',
  'inbox.discarded': () => 'Discarded from the inbox',
  'report.fileOpened': () => 'Report opened',
  'inbox.fileOpened': () => 'Opened in the inbox',
  'report.fileDeleted': () => 'File deleted by retention',
  'settings.retentionSet': ({ keepReportsForMonths }) =>
    typeof keepReportsForMonths === 'number'
      ? `Files to be kept for ${counted(keepReportsForMonths, 'month')}`
      : 'Files to be kept for ever',
  'settings.signInRulesSet': () => 'Rules of signing in set',
  'report.letterAttached': ({ follows }) =>
    follows ? `Bridge letter put to ${textOf(follows)}` : 'Bridge letter put to its report',
  'report.letterDetached': () => 'Bridge letter follows no report any more',
  'report.uploaded': () => 'Report uploaded',
  'report.moved': ({ vendorName }, { vendorName: before }) =>
    `Moved from ${textOf(before) ?? 'another vendor'} to ${textOf(vendorName) ?? 'another vendor'}`,
  'report.withdrawn': ({ reason }) => `Report withdrawn: ${textOf(reason) ?? ''}`,
  'report.restored': () => 'Report restored',
  'report.readingStarted': () => 'Reading begun',
  'report.reassessed': ({ staleOn }) =>
    staleOn ? `Goes stale on ${dayOf(textOf(staleOn) ?? '')} by the policy` : 'Age unknown by the policy',
  'report.requested': () => 'Report asked for',
  'report.requestReminded': () => 'Contact reminded',
  'report.requestCancelled': () => 'Request cancelled',
  'report.requestFulfilled': () => 'Report handed in by the vendor',
  'report.read': ({ cuecs }) =>
    typeof cuecs === 'number' ? `Report read, ${counted(cuecs, 'CUEC')} found` : 'Report read',
  'report.readingFailed': ({ failureCode }) => `Reading failed${failureCode ? ` (${textOf(failureCode)})` : ''}`,
  'report.factCorrected': (after) => `Corrected: ${correctedIn(after)}`,
  'report.itemAdded': (after) => `Added by hand: ${correctedIn(after)}`,
  'report.itemEdited': (after) => `Corrected: ${correctedIn(after)}`,
  'report.itemRemoved': (_, before) => `Taken away: ${correctedIn(before)}`,
  'report.correctionWithdrawn': (after) => `Correction withdrawn: ${correctedIn(after)}`,
  'report.correctionKept': (after) => `Correction kept against a new reading: ${correctedIn(after)}`,
  'report.factConfirmed': (after) => `Confirmed: ${correctedIn(after)}`,
  'report.itemConfirmed': (after) => `Confirmed: ${correctedIn(after)}`,
  'report.warningSettled': () => 'Warning looked into',
  'report.confirmationWithdrawn': (_, before) => `Confirmation taken back: ${correctedIn(before)}`,
  'report.readingAgainAsked': () => 'To be read again',
  'report.readAgain': () => 'Report read again',
  'report.readingRetried': () => 'Reading to be tried again',
  'policy.revised': (after) => `Policy revised: ${Object.keys(after).length} of its rules`,
  'review.requested': () => 'Report asked for',
  'review.reportReceived': () => 'Report received',
  'review.reportMovedAway': () => 'The report was moved away or withdrawn; waits on',
  'review.opened': () => 'Review opened',
  'review.assigned': ({ assignee }) =>
    assignee ? `Review assigned to ${textOf(assignee)}` : 'Review taken from its assignee',
  'review.dueDateSet': ({ dueOn }) =>
    dueOn ? `To be decided by ${dayOf(textOf(dueOn) ?? '')}` : 'Due date taken away',
  'review.exceptionDisposed': ({ control, kind }) => {
    const disposed: DispositionKind | null = termIn(DISPOSITION, textOf(kind));
    return `Exception ${textOf(control) ?? ''}: ${disposed ? DISPOSITION[disposed] : 'disposed'}`;
  },
  'review.lineConfirmed': ({ code }) => `Confirmed: ${lineOf(code)}`,
  'review.lineReopened': (_, { code }) => `Confirmation taken back: ${lineOf(code)}`,
  'review.decisionProposed': ({ decision }) => {
    const proposed: Decision | null = termIn(DECISION, textOf(decision));
    return proposed ? `Decision proposed: ${DECISION[proposed]}` : 'Decision proposed';
  },
  'review.decisionSentBack': () => 'Proposed decision sent back',
  'review.withdrawn': ({ reason }) => `Review withdrawn: ${textOf(reason) ?? ''}`,
  'review.followUpClosed': () => 'Follow-up closed',
  'review.followUpAssigned': ({ owner }) =>
    owner ? `Follow-up given to ${textOf(owner)}` : 'Follow-up taken from its owner',
  'review.conditionAssigned': ({ owner }) =>
    owner ? `Condition given to ${textOf(owner)}` : 'Condition taken from its owner',
  'review.commented': ({ about }) => (about ? `Commented on ${textOf(about)}` : 'Commented'),
  'review.commentEdited': () => 'Comment reworded',
  'review.commentWithdrawn': () => 'Comment withdrawn',
  'review.fileAttached': ({ fileName }) => `File attached: ${textOf(fileName) ?? ''}`,
  'review.attachmentWithdrawn': (_after, { fileName }) => `File withdrawn: ${textOf(fileName) ?? ''}`,
  'review.conditionClosed': () => 'Condition closed',
  'review.fileDownloaded': ({ fileName }) => `File downloaded: ${textOf(fileName) ?? ''}`,
  'review.packDownloaded': ({ form }) => `Review pack downloaded${form ? ` as ${textOf(form)}` : ''}`,
  'review.superseded': () => 'Superseded by a later decision',
  'review.decided': ({ decision }) => {
    const decided: Decision | null = termIn(DECISION, textOf(decision));
    return decided ? `Decision recorded: ${DECISION[decided]}` : 'Decision recorded';
  },
  'vendor.created': () => 'Vendor entered',
  'vendor.updated': (after) => `Vendor changed${changedIn(after)}`,
  'view.changed': () => 'Saved view changed',
  'view.deleted': () => 'Saved view deleted',
  'view.saved': ({ isShared }) => (isShared ? 'View saved for everybody' : 'View saved'),
  'webhook.changed': () => 'Webhook changed',
  'webhook.disabled': () => 'Webhook disabled, because nothing got through',
  'webhook.messageReplayed': () => 'Message to a webhook sent again',
  'webhook.registered': () => 'Webhook registered',
  'webhook.removed': () => 'Webhook removed',
  'webhook.secretRotated': () => 'Webhook given a new secret',
};

/** A line of the checklist that only a person can confirm. */
const lineOf = (code: unknown): string => {
  const line = termIn(CHECKLIST_CONFIRMATION, textOf(code));
  return line ? CHECKLIST_CONFIRMATION[line] : 'a line of the checklist';
};

const FACTS: Readonly<Record<string, string>> = {
  kind: 'document',
  type: 'type',
  period: 'period',
  asOf: 'as-of date',
  serviceOrganization: 'service organization',
  systemName: 'system',
  auditor: 'service auditor',
  reportDate: 'date of the auditor’s report',
  opinion: 'opinion',
  categories: 'categories in scope',
  exceptions: 'an exception',
  csocs: 'a CSOC',
  subserviceOrganizations: 'a subservice organization',
  cuecs: 'a CUEC',
};

const correctedIn = (values: Values): string =>
  Object.keys(values)
    .flatMap((key) => FACTS[key] ?? [])
    .join(', ');

const FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  website: 'website',
  tier: 'tier',
  businessOwner: 'business owner',
  purpose: 'purpose',
  legalName: 'legal name',
  aliases: 'other names',
  systems: 'systems',
  dataHandled: 'data handled',
  dataNote: 'more on the data',
  contacts: 'contacts',
  renewalOn: 'renewal date',
  status: 'status',
};

function changedIn(after: Values): string {
  const names = Object.keys(after).flatMap((key) => FIELDS[key] ?? []);
  return names.length > 0 ? `: ${names.join(', ')}` : '';
}

export const actionOf = ({ action, before, after }: AuditLineFragment): string =>
  SENTENCES[action]?.(valuesOf(after), valuesOf(before)) ?? action;

export const actorOf = ({ actor }: AuditLineFragment): string => actor?.name ?? 'Countersign';
