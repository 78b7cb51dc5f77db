import { Field, ID, InputType } from '@nestjs/graphql';
import type { SearchEntryKind } from '@countersign/store';
import { SearchHitKind } from './search-hit';

@InputType({ description: 'Where to search.' })
export class SearchFilter {
  @Field(() => [SearchHitKind], { nullable: true, description: 'Only texts of these kinds.' })
  readonly kinds?: SearchEntryKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Only reports of this vendor.' }) readonly vendorId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only this report.' }) readonly reportId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only the latest report of each vendor.' })
  readonly latestOnly?: boolean | null;
}
