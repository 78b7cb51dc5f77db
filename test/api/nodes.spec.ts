import type { GraphQLInterfaceType } from 'graphql';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { attached } from './harness/attachments';
import { arrivedItem } from './harness/inbox';
import { cuecs, readReport } from './harness/readings';
import { schema } from './harness/schema';
import { createVendor } from './harness/vendors';

const nodeTypes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);

const EXCEPTION = {
  ...{ controlId: 'LA-1', criteria: [], control: null, test: null, managementResponse: null, evidence: [] },
  finding: 'One.',
};
const INES = { name: 'Ines Prado', email: 'ines@fern.example' };

describe('ids', () => {
  let api: TestApi;
  /** One of each type that has an id, found as people find it. */
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    api = await startTestApi();
    const person = await colleague(api);
    ids.Account = person.id;
    ids.Vendor = await createVendor(api.client, { tier: 'LOW', contacts: [INES] });
    ids.Report = await readReport(api, ids.Vendor, { cuecs: cuecs(1), exceptions: [EXCEPTION] });
    const correction = { reportId: ids.Report, fact: 'AUDITOR', value: { name: 'Pell LLP' }, reason: 'Page 3.' };
    const corrected = '... on CorrectFactPayload { correction { id } }';
    ids.FactCorrection = (await api.client.mutate('correctFact', correction, corrected)).correction.id;
    const confirmed = '... on ConfirmFactPayload { confirmation { id } }';
    const stand = { reportId: ids.Report, fact: 'SYSTEM_NAME', value: { name: 'Quillmark Signing Platform' } };
    ids.ReadingConfirmation = (await api.client.mutate('confirmFact', stand, confirmed)).confirmation.id;
    const opened = '... on OpenReviewPayload { review { id } }';
    ids.Review = (await api.client.mutate('openReview', { reportId: ids.Report }, opened)).review.id;
    const { review } = await api.client.get('query ($id: ID!) { review(id: $id) { exceptions { key } } }', {
      id: ids.Review,
    });
    const asked = { exceptionKey: review.exceptions[0].key, kind: 'FOLLOW_UP', text: 'Why?', dueOn: '2999-12-31' };
    const disposed = '... on DisposeExceptionPayload { review { exceptions { disposition { followUp { id } } } } }';
    const answer = await api.client.mutate('disposeException', { reviewId: ids.Review, ...asked }, disposed);
    ids.FollowUp = answer.review.exceptions[0].disposition.followUp.id;
    const said = { reviewId: ids.Review, text: 'Said.' };
    const written = '... on CommentOnReviewPayload { comment { id } }';
    ids.ReviewComment = (await api.client.mutate('commentOnReview', said, written)).comment.id;
    ids.ReviewAttachment = await attached(api.client, ids.Review!);
    const { decision } = await api.client.mutate(
      'decideReview',
      {
        reviewId: ids.Review,
        version: 2,
        decision: 'APPROVED_WITH_CONDITIONS',
        rationale: 'Well.',
        overrideRationale: 'Seen.',
        conditions: [{ description: 'Ask again.', dueOn: '2999-12-31' }],
      },
      '... on DecideReviewPayload { decision { id conditions { id } } }',
    );
    ids.ReviewDecision = decision.id;
    ids.Condition = decision.conditions[0].id;
    ids.AcceptancePolicy = (
      await api.client.get('{ acceptancePolicies { nodes { id } } }')
    ).acceptancePolicies.nodes[0].id;
    const found = await api.client.get('{ cuecs { nodes { id } } auditEvents { nodes { id } } }');
    ids.Cuec = found.cuecs.nodes[0].id;
    await api.client.mutate('importInternalControls', { csv: 'code,title\nAC-1,Sign-in' }, '');
    ids.InternalControl = (await api.client.get('{ internalControls { nodes { id } } }')).internalControls.nodes[0].id;
    const wanted = { vendorId: ids.Vendor, contactEmail: INES.email, dueOn: new Date().toISOString().slice(0, 10) };
    const requested = '... on RequestReportPayload { request { id } }';
    ids.ReportRequest = (await api.client.mutate('requestReport', wanted, requested)).request.id;
    ids.OutboxMessage = (await api.client.get('{ outboxMessages { nodes { id } } }')).outboxMessages.nodes[0].id;
    ids.InboxItem = await arrivedItem(api.client);
    ids.AuditEvent = found.auditEvents.nodes[0].id;
    const kept = { page: 'VENDORS', name: 'Critical ones', query: 'tier=CRITICAL' };
    ids.SavedView = (await api.client.mutate('saveView', kept, '... on SaveViewPayload { view { id } }')).view.id;
    const registered = '... on RegisterWebhookPayload { webhook { id } }';
    const hook = { url: 'https://93.184.216.34/', events: ['REPORT_RECEIVED'] };
    ids.Webhook = (await api.client.mutate('registerWebhook', hook, registered)).webhook.id;
    await readReport({ ...api, client: person.client }, ids.Vendor);
    const told = await api.client.get('{ webhooks { nodes { deliveries { nodes { id } } } } }');
    ids.WebhookDelivery = told.webhooks.nodes[0].deliveries.nodes[0].id;
    const own = await api.client.get('{ portalSettings { id } sessions { nodes { id } } }');
    ids.PortalSettings = own.portalSettings.id;
    ids.Session = own.sessions.nodes[0].id;
    ids.Notification = (await api.client.get('{ notifications { nodes { id } } }')).notifications.nodes[0].id;
  });
  afterAll(() => api.stop());

  const nodeOf = async (id: string) =>
    (await api.client.get('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).node;

  it.each(nodeTypes)('lead to the same %s again', async (type) => {
    expect(await nodeOf(ids[type]!)).toEqual({ __typename: type, id: ids[type] });
  });

  it('are unique over all types', () => {
    expect(Object.keys(ids).sort()).toEqual([...nodeTypes].sort());
    expect(new Set(Object.values(ids)).size).toBe(nodeTypes.length);
  });

  it.each([
    'nothing',
    '',
    '\u0000',
    Buffer.from('Vendor:not-a-uuid').toString('base64url'),
    Buffer.from('Session:00000000-0000-4000-8000-000000000000').toString('base64url'),
    Buffer.from("Vendor:' OR true --").toString('base64url'),
    Buffer.from('Vendor:00000000-0000-4000-8000-000000000000').toString('base64url'),
  ])('lead nowhere when nothing has them (%#)', async (id) => {
    expect(await nodeOf(id)).toBeNull();
    const typed = await api.client.get(
      'query ($id: ID!) { vendor(id: $id) { id } report(id: $id) { id } review(id: $id) { id } }',
      { id },
    );
    expect(typed).toEqual({ vendor: null, report: null, review: null });
  });

  it('of one type lead nowhere as those of another', async () => {
    const typed = await api.client.get(
      'query ($v: ID!, $r: ID!) { vendor(id: $r) { id } report(id: $v) { id } review(id: $r) { id } reports(filter: { vendorId: $r }) { totalCount } }',
      { v: ids.Vendor, r: ids.Report },
    );
    expect(typed).toEqual({ vendor: null, report: null, review: null, reports: { totalCount: 0 } });
    expect((await api.client.fetch(`/api/reports/${ids.Vendor}/file`)).status).toBe(404);
  });
});
