import { AnyReportRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../graphql/user-error';

/** Why nothing can be done with a report that is not there to be worked with. @param id null: no report's */
export async function missingReport(manager: EntityManager, id: string | null): Promise<NotFound> {
  const isWithdrawn = id !== null && (await manager.existsBy(AnyReportRow, { id }));
  const message = isWithdrawn ? 'This report was withdrawn. Restore it first.' : 'This report does not exist.';
  return new NotFound(message, ['reportId']);
}
