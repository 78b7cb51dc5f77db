import { Field, ObjectType } from '@nestjs/graphql';
import type { AuditEventRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { JsonValue } from '../graphql/json-value';
import { Node } from '../graphql/node';

@ObjectType({
  implements: () => [Node],
  description: 'One change: who, when, what, before and after. Never changed itself.',
})
export class AuditEvent implements Node {
  readonly id: string;
  @Field(() => Date, { description: 'When it happened.' }) readonly at: Date;
  @Field({ description: 'What happened, such as vendor.created.' }) readonly action: string;
  @Field({ description: 'The type of what was changed.' }) readonly subjectType: string;
  @Field({ description: 'What was changed, as it was called then.' }) readonly subjectLabel: string;
  @Field(() => JsonValue, { nullable: true, description: 'The values before; null where there were none.' })
  readonly before: Record<string, unknown> | null;
  @Field(() => JsonValue, { nullable: true, description: 'The values after; null where there are none.' })
  readonly after: Record<string, unknown> | null;

  constructor(readonly row: AuditEventRow) {
    this.id = globalIdOf('AuditEvent', row.id);
    this.at = row.at;
    this.action = row.action;
    this.subjectType = row.subjectType;
    this.subjectLabel = row.subjectLabel;
    this.before = row.before;
    this.after = row.after;
  }
}

export const AuditEventConnection = connectionTypeOf(AuditEvent, 'AuditEvent', 'changes');
