import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The time that each document is about, and the report that a bridge letter follows. */
export class Coverage1764100004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reports
        ADD COLUMN kind text
          CONSTRAINT reports_kind_known CHECK (kind IN ('SOC1', 'SOC2', 'SOC3', 'BRIDGE_LETTER', 'OTHER')),
        ADD COLUMN type text CONSTRAINT reports_type_known CHECK (type IN ('TYPE_1', 'TYPE_2')),
        ADD COLUMN covers_from date,
        ADD COLUMN covers_to date,
        ADD COLUMN follows_id uuid,
        ADD COLUMN counts_from date,
        ADD COLUMN counts_until date,
        ADD CONSTRAINT reports_time_complete CHECK (
          (covers_from IS NULL) = (covers_to IS NULL) AND covers_from <= covers_to),
        ADD CONSTRAINT reports_of_vendor UNIQUE (id, vendor_id),
        -- A letter follows a report of the same vendor, and counts for no day that it does not cover.
        ADD CONSTRAINT reports_follows_report FOREIGN KEY (follows_id, vendor_id)
          REFERENCES reports (id, vendor_id) ON DELETE RESTRICT,
        ADD CONSTRAINT reports_letter_follows CHECK (follows_id IS NULL OR (kind = 'BRIDGE_LETTER' AND follows_id <> id)),
        ADD CONSTRAINT reports_letter_counts CHECK (
          (follows_id IS NULL) = (counts_until IS NULL)
          AND (follows_id IS NULL) = (counts_from IS NULL)
          AND counts_from <= counts_until AND counts_from >= covers_from AND counts_until <= covers_to);
      CREATE INDEX reports_letters ON reports (follows_id) WHERE follows_id IS NOT NULL;
      COMMENT ON COLUMN reports.covers_from IS 'The first day of the period; of a Type 1 report the as-of date.';
      COMMENT ON COLUMN reports.follows_id IS 'Of a bridge letter: the report whose time it bridges.';
      COMMENT ON COLUMN reports.counts_until IS 'Of a bridge letter: the last day for which it counts.';

      -- What was read before this migration. Letters find their report as libs/assessment has it.
      UPDATE reports SET
        kind = f.facts #>> '{kind,value}',
        type = f.facts #>> '{type,value}',
        covers_from = CASE WHEN f.covers_from <= f.covers_to THEN f.covers_from END,
        covers_to = CASE WHEN f.covers_from <= f.covers_to THEN f.covers_to END
      FROM (
        SELECT report_id, facts,
          CAST(CASE WHEN facts #>> '{type,value}' = 'TYPE_1' THEN facts #>> '{asOf,value}'
            ELSE COALESCE(facts #>> '{period,value,start}', facts #>> '{asOf,value}') END AS date) AS covers_from,
          CAST(CASE WHEN facts #>> '{type,value}' = 'TYPE_1' THEN facts #>> '{asOf,value}'
            ELSE COALESCE(facts #>> '{period,value,end}', facts #>> '{asOf,value}') END AS date) AS covers_to
        FROM readings) f
      WHERE f.report_id = reports.id;

      UPDATE reports SET
        follows_id = f.id,
        counts_from = GREATEST(reports.covers_from, f.covers_to + 1),
        counts_until = LEAST(reports.covers_to, f.last)
      FROM (
        SELECT DISTINCT ON (l.id) l.id AS letter, r.id, r.covers_to,
          CAST(r.covers_to + 1 + interval '3 months' AS date) - 1 AS last
        FROM reports l JOIN reports r ON r.vendor_id = l.vendor_id AND r.kind = 'SOC2' AND r.type = 'TYPE_2'
          AND r.covers_to < l.covers_to AND r.covers_from <= l.covers_from
        WHERE l.kind = 'BRIDGE_LETTER' ORDER BY l.id, r.covers_to DESC, r.covers_from DESC, r.id DESC) f
      WHERE f.letter = reports.id AND reports.covers_from <= f.last;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX reports_letters;
      ALTER TABLE reports
        DROP CONSTRAINT reports_letter_counts, DROP CONSTRAINT reports_letter_follows,
        DROP CONSTRAINT reports_follows_report, DROP CONSTRAINT reports_of_vendor, DROP CONSTRAINT reports_time_complete,
        DROP COLUMN counts_until, DROP COLUMN counts_from, DROP COLUMN follows_id,
        DROP COLUMN covers_to, DROP COLUMN covers_from, DROP COLUMN type, DROP COLUMN kind;
    `);
  }
}
