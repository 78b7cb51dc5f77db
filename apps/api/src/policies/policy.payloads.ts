import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, UserError } from '../graphql/user-error';
import { AcceptancePolicy } from './policy';

@ObjectType({ description: 'The new version is in force, or the policy was so already.' })
export class ReviseAcceptancePolicyPayload {
  @Field(() => AcceptancePolicy, { description: 'The policy in force.' }) readonly policy: AcceptancePolicy;
  constructor(policy: AcceptancePolicy) {
    this.policy = policy;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody else revised the policy in the meantime.' })
export class PolicyVersionConflict implements UserError {
  readonly code = 'VERSION_CONFLICT';
  readonly message = 'Somebody revised this policy in the meantime. Look at it again before you save.';
  readonly path: readonly string[] = ['version'];
  @Field(() => AcceptancePolicy, { description: 'The policy in force.' }) readonly current: AcceptancePolicy;
  constructor(current: AcceptancePolicy) {
    this.current = current;
  }
}

export const ReviseAcceptancePolicyResult = createUnionType({
  name: 'ReviseAcceptancePolicyResult',
  description: 'What revising a policy came to.',
  types: () => [ReviseAcceptancePolicyPayload, InputInvalid, PolicyVersionConflict] as const,
  resolveType: typeByClass,
});
