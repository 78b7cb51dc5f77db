import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { SearchEntryKind as Kind, SearchEntryRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';

export const SearchHitKind = enumOf<Kind>('SearchHitKind', 'What a text that was found is.', {
  PAGE: 'The text of a page.',
  FACT: 'A fact of the report, such as its auditor or the basis of the opinion.',
  EXCEPTION: 'A deviation that the service auditor reports, or management’s response to it.',
  CUEC: 'A complementary user entity control.',
  CSOC: 'A complementary subservice organization control.',
  CONTROL: 'A control of the service organization, or one of its tests.',
  SUBSERVICE_ORGANIZATION: 'A subservice organization.',
  COMMENT: 'What somebody said about a review.',
});

@ObjectType({ description: 'A piece of a snippet.' })
export class SnippetPart {
  @Field({ description: 'Plain text, as it stands in the report.' }) readonly text: string;
  @Field({ description: 'Whether it is what was searched for.' }) readonly isMatch: boolean;
}

@ObjectType({ description: 'A text of a report, or a comment, in which the words stand.' })
export class SearchHit {
  @Field(() => SearchHitKind, { description: 'What it is.' }) readonly kind: Kind;
  @Field(() => Int, {
    nullable: true,
    description: 'The page that it begins on, from 1; null where that is not known.',
  })
  readonly page: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'What it is of: a control’s id, an organization, the name of a fact; null for a page.',
  })
  readonly label: string | null;

  constructor(
    readonly row: SearchEntryRow,
    readonly searched: string,
  ) {
    this.kind = row.kind;
    this.page = row.page;
    this.label = row.label;
  }
}

export const SearchHitConnection = connectionTypeOf(SearchHit, 'SearchHit', 'hits');
