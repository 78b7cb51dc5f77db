/** What the audit log tells of, as people call it; one that is not known here is shown as it is stored. */
const SUBJECTS: Readonly<Record<string, string>> = {
  AcceptancePolicy: 'Policy',
  Account: 'Account',
  Cuec: 'CUEC',
  InboxItem: 'File in the inbox',
  InternalControl: 'Own control',
  PortalSettings: 'Settings',
  Report: 'Report',
  ReportRequest: 'Request for a report',
  Review: 'Review',
  SavedView: 'Saved view',
  Vendor: 'Vendor',
  Webhook: 'Webhook',
};

export const SUBJECT_TYPES = Object.entries(SUBJECTS).map(([value, label]) => ({ value, label }));

export const subjectTypeOf = ({ subjectType }: { readonly subjectType: string }): string =>
  SUBJECTS[subjectType] ?? subjectType;
