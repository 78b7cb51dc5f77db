import { type EntityManager, LessThan } from 'typeorm';
import { ReadingPasswordRow } from '../entities';

/** Keeps what opens a document until its reading ends, in the place of what was given before. Part of a transaction. */
export async function keepReadingPassword(
  transaction: EntityManager,
  documentId: string,
  sealed: Buffer,
  at: Date,
): Promise<void> {
  await transaction.upsert(ReadingPasswordRow, { documentId, sealed, givenAt: at }, ['documentId']);
}

export const readingPasswordOf = async (manager: EntityManager, documentId: string): Promise<Buffer | null> =>
  (await manager.findOneBy(ReadingPasswordRow, { documentId }))?.sealed ?? null;

/** With the end of the reading, however it ends: another one asks for the password again. Part of a transaction. */
export async function forgetReadingPassword(transaction: EntityManager, documentId: string): Promise<void> {
  await transaction.delete(ReadingPasswordRow, { documentId });
}

/** Forgets what readings left that never ended, such as of a document that was taken away meanwhile. */
export async function forgetOldReadingPasswords(manager: EntityManager, givenBefore: Date): Promise<void> {
  await manager.delete(ReadingPasswordRow, { givenAt: LessThan(givenBefore) });
}
