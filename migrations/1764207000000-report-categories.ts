import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The Trust Services categories of each report beside its dates, so that lists of thousands can be told by them. */
export class ReportCategories1764207000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reports
        ADD COLUMN categories text[] NOT NULL DEFAULT '{}'
          CONSTRAINT reports_categories_known CHECK (
            categories <@ ARRAY['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY', 'CONFIDENTIALITY', 'PRIVACY']);
      COMMENT ON COLUMN reports.categories IS 'The categories in scope, by the facts as they count now.';

      -- What was read before this migration, with the correction that stands; a correction to nothing is null.
      UPDATE reports SET categories = told.categories
      FROM (
        SELECT readings.report_id, ARRAY(
          SELECT DISTINCT category FROM jsonb_array_elements_text(
            CASE
              WHEN corrected.id IS NULL THEN jsonb_path_query_array(readings.facts, '$.categories[*].value')
              WHEN jsonb_typeof(corrected.value) = 'array' THEN corrected.value
              ELSE '[]'::jsonb
            END) AS category ORDER BY category) AS categories
        FROM readings LEFT JOIN LATERAL (
          SELECT id, value FROM fact_corrections
          WHERE report_id = readings.report_id AND fact = 'categories' AND withdrawn_at IS NULL
          ORDER BY corrected_at DESC, id DESC LIMIT 1) corrected ON true) told
      WHERE told.report_id = reports.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reports DROP COLUMN categories');
  }
}
