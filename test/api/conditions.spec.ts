import { administratorOn, colleague } from './harness/accounts';
import { type TestApi, startApiBeside, startTestApi } from './harness/api';
import { ApiClient } from './harness/client';
import { readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const CONDITION =
  'id description dueOn isOverdue owner { email } closure { evidence closedBy { email } } review { id }';

describe('conditions of an approval', () => {
  let api: TestApi;

  beforeEach(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T10:30:00.000Z');
  });
  afterEach(() => api.stop());

  const approved = async (conditions: object[]) => {
    const reportId = await readReport(api, await createVendor(api.client, { tier: 'LOW' }));
    const opened = '... on OpenReviewPayload { review { id version } }';
    const { review } = await api.client.mutate('openReview', { reportId }, opened);
    const input = { reviewId: review.id, version: review.version, decision: 'APPROVED_WITH_CONDITIONS' };
    return api.client.mutate(
      'decideReview',
      { ...input, rationale: 'Well.', conditions },
      `... on DecideReviewPayload { decision { conditions { ${CONDITION} } } } ... on InputInvalid { fields { path } }`,
    );
  };
  const close = (conditionId: string, evidence: string, client = api.client) =>
    client.mutate(
      'closeCondition',
      { conditionId, evidence },
      `... on CloseConditionPayload { condition { ${CONDITION} } } ... on UserError { code path }`,
    );

  it('have an owner, are listed by their day, are overdue after it and closed with evidence, once', async () => {
    const owner = await colleague(api);
    const later = { description: 'Later.', dueOn: '2026-06-01' };
    const { decision } = await approved([later, { description: 'Soon.', dueOn: '2026-03-02', ownerId: owner.id }]);
    expect(decision.conditions[1]).toMatchObject({ owner: { email: owner.email }, isOverdue: false, closure: null });
    const client = await administratorOn(api, '2026-03-03T00:00:00.000Z');
    const open = async () => (await client.get(`{ openConditions { nodes { ${CONDITION} } } }`)).openConditions.nodes;
    expect((await open()).map(({ description, isOverdue }: any) => [description, isOverdue])).toEqual([
      ['Soon.', true],
      ['Later.', false],
    ]);
    const { id } = decision.conditions[1];
    expect(await close(id, ' ', client)).toMatchObject({ code: 'INPUT_INVALID', path: ['evidence'] });
    const { condition } = await close(id, 'https://evidence.example/ticket/7', client);
    expect(condition).toMatchObject({ isOverdue: false, closure: { evidence: 'https://evidence.example/ticket/7' } });
    expect(await close(id, 'Again.', client)).toMatchObject({ code: 'CONDITION_ALREADY_CLOSED' });
    expect((await open()).map(({ description }: any) => description)).toEqual(['Later.']);
    await expect(
      api.store.query('DELETE FROM condition_closures WHERE condition_id = $1', [rowIdOf(id)]),
    ).rejects.toThrow('append-only');
  });

  it('are given to somebody else after the decision, which stays as it was', async () => {
    const [owner, other] = [await colleague(api), await colleague(api)];
    const { decision } = await approved([{ description: 'Soon.', dueOn: '2026-03-02', ownerId: owner.id }]);
    const { id: conditionId } = decision.conditions[0];
    const assign = (ownerId: string | null, client = api.client) =>
      client.mutate(
        'assignCondition',
        { conditionId, ownerId },
        `... on AssignConditionPayload { condition { ${CONDITION} } }`,
      );
    expect((await assign(other.id)).condition.owner).toEqual({ email: other.email });
    const { notifications } = await other.client.get(
      '{ notifications(filter: { kind: CONDITION_ASSIGNED }) { nodes { title dueOn } } }',
    );
    expect(notifications.nodes).toHaveLength(1);
    expect(notifications.nodes[0]).toMatchObject({ dueOn: '2026-03-02', title: expect.stringMatching(/is yours\.$/) });
    const ofOther = (await other.client.get('{ today { taskGroups { topic tasks { kind } } } }')).today.taskGroups;
    expect(ofOther).toContainEqual({ topic: 'PROMISES', tasks: [{ kind: 'CONDITION_DUE' }] });
    expect((await assign(null)).condition.owner).toBeNull();
    expect(await assign('x')).toMatchObject({ code: 'NOT_FOUND', path: ['ownerId'] });
    await expect(assign(owner.id, (await colleague(api, 'READER')).client)).rejects.toThrow('FORBIDDEN');
    const [row] = await api.store.query('SELECT owner_id FROM decision_conditions WHERE id = $1', [
      rowIdOf(conditionId),
    ]);
    expect(row.owner_id).toBe(rowIdOf(owner.id));
    await expect(api.store.query('DELETE FROM condition_assignments')).rejects.toThrow('append-only');
    await close(conditionId, 'Seen.');
    expect(await assign(owner.id)).toMatchObject({ code: 'CONDITION_ALREADY_CLOSED' });
  });

  it('reach who has the review open as they are given away, in whatever process', async () => {
    const { decision } = await approved([{ description: 'Soon.', dueOn: '2026-03-02' }]);
    const { id: conditionId, review } = decision.conditions[0];
    const { id: ownerId, email, client } = await colleague(api);
    const beside = await startApiBeside(api);
    const socket = new ApiClient(beside.address, client.token).socket();
    const query = `subscription ($id: ID!) { reviewChanged(reviewId: $id) {
      review { decisions { conditions { owner { email } } } } } }`;
    const events = socket.iterate<any>({ query, variables: { id: review.id } });
    const next = async () => (await events.next()).value.data.reviewChanged.review.decisions[0].conditions;
    expect(await next()).toEqual([{ owner: null }]);
    await api.client.mutate('assignCondition', { conditionId, ownerId }, '');
    expect(await next()).toEqual([{ owner: { email } }]);
    const strange = socket.iterate<any>({ query, variables: { id: conditionId } });
    expect((await strange.next()).value.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    await socket.dispose();
    await beside.stop();
  });

  it('have no owner whom nobody knows', async () => {
    const answer = await approved([{ description: 'Soon.', dueOn: '2026-03-02', ownerId: 'x' }]);
    expect(answer.fields).toEqual([{ path: ['conditions', '0', 'ownerId'] }]);
    expect(await close('x', 'Seen.')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
