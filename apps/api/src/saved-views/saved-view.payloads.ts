import { Field, ID, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { SavedView } from './saved-view';

@ObjectType({ description: 'The view is kept.' })
export class SaveViewPayload {
  @Field(() => SavedView, { description: 'The view.' }) readonly view: SavedView;
  constructor(view: SavedView) {
    this.view = view;
  }
}

@ObjectType({ description: 'The view is as it was asked for.' })
export class ChangeSavedViewPayload {
  @Field(() => SavedView, { description: 'The view as it is now.' }) readonly view: SavedView;
  constructor(view: SavedView) {
    this.view = view;
  }
}

@ObjectType({ description: 'The view is deleted.' })
export class DeleteSavedViewPayload {
  @Field(() => ID, { description: 'What its id was.' }) readonly viewId: string;
  constructor(viewId: string) {
    this.viewId = viewId;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Another view of the same person and page has the name.' })
export class SavedViewNameTaken implements UserError {
  readonly code = 'SAVED_VIEW_NAME_TAKEN';
  readonly message = 'You have a view of this name already. Choose another name, or replace that view.';
  readonly path: readonly string[] = ['name'];
  @Field(() => SavedView, { description: 'The view that has the name.' }) readonly view: SavedView;
  constructor(view: SavedView) {
    this.view = view;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody else made the view, and alone may change it.' })
export class SavedViewOfAnother implements UserError {
  readonly code = 'SAVED_VIEW_OF_ANOTHER';
  readonly message = 'Somebody else made this view, and alone may change it. Save it under a name of your own instead.';
  readonly path: readonly string[] = ['id'];
}

@ObjectType({ implements: () => [UserError], description: 'The view was changed in the meantime.' })
export class SavedViewVersionConflict implements UserError {
  readonly code = 'VERSION_CONFLICT';
  readonly message = 'This view was changed in the meantime. Look at it again before you save.';
  readonly path: readonly string[] = ['version'];
  @Field(() => SavedView, { description: 'The view as it is now.' }) readonly current: SavedView;
  constructor(current: SavedView) {
    this.current = current;
  }
}

export const SaveViewResult = createUnionType({
  name: 'SaveViewResult',
  description: 'What keeping a view came to.',
  types: () => [SaveViewPayload, InputInvalid, SavedViewNameTaken] as const,
  resolveType: typeByClass,
});

export const ChangeSavedViewResult = createUnionType({
  name: 'ChangeSavedViewResult',
  description: 'What changing a view came to.',
  types: () =>
    [
      ChangeSavedViewPayload,
      InputInvalid,
      NotFound,
      SavedViewNameTaken,
      SavedViewOfAnother,
      SavedViewVersionConflict,
    ] as const,
  resolveType: typeByClass,
});

export const DeleteSavedViewResult = createUnionType({
  name: 'DeleteSavedViewResult',
  description: 'What deleting a view came to.',
  types: () => [DeleteSavedViewPayload, NotFound, SavedViewOfAnother] as const,
  resolveType: typeByClass,
});
