import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SavedViewPage as Page } from '@countersign/store';
import { SavedViewPage } from './saved-view';

@InputType({ description: 'Which saved views to list.' })
export class SavedViewFilter {
  @Field(() => SavedViewPage, { nullable: true, description: 'Only views of this page.' }) readonly page?: Page | null;
}

@InputType({ description: 'A view to be kept.' })
export class SaveViewInput {
  @Field(() => SavedViewPage, { description: 'The page.' }) readonly page: Page;
  @Field({ description: 'What it is to be called.' }) readonly name: string;
  @Field({ description: 'The query of the page’s address; the place in the list is not kept.' })
  readonly query: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether everybody is to see it.' })
  readonly isShared: boolean;
}

@InputType({ description: 'What is to be different about a saved view. What is left out stays as it is.' })
export class ChangeSavedViewInput {
  @Field(() => ID, { description: 'The view.' }) readonly id: string;
  @Field(() => Int, { description: 'The version that the change was made from.' }) readonly version: number;
  @Field(() => String, { nullable: true, description: 'What it is to be called.' }) readonly name?: string | null;
  @Field(() => String, { nullable: true, description: 'The query of the page’s address.' })
  readonly query?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether everybody is to see it.' })
  readonly isShared?: boolean | null;
}

@InputType({ description: 'Which saved view is to be deleted.' })
export class DeleteSavedViewInput {
  @Field(() => ID, { description: 'The view.' }) readonly id: string;
}
