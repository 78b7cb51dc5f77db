import type { CuecTheme as Theme } from '@countersign/cuecs';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { CuecCounts } from './cuec-coverage';
import { CuecTheme } from './terms';

export type CuecGroupingTerm = 'THEME' | 'VENDOR' | 'OWNER' | 'CRITERION';

export const CuecGrouping = enumOf<CuecGroupingTerm>('CuecGrouping', 'By what controls are put together.', {
  THEME: 'What they demand.',
  VENDOR: 'Whose report asks for them.',
  OWNER: 'Who answers for them.',
  CRITERION: 'The criteria that they serve; a control that serves two counts with both.',
});

/** Controls that were counted together, as the database counts them. */
export interface CountedGroup extends CuecCounts {
  readonly by: CuecGroupingTerm;
  /** A theme, a criterion, or the row of a vendor or an account; null: nobody, or no criterion. */
  readonly value: string | null;
  readonly vendors: number;
  readonly withoutOwner: number;
}

@ObjectType({ description: 'Controls that have something in common, and how far we do them.' })
export class CuecGroup {
  @Field(() => CuecGrouping, { description: 'What they have in common.' }) readonly by: CuecGroupingTerm;
  @Field(() => CuecTheme, { nullable: true, description: 'Of a group by theme: the theme.' })
  readonly theme: Theme | null;
  @Field(() => String, { nullable: true, description: 'Of a group by criterion: the criterion; null: none is named.' })
  readonly criterion: string | null;
  @Field(() => Int, { description: 'How many vendors ask for them.' }) readonly vendors: number;
  @Field(() => Int, { description: 'How many of them nobody answers for; what is not applicable needs nobody.' })
  readonly withoutOwner: number;
  @Field(() => CuecCounts, { description: 'The controls, by status.' }) readonly counts: CuecCounts;

  constructor(readonly group: CountedGroup) {
    const { by, value, vendors, withoutOwner, ...counts } = group;
    this.by = by;
    this.theme = by === 'THEME' ? (value as Theme) : null;
    this.criterion = by === 'CRITERION' ? value : null;
    this.vendors = vendors;
    this.withoutOwner = withoutOwner;
    this.counts = counts;
  }
}

export const CuecGroupConnection = connectionTypeOf(CuecGroup, 'CuecGroup', 'groups of controls');
