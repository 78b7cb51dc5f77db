import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SearchEntryRow } from '../entities';
import { storableJson } from '../storable-json';

/** A comment as it is searched: with names in the place of ids. */
interface SearchedComment {
  readonly id: string;
  readonly about: string | null;
  readonly spoken: string;
}

/** Makes a comment searchable, in the place of what it said before. Part of a transaction. */
export async function indexComment(transaction: EntityManager, { id, about, spoken }: SearchedComment): Promise<void> {
  await forgetComment(transaction, id);
  await transaction.insert(SearchEntryRow, {
    id: randomUUID(),
    reportId: null,
    commentId: id,
    kind: 'COMMENT',
    page: null,
    label: about,
    text: storableJson(spoken),
  });
}

/** A comment that was withdrawn is found no more. Part of a transaction. */
export async function forgetComment(transaction: EntityManager, commentId: string): Promise<void> {
  await transaction.delete(SearchEntryRow, { commentId });
}
