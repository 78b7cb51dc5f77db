import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be searched of a report: the text of its pages, and what was read in it. */
export class Search1764100005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_entries (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT search_entries_kind_known CHECK (
          kind IN ('PAGE', 'FACT', 'EXCEPTION', 'CUEC', 'CSOC', 'CONTROL', 'SUBSERVICE_ORGANIZATION')),
        page integer CONSTRAINT search_entries_page_positive CHECK (page > 0),
        label text,
        text text NOT NULL CONSTRAINT search_entries_text_length CHECK (length(text) <= 100000),
        words tsvector NOT NULL
          GENERATED ALWAYS AS (to_tsvector('english'::regconfig, coalesce(label, '') || ' ' || text)) STORED
      );
      CREATE INDEX search_entries_by_words ON search_entries USING gin (words);
      CREATE INDEX search_entries_by_report ON search_entries (report_id, kind);
      COMMENT ON COLUMN search_entries.page IS 'Where it stands in the report, from 1; null where that is not known.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_entries');
  }
}
