import type { AuditEventRow, CuecRow, ReportRequestRow, ReportRow, ReviewRow, VendorRow } from '@countersign/store';
import { requestStateOf } from '@countersign/vendors';
import { words } from '@countersign/vocabulary';
import { type RequestContext, todayOf } from '../access/request-context';
import { actionInWords, valuesInWords } from './audit-words';
import type { CsvExport } from './csv-export';
import { eachInWords, wordsOf } from './in-words';

type Columns<Row extends { id: string }> = CsvExport<Row>['columns'];

const vendorName = async (id: string, { load }: RequestContext) => (await load.vendor.load(id))?.name;
const accountName = async (id: string | null, { load }: RequestContext) =>
  id === null ? null : (await load.account.load(id))?.name;

export const VENDOR_COLUMNS: Columns<VendorRow> = {
  Name: ({ name }) => name,
  'Legal name': ({ legalName }) => legalName,
  'Other names': ({ aliases }) => aliases,
  Tier: ({ tier }) => wordsOf(words.TIER, tier),
  Status: ({ status }) => wordsOf(words.VENDOR_STATUS, status),
  Website: ({ website }) => website,
  'Business owner': ({ businessOwner }) => businessOwner,
  Purpose: ({ purpose }) => purpose,
  Systems: ({ systems }) => systems,
  'Data handled': ({ dataHandled }) => eachInWords(words.DATA_KIND, dataHandled),
  'Data note': ({ dataNote }) => dataNote,
  Contacts: ({ contacts }) => contacts.map(({ name, email }) => `${name} <${email}>`),
  Renewal: ({ renewalOn }) => renewalOn,
  'Latest report': async ({ id }, { load }) => (await load.latestReportOfVendor.load(id))?.fileName,
  'Stale on': async ({ id }, { load }) => (await load.latestReportOfVendor.load(id))?.staleOn,
  Decision: async ({ id }, { load }) =>
    wordsOf(words.DECISION, (await load.standingDecisionOfVendor.load(id))?.decision),
  Decided: async ({ id }, { load }) => (await load.standingDecisionOfVendor.load(id))?.decidedAt,
  'Review again': async ({ id }, { load }) => (await load.standingDecisionOfVendor.load(id))?.reviewAgainOn,
};

export const REPORT_COLUMNS: Columns<ReportRow> = {
  Vendor: ({ vendorId }, context) => vendorName(vendorId, context),
  File: ({ fileName }) => fileName,
  Reading: ({ readStatus }) => wordsOf(words.READ_STATUS, readStatus),
  Kind: async ({ id }, { load }) => wordsOf(words.REPORT_KIND, (await load.assessedFacts.load(id))?.kind?.value),
  Type: async ({ id }, { load }) => wordsOf(words.REPORT_TYPE, (await load.assessedFacts.load(id))?.type?.value),
  'Service organization': async ({ id }, { load }) => (await load.assessedFacts.load(id))?.serviceOrganization?.value,
  From: async ({ id }, { load }) => (await load.assessedFacts.load(id))?.period?.value.start,
  To: async ({ id }, { load }) => {
    const facts = await load.assessedFacts.load(id);
    return facts?.period?.value.end ?? facts?.asOf?.value;
  },
  Opinion: async ({ id }, { load }) => wordsOf(words.OPINION, (await load.assessedFacts.load(id))?.opinion?.value),
  Auditor: async ({ id }, { load }) => (await load.assessedFacts.load(id))?.auditor?.value,
  'Stale on': ({ staleOn }) => staleOn,
  Uploaded: ({ uploadedAt }) => uploadedAt,
  'Uploaded by': async ({ uploadedById }, context) =>
    uploadedById === null ? 'the vendor, by a link' : accountName(uploadedById, context),
  'SHA-256': ({ sha256 }) => sha256,
};

export const REVIEW_COLUMNS: Columns<ReviewRow> = {
  Vendor: ({ vendorId }, context) => vendorName(vendorId, context),
  Report: async ({ reportId }, { load }) => reportId && (await load.report.load(reportId))?.fileName,
  Status: ({ status }) => wordsOf(words.REVIEW_STATUS, status),
  Assignee: ({ assigneeId }, context) => accountName(assigneeId, context),
  Due: ({ dueOn }) => dueOn,
  Opened: ({ openedAt }) => openedAt,
  'Opened by': ({ openedById }, context) => accountName(openedById, context),
};

export const CUEC_COLUMNS: Columns<CuecRow> = {
  Vendor: async ({ reportId }, context) => vendorName((await context.load.report.load(reportId))!.vendorId, context),
  Report: async ({ reportId }, { load }) => (await load.report.load(reportId))?.fileName,
  Id: ({ controlId }) => controlId,
  Control: ({ text }) => text,
  Page: ({ evidence }) => evidence[0]?.page,
  Criteria: ({ criteria }) => criteria,
  Theme: ({ theme }) => wordsOf(words.CUEC_THEME, theme),
  Status: ({ status }) => wordsOf(words.CUEC_STATUS, status),
  Owner: ({ ownerId }, context) => accountName(ownerId, context),
  'Next check': ({ nextCheckOn }) => nextCheckOn,
  Notes: ({ notes }) => notes,
};

export const REQUEST_COLUMNS: Columns<ReportRequestRow> = {
  Vendor: ({ vendorId }, context) => vendorName(vendorId, context),
  Contact: ({ contactName }) => contactName,
  'E-mail': ({ contactEmail }) => contactEmail,
  State: (row, context) => wordsOf(words.REQUEST_STATE, requestStateOf(row, todayOf(context))),
  Asked: ({ askedAt }) => askedAt,
  'Asked by': ({ askedById }, context) => accountName(askedById, context),
  'Wanted by': ({ dueOn }) => dueOn,
  'Link until': ({ expiresOn }) => expiresOn,
  Report: async ({ reportId }, { load }) => reportId && (await load.report.load(reportId))?.fileName,
};

export const AUDIT_COLUMNS: Columns<AuditEventRow> = {
  At: ({ at }) => at,
  Who: async ({ actorId }, context) => (actorId === null ? 'Countersign' : accountName(actorId, context)),
  What: ({ action }) => actionInWords(action),
  Type: ({ subjectType }) => subjectType,
  Of: ({ subjectLabel }) => subjectLabel,
  Before: ({ before }) => valuesInWords(before),
  After: ({ after }) => valuesInWords(after),
  Action: ({ action }) => action,
};
