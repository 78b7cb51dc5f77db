import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PortalSettingsRow } from '@countersign/store';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

@ObjectType({ implements: () => [Node], description: 'What administrators set for the whole portal.' })
export class PortalSettings implements Node {
  readonly id: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version: number;
  @Field(() => Int, { description: 'How many characters a password has at least.' }) readonly passwordMinLength: number;
  @Field(() => Int, { description: 'How many hours a session lasts, counted from signing in.' })
  readonly sessionHours: number;
  @Field(() => Int, {
    nullable: true,
    description: 'After how many minutes without use a session ends; null: by its length alone.',
  })
  readonly sessionIdleMinutes: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'For how many months the file of a report is kept after it is superseded or its vendor left; null: for ever.',
  })
  readonly keepReportsForMonths: number | null;

  constructor(row: PortalSettingsRow) {
    this.id = globalIdOf('PortalSettings', row.id);
    this.version = row.version;
    this.passwordMinLength = row.passwordMinLength;
    this.sessionHours = row.sessionHours;
    this.sessionIdleMinutes = row.sessionIdleMinutes;
    this.keepReportsForMonths = row.keepReportsForMonths;
  }
}
