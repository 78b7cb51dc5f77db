import { randomUUID } from 'node:crypto';
import { MONTHS_MAX, RULE_NAMES } from '@countersign/reviews';
import { AcceptancePolicyRow, differenceOf, policyInForce, recordChange, restaleReports } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { InputInvalid, type InvalidField } from '../graphql/user-error';
import { AcceptancePolicy } from './policy';
import type { ReviseAcceptancePolicyInput } from './policy.inputs';
import { PolicyVersionConflict, ReviseAcceptancePolicyPayload } from './policy.payloads';

const POLICIES_LOCK = 418_102;

/** Puts a new version of a tier's policy in force, and tells its reports' ages anew. Part of a transaction. */
export async function revisePolicy(
  context: RequestContext,
  input: ReviseAcceptancePolicyInput,
): Promise<ReviseAcceptancePolicyPayload | InputInvalid | PolicyVersionConflict> {
  const { manager, clock } = context;
  const invalid = monthsWrongIn(input);
  if (invalid.length > 0) return new InputInvalid(invalid);
  await manager.query('SELECT pg_advisory_xact_lock($1)', [POLICIES_LOCK]);
  const before = await policyInForce(manager, input.tier);
  if (before.version !== input.version) return new PolicyVersionConflict(new AcceptancePolicy(before));

  const [at, actorId] = [clock.now(), viewerOf(context).account.id];
  const requiredCategories = [...new Set(input.requiredCategories)].sort();
  const revised = { ...before, ...input, requiredCategories, version: before.version + 1 };
  const policy: AcceptancePolicyRow = { ...revised, id: randomUUID(), madeAt: at, madeById: actorId };
  const difference = differenceOf<AcceptancePolicyRow>(before, policy, RULE_NAMES);
  if (difference === null) return new ReviseAcceptancePolicyPayload(new AcceptancePolicy(before));
  await manager.insert(AcceptancePolicyRow, policy);
  await recordChange(manager, {
    at,
    actorId,
    action: 'policy.revised',
    subject: { type: 'AcceptancePolicy', id: policy.id, label: `${policy.tier} version ${policy.version}` },
    ...difference,
  });
  if (policy.currentForMonths !== before.currentForMonths) await restaleReports(manager, { tier: policy.tier }, at);
  return new ReviseAcceptancePolicyPayload(new AcceptancePolicy(policy));
}

const monthsWrongIn = (input: ReviseAcceptancePolicyInput): InvalidField[] =>
  (Object.keys(MONTHS_MAX) as (keyof typeof MONTHS_MAX)[])
    .filter((name) => input[name] !== null && (input[name] < 1 || input[name] > MONTHS_MAX[name]))
    .map((name) => ({ path: [name], message: `Give 1 to ${MONTHS_MAX[name]} months.` }));
