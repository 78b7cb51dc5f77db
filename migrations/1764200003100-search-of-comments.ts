import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments can be searched, and reports that were read before there was a search are caught up with. */
export class SearchOfComments1764200003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_entries
        ALTER COLUMN report_id DROP NOT NULL,
        ADD COLUMN comment_id uuid REFERENCES review_comments (id) ON DELETE CASCADE,
        DROP CONSTRAINT search_entries_kind_known,
        ADD CONSTRAINT search_entries_kind_known CHECK (
          kind IN ('PAGE', 'FACT', 'EXCEPTION', 'CUEC', 'CSOC', 'CONTROL', 'SUBSERVICE_ORGANIZATION', 'COMMENT')),
        ADD CONSTRAINT search_entries_of_one CHECK (num_nonnulls(report_id, comment_id) = 1),
        ADD CONSTRAINT search_entries_comment CHECK ((kind = 'COMMENT') = (comment_id IS NOT NULL));
      CREATE UNIQUE INDEX search_entries_by_comment ON search_entries (comment_id);
      INSERT INTO search_entries (id, comment_id, kind, label, text)
        SELECT gen_random_uuid(), id, 'COMMENT', about, regexp_replace(text, '@\\[[^]]*\\]', '', 'g')
        FROM review_comments WHERE withdrawn_at IS NULL;

      ALTER TABLE reports ADD COLUMN text_indexed_at timestamptz(3);
      UPDATE reports SET text_indexed_at = now()
        WHERE EXISTS (SELECT FROM search_entries WHERE report_id = reports.id AND kind = 'PAGE');
      CREATE INDEX reports_not_indexed ON reports (id) WHERE read_status = 'READ' AND text_indexed_at IS NULL;
      COMMENT ON COLUMN reports.text_indexed_at IS
        'Since when its pages are as searchable as they can be; null of a report that was read: not caught up with yet.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reports DROP COLUMN text_indexed_at;
      DELETE FROM search_entries WHERE comment_id IS NOT NULL;
      ALTER TABLE search_entries
        DROP COLUMN comment_id,
        DROP CONSTRAINT search_entries_kind_known,
        ADD CONSTRAINT search_entries_kind_known CHECK (
          kind IN ('PAGE', 'FACT', 'EXCEPTION', 'CUEC', 'CSOC', 'CONTROL', 'SUBSERVICE_ORGANIZATION')),
        ALTER COLUMN report_id SET NOT NULL;
    `);
  }
}
