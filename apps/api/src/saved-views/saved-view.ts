import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { SavedViewPage as Page, SavedViewRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

export const SavedViewPage = enumOf<Page>('SavedViewPage', 'A page whose filters and order can be kept.', {
  VENDORS: 'The table of vendors.',
  CUECS: 'The register of complementary user entity controls.',
  EXPIRING: 'The reports that expire.',
});

@ObjectType({ implements: () => [Node], description: 'Filters and order of a page under a name.' })
export class SavedView implements Node {
  readonly id: string;
  @Field(() => SavedViewPage, { description: 'The page.' }) readonly page: Page;
  @Field({ description: 'What it is called; unique among what its maker keeps of the page.' }) readonly name: string;
  @Field({ description: 'The query of the page’s address, without the question mark.' }) readonly query: string;
  @Field(() => Boolean, { description: 'Whether everybody sees it; otherwise its maker alone does.' })
  readonly isShared: boolean;
  @Field(() => Date, { description: 'When it was made or changed last.' }) readonly savedAt: Date;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version: number;

  constructor(readonly row: SavedViewRow) {
    this.id = globalIdOf('SavedView', row.id);
    this.page = row.page;
    this.name = row.name;
    this.query = row.query;
    this.isShared = row.isShared;
    this.savedAt = row.savedAt;
    this.version = row.version;
  }
}

export const SavedViewConnection = connectionTypeOf(SavedView, 'SavedView', 'saved views');
