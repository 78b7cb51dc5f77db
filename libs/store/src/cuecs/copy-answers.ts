import type { EntityManager } from 'typeorm';

/**
 * Gives controls what answers their predecessors: the own controls that are mapped to them, and the evidence links, with
 * who put them there and when. What they have already stays.
 */
export async function copyAnswers(transaction: EntityManager, cuecIds: readonly string[]): Promise<void> {
  if (cuecIds.length === 0) return;
  await transaction.query(
    `INSERT INTO cuec_internal_controls (cuec_id, control_id, mapped_at, mapped_by)
     SELECT c.id, m.control_id, m.mapped_at, m.mapped_by
     FROM cuecs c JOIN cuec_internal_controls m ON m.cuec_id = c.predecessor_id
     WHERE c.id = ANY($1) ON CONFLICT DO NOTHING`,
    [cuecIds],
  );
  await transaction.query(
    `INSERT INTO cuec_evidence_links (id, cuec_id, url, title, added_at, added_by)
     SELECT gen_random_uuid(), c.id, l.url, l.title, l.added_at, l.added_by
     FROM cuecs c JOIN cuec_evidence_links l ON l.cuec_id = c.predecessor_id
     WHERE c.id = ANY($1) ON CONFLICT DO NOTHING`,
    [cuecIds],
  );
}
