import { keyedWarnings } from '@countersign/assessment';
import { ReadingConfirmationRow, type StoredFacts } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import type { NameOf } from './names';
import type { PackConfirmation } from './review-pack';

/** What people stood by when it was decided, or stand by today; a warning by its words and what they found. */
export async function confirmationsOfPack(
  { manager }: RequestContext,
  reportId: string,
  { warnings }: StoredFacts,
  decidedAt: Date | null,
  nameOf: NameOf,
): Promise<PackConfirmation[]> {
  const rows = await manager.find(ReadingConfirmationRow, {
    where: { reportId },
    order: { confirmedAt: 'ASC', id: 'ASC' },
  });
  const stood = rows.filter(({ confirmedAt, withdrawnAt }) =>
    decidedAt === null
      ? withdrawnAt === null
      : confirmedAt <= decidedAt && (withdrawnAt === null || withdrawnAt > decidedAt),
  );
  const messages = new Map(keyedWarnings(warnings).map(({ key, warning }) => [key, warning.message]));
  return Promise.all(
    stood.map(async ({ subject, value, note, confirmedById, confirmedAt }) => ({
      subject,
      // A warning that another reading does not have any more is left with its name.
      value: subject === 'warnings' ? (messages.get(String(value)) ?? value) : value,
      note,
      at: confirmedAt,
      by: await nameOf(confirmedById),
    })),
  );
}
