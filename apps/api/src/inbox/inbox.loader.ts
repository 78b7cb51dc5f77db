import { InboxItemRow, ReportRow, VendorRow } from '@countersign/store';
import type { ReportFacts } from '@countersign/vocabulary';
import { type EntityManager, In } from 'typeorm';
import { batched, rowsById } from '../access/rows-by-id';

/** What of an item's reading tells what the item is. */
export interface ItemFacts extends Pick<
  ReportFacts,
  'kind' | 'type' | 'period' | 'asOf' | 'serviceOrganization' | 'systemName' | 'auditor'
> {
  readonly exceptions: number;
  readonly cuecs: number;
}

/** The lists of a reading, which are long and say nothing of whose it is. */
const LISTS = ['controls', 'cuecs', 'csocs', 'exceptions', 'sections', 'warnings', 'subserviceOrganizations'];

export const inboxLoaders = (manager: EntityManager) => ({
  inboxItem: rowsById(manager, InboxItemRow),

  itemFacts: batched<string, ItemFacts | null>(async (itemIds) => {
    const rows: { id: string; facts: ItemFacts; exceptions: number; cuecs: number }[] = await manager.query(
      `SELECT id, facts - $2::text[] AS facts, jsonb_array_length(facts -> 'exceptions') AS exceptions,
         jsonb_array_length(facts -> 'cuecs') AS cuecs
       FROM inbox_items WHERE id = ANY($1) AND facts IS NOT NULL`,
      [itemIds, LISTS],
    );
    const byItem = new Map(rows.map(({ id, facts, exceptions, cuecs }) => [id, { ...facts, exceptions, cuecs }]));
    return (itemId) => byItem.get(itemId) ?? null;
  }),

  /** The reports that have the same bytes, the oldest first. */
  reportsOfFile: batched<string, readonly ReportRow[]>(async (hashes) => {
    const where = { sha256: In([...hashes]) };
    const rows = await manager.find(ReportRow, { where, order: { uploadedAt: 'ASC', id: 'ASC' } });
    return (sha256) => rows.filter((row) => row.sha256 === sha256);
  }),

  /** Every vendor: whose names a report may bear is known by looking at all of them. */
  everyVendor: batched<'EVERY', readonly VendorRow[]>(async () => {
    const vendors = await manager.find(VendorRow, { order: { name: 'ASC', id: 'ASC' } });
    return () => vendors;
  }),
});
