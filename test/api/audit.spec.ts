import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague, createAccount } from './harness/accounts';
import { PASSWORD, type TestApi, startTestApi } from './harness/api';
import { attached } from './harness/attachments';
import type { ApiClient } from './harness/client';
import { failedItem, readItem } from './harness/inbox';
import { cuecs, failedReport, readAgain, readReport } from './harness/readings';
import { fieldsOf, schema } from './harness/schema';
import { createVendor } from './harness/vendors';

const NOW = '2026-03-01T10:30:00.000Z';

interface Told {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectLabel: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Carries out a mutation as somebody, and says what the audit log must tell of it. */
type Scene = (api: TestApi, as: ApiClient, email: string) => Promise<Told>;

const readWithCuec = async (api: TestApi) =>
  readReport(api, await createVendor(api.client, { tier: 'LOW' }), { cuecs: cuecs(1) });
const reviewOf = async (client: ApiClient, reportId: string): Promise<string> =>
  (await client.mutate('openReview', { reportId }, '... on OpenReviewPayload { review { id } }')).review.id;
const readWithOneCuec = async (api: TestApi): Promise<{ reportId: string; key: string }> => {
  const reportId = await readWithCuec(api);
  const query = 'query ($id: ID!) { report(id: $id) { cuecs { nodes { id } } } }';
  return { reportId, key: (await api.client.get(query, { id: reportId })).report.cuecs.nodes[0].id };
};
const correctedAuditor = async (api: TestApi): Promise<{ reportId: string; correctionId: string }> => {
  const reportId = await readReport(api, await createVendor(api.client));
  const input = { reportId, fact: 'AUDITOR', value: { name: 'Pell LLP' }, reason: 'Page 3.' };
  const { correction } = await api.client.mutate(
    'correctFact',
    input,
    '... on CorrectFactPayload { correction { id } }',
  );
  return { reportId, correctionId: correction.id };
};
const ownControl = async (api: TestApi, code: string): Promise<string> => {
  const input = { code, title: 'Backups' };
  const added = '... on AddInternalControlPayload { control { id } }';
  return (await api.client.mutate('addInternalControl', input, added)).control.id;
};
const WARNING = { code: 'PERIOD_DISAGREES', message: 'Two periods are named.', evidence: [] };
const AUDITOR_SEEN = { fact: 'AUDITOR', value: { name: 'Dunmore & Vane LLP' } };
/** A review of a high vendor's report whose approval waits for a second person. */
const proposedReview = async (api: TestApi): Promise<string> => {
  const reviewId = await reviewOf(api.client, await readReport(api, await createVendor(api.client, { tier: 'HIGH' })));
  const said = { decision: 'APPROVED', rationale: 'Well.', overrideRationale: 'Needed.' };
  await api.client.mutate('decideReview', { reviewId, version: 1, ...said }, '');
  return reviewId;
};
const commentBy = async (api: TestApi, as: ApiClient): Promise<string> => {
  const input = { reviewId: await reviewOf(api.client, await readWithCuec(api)), text: 'Said.' };
  return (await as.mutate('commentOnReview', input, '... on CommentOnReviewPayload { comment { id } }')).comment.id;
};
const WEBHOOK = { subjectType: 'Webhook', subjectLabel: '93.184.216.34' };
/** An address without a name, so that nothing is looked up; nothing is sent, since no worker runs. */
const registeredWebhook = async (client: ApiClient, event = 'REPORT_STALE'): Promise<string> => {
  const input = { url: 'https://93.184.216.34/hook', events: [event] };
  return (await client.mutate('registerWebhook', input, '... on RegisterWebhookPayload { webhook { id } }')).webhook.id;
};
const savedView = async (client: ApiClient): Promise<string> => {
  const input = { page: 'VENDORS', name: 'Ours', query: 'tier=HIGH', isShared: true };
  return (await client.mutate('saveView', input, '... on SaveViewPayload { view { id } }')).view.id;
};
const rowIdOf = (globalId: string) => Buffer.from(globalId, 'base64url').toString('utf8').split(':')[1];

const SETTINGS = { subjectType: 'PortalSettings', subjectLabel: 'Settings' };

/** One for every mutation of the schema: a mutation without a scene makes its test fail. */
const SCENES: Record<string, Scene> = {
  async createVendor(_api, as) {
    await as.mutate('createVendor', { name: 'Quillmark', tier: 'LOW', purpose: 'Signs.' }, '');
    const after = {
      ...{ name: 'Quillmark', tier: 'LOW', purpose: 'Signs.', website: null, businessOwner: null },
      ...{ legalName: null, aliases: [], systems: [], dataHandled: [], dataNote: null, contacts: [] },
      ...{ renewalOn: null, status: 'ACTIVE' },
    };
    return { action: 'vendor.created', subjectType: 'Vendor', subjectLabel: 'Quillmark', before: null, after };
  },
  async saveView(_api, as) {
    await as.mutate(
      'saveView',
      { page: 'CUECS', name: 'Mine to do', query: '?status=PARTIAL&owner=none', isShared: true },
      '',
    );
    const after = { page: 'CUECS', name: 'Mine to do', query: 'owner=none&status=PARTIAL', isShared: true };
    return { action: 'view.saved', subjectType: 'SavedView', subjectLabel: 'Mine to do', before: null, after };
  },
  async changeSavedView(_api, as) {
    await as.mutate('changeSavedView', { id: await savedView(as), version: 1, name: 'Everybody’s' }, '');
    const [before, after] = [{ name: 'Ours' }, { name: 'Everybody’s' }];
    return { action: 'view.changed', subjectType: 'SavedView', subjectLabel: 'Everybody’s', before, after };
  },
  async deleteSavedView(_api, as) {
    await as.mutate('deleteSavedView', { id: await savedView(as) }, '');
    const before = { page: 'VENDORS', name: 'Ours', query: 'tier=HIGH', isShared: true };
    return { action: 'view.deleted', subjectType: 'SavedView', subjectLabel: 'Ours', before, after: null };
  },
  async importVendors(api, as) {
    await createVendor(api.client, { name: 'Brackenford', tier: 'LOW' });
    const content = Buffer.from('Name,Tier\nBrackenford,High\n').toString('base64');
    await as.mutate('importVendors', { content, dryRun: false }, '');
    const [before, after] = [{ tier: 'LOW' }, { tier: 'HIGH' }];
    return { action: 'vendor.updated', subjectType: 'Vendor', subjectLabel: 'Brackenford', before, after };
  },
  async updateVendor(api, as) {
    const id = await createVendor(api.client, { name: 'Fernhollow', tier: 'LOW', website: 'https://fern.example' });
    await as.mutate('updateVendor', { id, version: 1, tier: 'HIGH', website: null, name: 'Fernhollow' }, '');
    const [before, after] = [
      { tier: 'LOW', website: 'https://fern.example' },
      { tier: 'HIGH', website: null },
    ];
    return { action: 'vendor.updated', subjectType: 'Vendor', subjectLabel: 'Fernhollow', before, after };
  },
  async requestReport(api, as) {
    const contacts = [{ name: 'Ines', email: 'ines@fern.example' }];
    const vendorId = await createVendor(api.client, { name: 'Fernwood', contacts });
    await as.mutate('requestReport', { vendorId, contactEmail: 'ines@fern.example', dueOn: '2026-03-20' }, '');
    const [contact, dueOn, expiresOn] = ['ines@fern.example', '2026-03-20', '2026-04-19'];
    const after = { vendor: rowIdOf(vendorId), contact, dueOn, expiresOn };
    return { action: 'report.requested', subjectType: 'ReportRequest', subjectLabel: 'Fernwood', before: null, after };
  },
  async cancelReportRequest(api, as) {
    const contacts = [{ name: 'Ines', email: 'ines@fern.example' }];
    const asked = { vendorId: await createVendor(api.client, { contacts }), dueOn: '2026-03-20' };
    const selection = '... on RequestReportPayload { request { id } }';
    const input = { ...asked, contactEmail: 'ines@fern.example' };
    const { request } = await api.client.mutate('requestReport', input, selection);
    await as.mutate('cancelReportRequest', { requestId: request.id }, '');
    const [before, after] = [{ status: 'OPEN' }, { status: 'CANCELLED' }];
    const subject = { subjectType: 'ReportRequest', subjectLabel: 'ines@fern.example' };
    return { action: 'report.requestCancelled', ...subject, before, after };
  },
  async retryReading(api, as) {
    const reportId = await failedReport(api, await createVendor(api.client), 'TIMED_OUT');
    await as.mutate('retryReading', { reportId }, '');
    const before = { readStatus: 'FAILED', failureCode: 'TIMED_OUT' };
    const after = { readStatus: 'QUEUED' };
    return { action: 'report.readingRetried', subjectType: 'Report', subjectLabel: 'report.pdf', before, after };
  },
  async correctFact(api, as) {
    const reportId = await readReport(api, await createVendor(api.client));
    await as.mutate('correctFact', { reportId, fact: 'AUDITOR', value: { name: 'Pell LLP' }, reason: 'Page 3.' }, '');
    const [before, after] = [{ auditor: 'Dunmore & Vane LLP' }, { auditor: 'Pell LLP', reason: 'Page 3.' }];
    return { action: 'report.factCorrected', subjectType: 'Report', subjectLabel: 'report.pdf', before, after };
  },
  async addReportItem(api, as) {
    const reportId = await readReport(api, await createVendor(api.client));
    const item = { subserviceOrganization: { name: 'Hostwell' } };
    await as.mutate('addReportItem', { reportId, list: 'SUBSERVICE_ORGANIZATIONS', item, reason: 'Page 3.' }, '');
    const added = { name: 'Hostwell', services: null, method: null };
    const after = { subserviceOrganizations: added, reason: 'Page 3.' };
    const subject = { subjectType: 'Report', subjectLabel: 'report.pdf' };
    return { action: 'report.itemAdded', ...subject, before: null, after };
  },
  async editReportItem(api, as) {
    const { reportId, key } = await readWithOneCuec(api);
    const item = { control: { controlId: 'CUEC-1', text: 'Do it.', criteria: [] } };
    await as.mutate('editReportItem', { reportId, list: 'CUECS', key, item, reason: 'Page 3.' }, '');
    const before = { cuecs: { id: 'CUEC-1', text: 'User entities do thing 1.', criteria: ['CC6.1'] } };
    const after = { cuecs: { id: 'CUEC-1', text: 'Do it.', criteria: [] }, reason: 'Page 3.' };
    return { action: 'report.itemEdited', subjectType: 'Report', subjectLabel: 'report.pdf', before, after };
  },
  async removeReportItem(api, as) {
    const { reportId, key } = await readWithOneCuec(api);
    await as.mutate('removeReportItem', { reportId, list: 'CUECS', key, reason: 'A heading.' }, '');
    const before = { cuecs: { id: 'CUEC-1', text: 'User entities do thing 1.', criteria: ['CC6.1'] } };
    const after = { reason: 'A heading.' };
    return { action: 'report.itemRemoved', subjectType: 'Report', subjectLabel: 'report.pdf', before, after };
  },
  async withdrawCorrection(api, as) {
    await as.mutate('withdrawCorrection', { correctionId: (await correctedAuditor(api)).correctionId }, '');
    const [before, after] = [{ auditor: 'Pell LLP', reason: 'Page 3.' }, { auditor: 'Dunmore & Vane LLP' }];
    return { action: 'report.correctionWithdrawn', subjectType: 'Report', subjectLabel: 'report.pdf', before, after };
  },
  async keepCorrection(api, as) {
    const { reportId, correctionId } = await correctedAuditor(api);
    await readAgain(api, reportId, { auditor: fact('Dunmore') });
    await as.mutate('keepCorrection', { correctionId }, '');
    const before = { auditor: 'Dunmore & Vane LLP' };
    const after = { auditor: 'Pell LLP', insteadOf: 'Dunmore', reason: 'Page 3.' };
    return { action: 'report.correctionKept', subjectType: 'Report', subjectLabel: 'report.pdf', before, after };
  },
  async confirmFact(api, as) {
    const reportId = await readReport(api, await createVendor(api.client));
    await as.mutate('confirmFact', { reportId, ...AUDITOR_SEEN }, '');
    const subject = { subjectType: 'Report', subjectLabel: 'report.pdf' };
    return { action: 'report.factConfirmed', ...subject, before: null, after: { auditor: 'Dunmore & Vane LLP' } };
  },
  async confirmReportItem(api, as) {
    const { reportId, key } = await readWithOneCuec(api);
    await as.mutate('confirmReportItem', { reportId, list: 'CUECS', key, note: 'Page 3.' }, '');
    const after = { cuecs: { id: 'CUEC-1', text: 'User entities do thing 1.', criteria: ['CC6.1'] }, note: 'Page 3.' };
    const subject = { subjectType: 'Report', subjectLabel: 'report.pdf' };
    return { action: 'report.itemConfirmed', ...subject, before: null, after };
  },
  async settleWarning(api, as) {
    const reportId = await readReport(api, await createVendor(api.client), { warnings: [WARNING] });
    const query = 'query ($id: ID!) { report(id: $id) { facts { warnings { key } } } }';
    const [{ key }] = (await api.client.get(query, { id: reportId })).report.facts.warnings;
    await as.mutate('settleWarning', { reportId, key, note: 'The first one is last year’s.' }, '');
    const after = { warnings: 'Two periods are named.', note: 'The first one is last year’s.' };
    const subject = { subjectType: 'Report', subjectLabel: 'report.pdf' };
    return { action: 'report.warningSettled', ...subject, before: null, after };
  },
  async withdrawConfirmation(api, as) {
    const reportId = await readReport(api, await createVendor(api.client));
    const confirmed = '... on ConfirmFactPayload { confirmation { id } }';
    const { confirmation } = await api.client.mutate('confirmFact', { reportId, ...AUDITOR_SEEN }, confirmed);
    await as.mutate('withdrawConfirmation', { confirmationId: confirmation.id }, '');
    const before = { auditor: 'Dunmore & Vane LLP' };
    const subject = { subjectType: 'Report', subjectLabel: 'report.pdf' };
    return { action: 'report.confirmationWithdrawn', ...subject, before, after: null };
  },
  async readReportAgain(api, as) {
    const reportId = await readReport(api, await createVendor(api.client));
    await as.mutate('readReportAgain', { reportId }, '');
    const [before, after] = [{ againStatus: null }, { againStatus: 'QUEUED' }];
    return { action: 'report.readingAgainAsked', subjectType: 'Report', subjectLabel: 'report.pdf', before, after };
  },
  async moveReport(api, as) {
    const from = await createVendor(api.client, { name: 'Moved from' });
    const to = await createVendor(api.client, { name: 'Moved to' });
    await as.mutate('moveReport', { reportId: await failedReport(api, from), vendorId: to }, '');
    const before = { vendor: rowIdOf(from), vendorName: 'Moved from' };
    const after = { vendor: rowIdOf(to), vendorName: 'Moved to' };
    return { action: 'report.moved', subjectType: 'Report', subjectLabel: 'report.pdf', before, after };
  },
  async withdrawReport(api, as) {
    const reportId = await failedReport(api, await createVendor(api.client));
    await as.mutate('withdrawReport', { reportId, reason: 'An invoice.' }, '');
    const after = { reason: 'An invoice.' };
    return { action: 'report.withdrawn', subjectType: 'Report', subjectLabel: 'report.pdf', before: null, after };
  },
  async restoreReport(api, as) {
    const reportId = await failedReport(api, await createVendor(api.client));
    await api.client.mutate('withdrawReport', { reportId, reason: 'An invoice.' }, '');
    await as.mutate('restoreReport', { reportId }, '');
    const before = { reason: 'An invoice.' };
    return { action: 'report.restored', subjectType: 'Report', subjectLabel: 'report.pdf', before, after: null };
  },
  async confirmInboxItem(api, as) {
    const [itemId, vendorId] = [await readItem(api), await createVendor(api.client)];
    await as.mutate('confirmInboxItem', { itemId, vendorId }, '');
    const before = { status: 'WAITING' };
    const after = { status: 'CONFIRMED', vendor: rowIdOf(vendorId), report: rowIdOf(itemId) };
    return { action: 'inbox.confirmed', subjectType: 'InboxItem', subjectLabel: 'report.pdf', before, after };
  },
  async discardInboxItem(api, as) {
    const itemId = await readItem(api);
    const { inboxItem } = await api.client.get('query ($id: ID!) { inboxItem(id: $id) { sha256 } }', { id: itemId });
    await as.mutate('discardInboxItem', { itemId }, '');
    const [before, after] = [{ status: 'WAITING', sha256: inboxItem.sha256 }, { status: 'DISCARDED' }];
    return { action: 'inbox.discarded', subjectType: 'InboxItem', subjectLabel: 'report.pdf', before, after };
  },
  async retryInboxItem(api, as) {
    await as.mutate('retryInboxItem', { itemId: await failedItem(api) }, '');
    const before = { readStatus: 'FAILED', failureCode: 'TIMED_OUT' };
    const after = { readStatus: 'QUEUED' };
    return { action: 'inbox.readingRetried', subjectType: 'InboxItem', subjectLabel: 'report.pdf', before, after };
  },
  async openReview(api, as) {
    const report = await readWithCuec(api);
    await reviewOf(as, report);
    const after = { status: 'IN_REVIEW', report: rowIdOf(report) };
    return { action: 'review.opened', subjectType: 'Review', subjectLabel: 'report.pdf', before: null, after };
  },
  async reviseAcceptancePolicy(api, as) {
    const rules = `currentForMonths type2Required requiredCategories minimumPeriodMonths unqualifiedOpinionRequired
      auditorOnFileRequired systemInUseRequired subserviceReviewRequired exceptionDispositionsRequired
      cuecDecisionsRequired reviewAgainAfterMonths`;
    const { acceptancePolicies } = await api.client.get(
      `{ acceptancePolicies { nodes { tier version rules { ${rules} } } } }`,
    );
    const { tier, version, rules: given } = acceptancePolicies.nodes[0];
    await as.mutate('reviseAcceptancePolicy', { tier, version, ...given, minimumPeriodMonths: 9 }, '');
    const [before, after] = [{ minimumPeriodMonths: 6 }, { minimumPeriodMonths: 9 }];
    const subject = { subjectType: 'AcceptancePolicy', subjectLabel: 'CRITICAL version 2' };
    return { action: 'policy.revised', ...subject, before, after };
  },
  async requestReview(api, as) {
    const vendorId = await createVendor(api.client, { name: 'Larkspur' });
    await as.mutate('requestReview', { vendorId, dueOn: '2026-04-01' }, '');
    const after = { status: 'REQUESTED', vendor: rowIdOf(vendorId), dueOn: '2026-04-01' };
    return { action: 'review.requested', subjectType: 'Review', subjectLabel: 'Larkspur', before: null, after };
  },
  async assignReview(api, as, email) {
    const reviewId = await reviewOf(api.client, await readWithCuec(api));
    const { me } = await as.get('{ me { id } }');
    await as.mutate('assignReview', { reviewId, assigneeId: me.id }, '');
    const [before, after] = [{ assignee: 'admin@countersign.local' }, { assignee: email }];
    return { action: 'review.assigned', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async setReviewDueDate(api, as) {
    const reviewId = await reviewOf(api.client, await readWithCuec(api));
    await as.mutate('setReviewDueDate', { reviewId, dueOn: '2026-04-01' }, '');
    const [before, after] = [{ dueOn: null }, { dueOn: '2026-04-01' }];
    return { action: 'review.dueDateSet', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async disposeException(api, as) {
    const exceptions = [
      {
        controlId: 'LA-1',
        criteria: [],
        control: null,
        test: null,
        finding: 'One.',
        managementResponse: null,
        evidence: [],
      },
    ];
    const reviewId = await reviewOf(api.client, await readReport(api, await createVendor(api.client), { exceptions }));
    const { review } = await as.get('query ($id: ID!) { review(id: $id) { exceptions { key } } }', { id: reviewId });
    const said = { kind: 'ACCEPTED', text: 'Few.', dueOn: null };
    await as.mutate('disposeException', { reviewId, exceptionKey: review.exceptions[0].key, ...said }, '');
    const after = { control: 'LA-1', ...said };
    return {
      action: 'review.exceptionDisposed',
      subjectType: 'Review',
      subjectLabel: 'report.pdf',
      before: null,
      after,
    };
  },
  async confirmChecklistLine(api, as) {
    const reviewId = await reviewOf(api.client, await readWithCuec(api));
    const after = { code: 'AUDITOR_ON_FILE', note: 'Peer review seen.' };
    await as.mutate('confirmChecklistLine', { reviewId, ...after }, '');
    return { action: 'review.lineConfirmed', subjectType: 'Review', subjectLabel: 'report.pdf', before: null, after };
  },
  async reopenChecklistLine(api, as) {
    const reviewId = await reviewOf(api.client, await readWithCuec(api));
    const before = { code: 'AUDITOR_ON_FILE', note: 'Peer review seen.' };
    await api.client.mutate('confirmChecklistLine', { reviewId, ...before }, '');
    await as.mutate('reopenChecklistLine', { reviewId, code: before.code }, '');
    return { action: 'review.lineReopened', subjectType: 'Review', subjectLabel: 'report.pdf', before, after: null };
  },
  async commentOnReview(api, as, email) {
    const reviewId = await reviewOf(api.client, await readWithCuec(api));
    const { me } = await as.get('{ me { id } }');
    await as.mutate('commentOnReview', { reviewId, text: `I am @[${me.id}].` }, '');
    const after = { comment: expect.any(String), text: 'I am @Ada Auditor.', mentioned: [email] };
    return { action: 'review.commented', subjectType: 'Review', subjectLabel: 'report.pdf', before: null, after };
  },
  async editComment(api, as) {
    const commentId = await commentBy(api, as);
    await as.mutate('editComment', { commentId, text: 'Better said.' }, '');
    const before = { comment: rowIdOf(commentId), text: 'Said.' };
    const after = { text: 'Better said.' };
    return { action: 'review.commentEdited', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async withdrawComment(api, as) {
    const commentId = await commentBy(api, as);
    await as.mutate('withdrawComment', { commentId }, '');
    const before = { comment: rowIdOf(commentId), text: 'Said.' };
    const subject = { subjectType: 'Review', subjectLabel: 'report.pdf' };
    return { action: 'review.commentWithdrawn', ...subject, before, after: null };
  },
  async withdrawAttachment(api, as) {
    const attachmentId = await attached(as, await reviewOf(api.client, await readWithCuec(api)));
    await as.mutate('withdrawAttachment', { attachmentId }, '');
    const before = { attachment: rowIdOf(attachmentId), fileName: 'notes.txt', sha256: expect.any(String) };
    const subject = { subjectType: 'Review', subjectLabel: 'report.pdf' };
    return { action: 'review.attachmentWithdrawn', ...subject, before, after: null };
  },
  async closeFollowUp(api, as) {
    const finding = { criteria: [], control: null, test: null, managementResponse: null, evidence: [] };
    const exceptions = [{ ...finding, controlId: 'LA-1', finding: 'One.' }];
    const reviewId = await reviewOf(api.client, await readReport(api, await createVendor(api.client), { exceptions }));
    const { review } = await as.get('query ($id: ID!) { review(id: $id) { exceptions { key } } }', { id: reviewId });
    const disposed = { exceptionKey: review.exceptions[0].key, kind: 'FOLLOW_UP', text: 'Why?', dueOn: '2026-04-01' };
    const selection = '... on DisposeExceptionPayload { review { exceptions { disposition { followUp { id } } } } }';
    const answer = await api.client.mutate('disposeException', { reviewId, ...disposed }, selection);
    const followUpId = answer.review.exceptions[0].disposition.followUp.id;
    await as.mutate('closeFollowUp', { followUpId, evidence: 'Answered.' }, '');
    const [before, after] = [{ asked: 'Why?' }, { evidence: 'Answered.' }];
    return { action: 'review.followUpClosed', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async assignFollowUp(api, as) {
    const finding = { criteria: [], control: null, test: null, managementResponse: null, evidence: [] };
    const exceptions = [{ ...finding, controlId: 'LA-1', finding: 'One.' }];
    const reviewId = await reviewOf(api.client, await readReport(api, await createVendor(api.client), { exceptions }));
    const { review } = await as.get('query ($id: ID!) { review(id: $id) { exceptions { key } } }', { id: reviewId });
    const disposed = { exceptionKey: review.exceptions[0].key, kind: 'FOLLOW_UP', text: 'Why?', dueOn: '2026-04-01' };
    const selection = '... on DisposeExceptionPayload { review { exceptions { disposition { followUp { id } } } } }';
    const answer = await api.client.mutate('disposeException', { reviewId, ...disposed }, selection);
    const followUpId = answer.review.exceptions[0].disposition.followUp.id;
    await as.mutate('assignFollowUp', { followUpId, ownerId: (await createAccount(api)).id }, '');
    const [before, after] = [{ asked: 'Why?', owner: null }, { owner: 'Ada Auditor' }];
    return { action: 'review.followUpAssigned', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async withdrawReview(api, as) {
    const vendorId = await createVendor(api.client, { name: 'Foxglove' });
    const selection = '... on RequestReviewPayload { review { id } }';
    const { review } = await api.client.mutate('requestReview', { vendorId }, selection);
    await as.mutate('withdrawReview', { reviewId: review.id, reason: 'The contract ended.' }, '');
    const [before, after] = [{ status: 'REQUESTED' }, { status: 'WITHDRAWN', reason: 'The contract ended.' }];
    return { action: 'review.withdrawn', subjectType: 'Review', subjectLabel: 'Foxglove', before, after };
  },
  async closeCondition(api, as) {
    const reviewId = await reviewOf(api.client, await readWithCuec(api));
    const conditions = [{ description: 'Show the fix.', dueOn: '2026-04-01' }];
    const { decision } = await api.client.mutate(
      'decideReview',
      { reviewId, version: 1, decision: 'APPROVED_WITH_CONDITIONS', rationale: 'Well.', conditions },
      '... on DecideReviewPayload { decision { conditions { id } } }',
    );
    await as.mutate('closeCondition', { conditionId: decision.conditions[0].id, evidence: 'Seen.' }, '');
    const [before, after] = [{ condition: 'Show the fix.' }, { evidence: 'Seen.' }];
    return { action: 'review.conditionClosed', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async assignCondition(api, as) {
    const reviewId = await reviewOf(api.client, await readWithCuec(api));
    const conditions = [{ description: 'Show the fix.', dueOn: '2026-04-01' }];
    const { decision } = await api.client.mutate(
      'decideReview',
      { reviewId, version: 1, decision: 'APPROVED_WITH_CONDITIONS', rationale: 'Well.', conditions },
      '... on DecideReviewPayload { decision { conditions { id } } }',
    );
    const owner = await createAccount(api);
    await as.mutate('assignCondition', { conditionId: decision.conditions[0].id, ownerId: owner.id }, '');
    const [before, after] = [{ condition: 'Show the fix.', owner: null }, { owner: 'Ada Auditor' }];
    return { action: 'review.conditionAssigned', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async approveDecision(api, as) {
    const reviewId = await proposedReview(api);
    await as.mutate('approveDecision', { reviewId, version: 2 }, '');
    const said = { decision: 'APPROVED', rationale: 'Well.', conditions: [], overrideRationale: 'Needed.' };
    const after = { status: 'DECIDED', ...said, proposedBy: expect.any(String) };
    const before = { status: 'IN_REVIEW' };
    return { action: 'review.decided', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async sendBackDecision(api, as) {
    const reviewId = await proposedReview(api);
    await as.mutate('sendBackDecision', { reviewId, note: 'Look again.' }, '');
    const [before, after] = [{ decision: 'APPROVED' }, { note: 'Look again.' }];
    return { action: 'review.decisionSentBack', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async decideReview(api, as) {
    const reviewId = await reviewOf(api.client, await readWithCuec(api));
    const proposed = {
      decision: 'APPROVED_WITH_CONDITIONS',
      rationale: 'One exception is open.',
      conditions: [{ description: 'Show the fix.', dueOn: '2026-04-01' }],
    };
    await as.mutate('decideReview', { reviewId, version: 1, ...proposed }, '');
    const [before, after] = [{ status: 'IN_REVIEW' }, { status: 'DECIDED', ...proposed }];
    return { action: 'review.decided', subjectType: 'Review', subjectLabel: 'report.pdf', before, after };
  },
  async assignCuecOwner(api, as, email) {
    const { report } = await api.client.get('query ($id: ID!) { report(id: $id) { cuecs { nodes { id } } } }', {
      id: await readWithCuec(api),
    });
    const { me } = await as.get('{ me { id } }');
    await as.mutate('assignCuecOwner', { cuecId: report.cuecs.nodes[0].id, version: 1, ownerId: me.id }, '');
    const [before, after] = [{ owner: null }, { owner: email }];
    return { action: 'cuec.ownerAssigned', subjectType: 'Cuec', subjectLabel: 'CUEC-1', before, after };
  },
  async editCuecs(api, as) {
    const { report } = await api.client.get('query ($id: ID!) { report(id: $id) { cuecs { nodes { id } } } }', {
      id: await readWithCuec(api),
    });
    const seen = [{ id: report.cuecs.nodes[0].id, version: 1 }];
    await as.mutate('editCuecs', { cuecs: seen, status: 'PARTIAL', notes: 'Half of it.' }, '');
    const [before, after] = [
      { status: 'NOT_ASSESSED', notes: null },
      { status: 'PARTIAL', notes: 'Half of it.' },
    ];
    return { action: 'cuec.edited', subjectType: 'Cuec', subjectLabel: 'CUEC-1', before, after };
  },
  async answerCarryOver(api, as) {
    const vendorId = await createVendor(api.client);
    const [one] = cuecs(1);
    const years = [
      ['2024', 'Review access rights of administrators every year.'],
      ['2025', 'Review access rights of administrators every month.'],
    ] as const;
    const nodes: any[] = [];
    for (const [year, text] of years) {
      const period = fact({ start: `${year}-01-01`, end: `${year}-12-31` });
      const id = await readReport(api, vendorId, { period, cuecs: [{ ...one!, text }] });
      const { report } = await api.client.get(
        'query ($id: ID!) { report(id: $id) { cuecs { nodes { id version } } } }',
        {
          id,
        },
      );
      nodes.push(...report.cuecs.nodes);
      if (nodes.length === 1) await api.client.mutate('editCuecs', { cuecs: nodes, status: 'PARTIAL' }, '');
    }
    await as.mutate('answerCarryOver', { cuecs: [nodes[1]], accept: true }, '');
    const before = { carryOver: 'PROPOSED', status: 'NOT_ASSESSED' };
    const after = { carryOver: 'ACCEPTED', status: 'PARTIAL' };
    return { action: 'cuec.carryOverAccepted', subjectType: 'Cuec', subjectLabel: 'CUEC-1', before, after };
  },
  async setCuecEvidence(api, as) {
    const { report } = await api.client.get('query ($id: ID!) { report(id: $id) { cuecs { nodes { id } } } }', {
      id: await readWithCuec(api),
    });
    const links = [{ url: 'https://wiki.example.com/mfa', title: 'How we do it' }];
    await as.mutate('setCuecEvidence', { cuecId: report.cuecs.nodes[0].id, version: 1, links }, '');
    const [before, after] = [{ links: [] }, { links: ['https://wiki.example.com/mfa'] }];
    return { action: 'cuec.evidenceSet', subjectType: 'Cuec', subjectLabel: 'CUEC-1', before, after };
  },
  async importInternalControls(_api, as, email) {
    await as.mutate('importInternalControls', { csv: `code,title,owner\nAC-7,Sign-in,${email}` }, '');
    const after = { code: 'AC-7', title: 'Sign-in', description: null, ownerId: expect.any(String) };
    return { action: 'control.imported', subjectType: 'InternalControl', subjectLabel: 'AC-7', before: null, after };
  },
  async addInternalControl(_api, as) {
    await as.mutate('addInternalControl', { code: 'AC-9', title: 'Backups' }, '');
    const after = { code: 'AC-9', title: 'Backups', description: null, owner: null };
    return { action: 'control.added', subjectType: 'InternalControl', subjectLabel: 'AC-9', before: null, after };
  },
  async changeInternalControl(api, as, email) {
    const id = await ownControl(api, 'AC-10');
    const { viewer } = await as.get('{ viewer { account { id } } }');
    await as.mutate('changeInternalControl', { id, version: 1, title: 'Restores', ownerId: viewer.account.id }, '');
    const [before, after] = [
      { title: 'Backups', owner: null },
      { title: 'Restores', owner: email },
    ];
    return { action: 'control.changed', subjectType: 'InternalControl', subjectLabel: 'AC-10', before, after };
  },
  async retireInternalControl(api, as) {
    const id = await ownControl(api, 'AC-11');
    await as.mutate('retireInternalControl', { id, version: 1 }, '');
    const [before, after] = [{ retired: false }, { retired: true }];
    return { action: 'control.retired', subjectType: 'InternalControl', subjectLabel: 'AC-11', before, after };
  },
  async mapInternalControl(api, as) {
    await api.client.mutate('importInternalControls', { csv: 'code,title\nAC-8,Leavers' }, '');
    const { internalControls } = await as.get('{ internalControls { nodes { id code } } }');
    const { id } = internalControls.nodes.find(({ code }: any) => code === 'AC-8');
    await as.mutate('mapInternalControl', { controlId: id, theme: 'ACCESS_REMOVAL' }, '');
    const after = { theme: 'ACCESS_REMOVAL' };
    return { action: 'control.mapped', subjectType: 'InternalControl', subjectLabel: 'AC-8', before: null, after };
  },
  async createAccount(_api, as) {
    const after = { email: 'new@example.com', name: 'New Person', role: 'READER' };
    await as.mutate('createAccount', after, '');
    return { action: 'account.created', subjectType: 'Account', subjectLabel: after.email, before: null, after };
  },
  async changeAccountRole(api, as) {
    const { id, email } = await createAccount(api, 'Rolf Changed', 'READER');
    await as.mutate('changeAccountRole', { accountId: id, role: 'SECURITY' }, '');
    const [before, after] = [{ role: 'READER' }, { role: 'SECURITY' }];
    return { action: 'account.roleChanged', subjectType: 'Account', subjectLabel: email, before, after };
  },
  async disableAccount(api, as) {
    const { id, email, client } = await colleague(api);
    await client.get('mutation { openCalendarFeed(input: {}) { address } }');
    await as.mutate('disableAccount', { accountId: id }, '');
    const [before, after] = [
      { disabled: false, calendarFeed: true },
      { disabled: true, calendarFeed: false },
    ];
    return { action: 'account.disabled', subjectType: 'Account', subjectLabel: email, before, after };
  },
  async enableAccount(api, as) {
    const { id, email } = await createAccount(api);
    await api.client.mutate('disableAccount', { accountId: id }, '');
    await as.mutate('enableAccount', { accountId: id }, '');
    const [before, after] = [{ disabled: true }, { disabled: false }];
    return { action: 'account.enabled', subjectType: 'Account', subjectLabel: email, before, after };
  },
  async resetAccountPassword(api, as) {
    const { id, email } = await colleague(api);
    await as.mutate('resetAccountPassword', { accountId: id }, '');
    const [before, after] = [{ mustChoosePassword: false }, { mustChoosePassword: true }];
    return { action: 'account.passwordReset', subjectType: 'Account', subjectLabel: email, before, after };
  },
  async setSignInRules(_api, as) {
    const { portalSettings } = await as.get('{ portalSettings { version } }');
    const rules = { passwordMinLength: 14, sessionHours: 10, sessionIdleMinutes: 60 };
    await as.mutate('setSignInRules', { ...portalSettings, ...rules }, '');
    const before = { passwordMinLength: 12, sessionHours: 12, sessionIdleMinutes: null };
    return { action: 'settings.signInRulesSet', ...SETTINGS, before, after: rules };
  },
  async setRetention(_api, as) {
    const { portalSettings } = await as.get('{ portalSettings { version } }');
    await as.mutate('setRetention', { ...portalSettings, keepReportsForMonths: 36 }, '');
    const [before, after] = [{ keepReportsForMonths: null }, { keepReportsForMonths: 36 }];
    return { action: 'settings.retentionSet', ...SETTINGS, before, after };
  },
  async sendTestMail(api, as, email) {
    await as.mutate('sendTestMail', { confirm: true }, '');
    const after = { outcome: 'ESOCKET' };
    return { action: 'account.testMailSent', subjectType: 'Account', subjectLabel: email, before: null, after };
  },
  async endSession(api, as, email) {
    await api.stranger.mutate('signIn', { email, password: PASSWORD }, '');
    const { sessions } = await as.get('{ sessions { nodes { id isCurrent } } }');
    const sessionId = sessions.nodes.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent).id;
    await as.mutate('endSession', { sessionId }, '');
    const before = { session: rowIdOf(sessionId), sessions: 1 };
    return { action: 'account.signedOut', subjectType: 'Account', subjectLabel: email, before, after: null };
  },
  async endOtherSessions(api, as, email) {
    await api.stranger.mutate('signIn', { email, password: PASSWORD }, '');
    await as.get('mutation { endOtherSessions(input: { confirm: true }) { ended } }');
    const subject = { subjectType: 'Account', subjectLabel: email };
    return { action: 'account.signedOutElsewhere', ...subject, before: { sessions: 1 }, after: null };
  },
  async changePassword(_api, as, email) {
    await as.mutate('changePassword', { currentPassword: PASSWORD, newPassword: 'a long walk in the hills' }, '');
    const subject = { subjectType: 'Account', subjectLabel: email };
    return { action: 'account.passwordChanged', ...subject, before: { sessions: 0 }, after: null };
  },
  async signIn(api, _as, email) {
    await api.stranger.mutate('signIn', { email, password: PASSWORD }, '');
    const after = { session: expect.any(String) };
    return { action: 'account.signedIn', subjectType: 'Account', subjectLabel: email, before: null, after };
  },
  async choosePassword(api, _as, email) {
    // What choosing changes is told by the event before the one of the session that it begins.
    await api.store.query('UPDATE accounts SET must_choose_password = true WHERE email = $1', [email]);
    const { changeToken } = await api.stranger.mutate(
      'signIn',
      { email, password: PASSWORD },
      '... on PasswordChangeRequired { changeToken }',
    );
    await api.stranger.mutate('choosePassword', { changeToken, newPassword: `${PASSWORD} again` }, '');
    const [before, after] = [{ mustChoosePassword: true }, { mustChoosePassword: false }];
    return { action: 'account.passwordChosen', subjectType: 'Account', subjectLabel: email, before, after };
  },
  async openCalendarFeed(_api, as, email) {
    await as.get('mutation { openCalendarFeed(input: {}) { address } }');
    const subject = { subjectType: 'Account', subjectLabel: email };
    return { action: 'account.calendarOpened', ...subject, before: null, after: { openedAt: NOW } };
  },
  async closeCalendarFeed(_api, as, email) {
    await as.get('mutation { openCalendarFeed(input: {}) { address } }');
    await as.get('mutation { closeCalendarFeed(input: { confirm: true }) { closed } }');
    const subject = { subjectType: 'Account', subjectLabel: email };
    return { action: 'account.calendarClosed', ...subject, before: { openedAt: NOW }, after: null };
  },
  async registerWebhook(_api, as) {
    await registeredWebhook(as);
    const after = { url: 'https://93.184.216.34', description: '', events: ['REPORT_STALE'] };
    return { action: 'webhook.registered', ...WEBHOOK, before: null, after };
  },
  async updateWebhook(api, as) {
    const id = await registeredWebhook(api.client);
    await as.mutate('updateWebhook', { id, version: 1, enabled: false, url: 'https://93.184.216.34/other' }, '');
    const [before, after] = [
      { url: 'https://93.184.216.34', status: 'ENABLED' },
      { url: 'https://93.184.216.34', status: 'DISABLED' },
    ];
    return { action: 'webhook.changed', ...WEBHOOK, before, after };
  },
  async rotateWebhookSecret(api, as) {
    await as.mutate('rotateWebhookSecret', { id: await registeredWebhook(api.client) }, '');
    const after = { formerSecretUntil: '2026-03-02T10:30:00.000Z' };
    return { action: 'webhook.secretRotated', ...WEBHOOK, before: null, after };
  },
  async removeWebhook(api, as) {
    await as.mutate('removeWebhook', { id: await registeredWebhook(api.client) }, '');
    const [before, after] = [{ status: 'ENABLED' }, { status: 'REMOVED' }];
    return { action: 'webhook.removed', ...WEBHOOK, before, after };
  },
  async replayWebhookDelivery(api, as) {
    const id = await registeredWebhook(api.client, 'REPORT_RECEIVED');
    await readWithCuec(api);
    const { node } = await as.get(
      'query ($id: ID!) { node(id: $id) { ... on Webhook { deliveries { nodes { id messageId } } } } }',
      { id },
    );
    const [{ id: deliveryId, messageId }] = node.deliveries.nodes;
    await as.mutate('replayWebhookDelivery', { deliveryId }, '');
    const after = { event: 'REPORT_RECEIVED', messageId };
    return { action: 'webhook.messageReplayed', ...WEBHOOK, before: null, after };
  },
  async setNotificationPreferences(_api, as, email) {
    const preferences = [{ kind: 'MENTIONED', inPage: true, byMail: false }];
    await as.mutate('setNotificationPreferences', { preferences, rhythm: 'WEEKLY' }, '');
    const [before, after] = [
      { rhythm: 'DAILY', MENTIONED: 'page, mail' },
      { rhythm: 'WEEKLY', MENTIONED: 'page' },
    ];
    return { action: 'account.notificationsSet', subjectType: 'Account', subjectLabel: email, before, after };
  },
  async signOut(_api, as, email) {
    await as.get('mutation { signOut { signedOut } }');
    const before = { session: expect.any(String), sessions: 1 };
    return { action: 'account.signedOut', subjectType: 'Account', subjectLabel: email, before, after: null };
  },
};

/** What a person does to what nobody else sees, and no decision rests on. */
const UNTOLD = ['markNotificationsRead', 'noteVisit'];

/** After these nothing is left that could be shown. */
const ENDING = ['deleteSavedView'];

describe('the audit log', () => {
  let api: TestApi;

  beforeAll(async () => {
    // Nothing listens there: what is sent does not get through, and says so.
    api = await startTestApi({ smtpUrl: 'smtp://127.0.0.1:1' });
    api.clock.set(NOW);
  });
  afterAll(() => api.stop());

  const latest = async (count: number): Promise<any[]> => {
    const fields = 'action at actor { email } subjectType subjectLabel subject { __typename id } before after';
    return (await api.client.get(`{ auditEvents(first: ${count}) { nodes { ${fields} } } }`)).auditEvents.nodes;
  };

  const told = fieldsOf(schema.getMutationType()).filter(({ name }) => !UNTOLD.includes(name));

  it.each(told.map(({ name }) => name))(
    'tells of %s who did it, when, and what it was before and after',
    async (mutation) => {
      const scene = SCENES[mutation];
      if (scene === undefined) throw new Error(`No scene shows what the audit log tells of ${mutation}.`);
      const person = await colleague(api);
      const { action, ...told } = await scene(api, person.client, person.email);
      const event = (await latest(2)).find((each) => each.action === action);
      expect(event).toEqual({
        action,
        ...told,
        at: NOW,
        actor: { email: person.email },
        subject: ENDING.includes(mutation) ? null : { __typename: told.subjectType, id: expect.any(String) },
      });
    },
  );

  it('tells what Countersign itself did without naming a person', async () => {
    await readWithCuec(api);
    const events = await latest(3);
    expect(events.map(({ action, actor }) => [action, actor?.email ?? null])).toEqual([
      ['report.read', null],
      ['report.readingStarted', null],
      ['report.uploaded', 'admin@countersign.local'],
    ]);
  });

  it('is narrowed to a person, to Countersign itself, to a kind of thing and to some days', async () => {
    const person = await colleague(api);
    await person.client.mutate('createVendor', { name: 'Thistledown', tier: 'LOW' }, '');
    await readWithCuec(api);
    const listed = async (filter: object): Promise<any[]> =>
      (
        await api.client.get(
          'query ($filter: AuditEventFilter) { auditEvents(first: 100, filter: $filter) { nodes { action subjectType actor { id } } } }',
          { filter },
        )
      ).auditEvents.nodes;
    const theirs = await listed({ actorId: person.id, subjectType: 'Vendor' });
    expect(theirs).toEqual([{ action: 'vendor.created', subjectType: 'Vendor', actor: { id: person.id } }]);
    const own = await listed({ byItself: true });
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ actor }) => actor === null)).toBe(true);
    expect(await listed({ actorId: person.id, until: NOW })).toEqual([]);
    expect((await listed({ actorId: person.id, since: NOW })).length).toBeGreaterThan(0);
    expect(await listed({ since: '2036-01-01T00:00:00Z' })).toEqual([]);
    const filter = encodeURIComponent(JSON.stringify({ actorId: person.id, subjectType: 'Vendor', since: NOW }));
    const csv = await (await api.client.fetch(`/api/exports/audit?filter=${filter}`)).text();
    expect(csv.trim().split('\n')).toHaveLength(2);
  });

  it('says nothing of what was refused', async () => {
    const before = await latest(1);
    await api.client.mutate('createVendor', { name: ' ', tier: 'LOW' }, '');
    await api.client.mutate('openReview', { reportId: 'x' }, '');
    await api.stranger.mutate('signIn', { email: (await createAccount(api)).email, password: 'wrong' }, '');
    expect((await latest(2))[1]).toEqual(before[0]);
  });

  it('has no mutation, and a database that refuses to change, remove or empty it', async () => {
    for (const statement of [
      "UPDATE audit_events SET actor_id = NULL WHERE action = 'vendor.created'",
      'DELETE FROM audit_events',
      'TRUNCATE audit_events',
    ])
      await expect(api.store.query(statement)).rejects.toThrow('append-only');
    expect(fieldsOf(schema.getMutationType()).filter(({ name }) => /audit/i.test(name))).toEqual([]);
  });

  it('stands or falls with the change that it tells of', async () => {
    await api.store.query(`
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$;
      CREATE TRIGGER fail BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION fail();`);
    try {
      const { data, errors } = await api.client.ask(
        'mutation { createVendor(input: { name: "Unlogged", tier: LOW }) { __typename } }',
      );
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(errors?.[0]?.message).not.toContain('disk');
    } finally {
      await api.store.query('DROP TRIGGER fail ON audit_events; DROP FUNCTION fail');
    }
    const { vendors } = await api.client.get('{ vendors(filter: { search: "Unlogged" }) { totalCount } }');
    expect(vendors.totalCount).toBe(0);
  });
});
