import { fact } from '../../libs/vocabulary/src/testing/facts';
import { freshnessPolicyOf } from '@countersign/store';
import { type TestApi, startTestApi } from './harness/api';
import { readReport } from './harness/readings';
import { createVendor } from './harness/vendors';

const RULES = `currentForMonths type2Required requiredCategories minimumPeriodMonths unqualifiedOpinionRequired
  auditorOnFileRequired systemInUseRequired subserviceReviewRequired exceptionDispositionsRequired
  cuecDecisionsRequired reviewAgainAfterMonths`;
const POLICY = `tier version madeBy { email } rules { ${RULES} }`;
const ANSWER = `... on ReviseAcceptancePolicyPayload { policy { ${POLICY} } } ... on PolicyVersionConflict { current { version } }
  ... on InputInvalid { fields { path message } }`;

describe('acceptance policies', () => {
  let api: TestApi;

  beforeEach(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T10:30:00.000Z');
  });
  afterEach(() => api.stop());

  const policies = async () =>
    (await api.client.get(`{ acceptancePolicies(inForceOnly: true) { nodes { ${POLICY} } } }`)).acceptancePolicies
      .nodes;
  const revise = async (tier: string, changes: object, version = 1) => {
    const { rules } = (await policies()).find((each: any) => each.tier === tier);
    return api.client.mutate('reviseAcceptancePolicy', { tier, version, ...rules, ...changes }, ANSWER);
  };
  const staleOn = async (id: string) =>
    (await api.client.get('query ($id: ID!) { report(id: $id) { assessment { staleOn } } }', { id })).report.assessment
      .staleOn;
  const listedAs = async (freshness: string) =>
    (await api.client.get(`{ reports(filter: { freshness: ${freshness} }) { nodes { id } } }`)).reports.nodes;

  it('come one for each tier, the critical first, stricter where more depends on the vendor', async () => {
    const all = await policies();
    expect(all.map(({ tier, version, madeBy }: any) => [tier, version, madeBy])).toEqual(
      ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'].map((tier) => [tier, 1, null]),
    );
    expect(all[0].rules).toMatchObject({ currentForMonths: 12, type2Required: true, requiredCategories: ['SECURITY'] });
    expect(all[3].rules).toMatchObject({ type2Required: false, minimumPeriodMonths: null });
  });

  it('are revised into a new version, and the old one stays', async () => {
    const { policy } = await revise('HIGH', { requiredCategories: ['SECURITY', 'AVAILABILITY'] });
    expect(policy).toMatchObject({ version: 2, madeBy: { email: 'admin@countersign.local' } });
    expect(policy.rules.requiredCategories).toEqual(['AVAILABILITY', 'SECURITY']);
    expect(await revise('HIGH', { requiredCategories: ['SECURITY', 'AVAILABILITY'] }, 2)).toMatchObject({
      policy: { version: 2 },
    });
    expect(await revise('HIGH', {}, 1)).toMatchObject({ __typename: 'PolicyVersionConflict', current: { version: 2 } });
    const { acceptancePolicies } = await api.client.get('{ acceptancePolicies { nodes { tier version } } }');
    const versions = acceptancePolicies.nodes.filter(({ tier }: any) => tier === 'HIGH');
    expect(versions.map(({ version }: any) => version)).toEqual([2, 1]);
    await expect(api.store.query('UPDATE acceptance_policies SET version = 3')).rejects.toThrow('append-only');
    await expect(api.store.query('DELETE FROM acceptance_policies')).rejects.toThrow('append-only');
  });

  it('refuse months that make no sense', async () => {
    const answer = await revise('LOW', { currentForMonths: 0, minimumPeriodMonths: 25, reviewAgainAfterMonths: 61 });
    expect(answer.fields.map(({ path }: any) => path[0]).sort()).toEqual([
      'currentForMonths',
      'minimumPeriodMonths',
      'reviewAgainAfterMonths',
    ]);
  });

  it('say how long a report is current, also of those that were read before, and of a vendor whose tier changes', async () => {
    const vendor = await createVendor(api.client, { tier: 'HIGH' });
    const report = await readReport(api, vendor, { period: fact({ start: '2024-09-01', end: '2025-08-31' }) });
    expect(await staleOn(report)).toBe('2026-09-01');
    await revise('HIGH', { currentForMonths: 6 });
    expect(await staleOn(report)).toBe('2026-03-01');
    expect(await listedAs('STALE')).toEqual([{ id: report }]);
    expect(await freshnessPolicyOf(api.store.manager, 'HIGH')).toEqual({ currentForMonths: 6 });
    await api.client.mutate('updateVendor', { id: vendor, version: 1, tier: 'LOW' }, '');
    expect(await staleOn(report)).toBe('2026-09-01');
    expect(await listedAs('STALE')).toEqual([]);
  });
});
