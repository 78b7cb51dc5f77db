import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters and order of a page under a name, for one person or for everybody. */
export class SavedViews1764209000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_views (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        page text NOT NULL CONSTRAINT saved_views_page_known CHECK (page IN ('VENDORS', 'CUECS', 'EXPIRING')),
        name text NOT NULL CONSTRAINT saved_views_name_form CHECK (btrim(name) <> '' AND length(name) <= 100),
        query text NOT NULL CONSTRAINT saved_views_query_form CHECK (length(query) <= 2000),
        is_shared boolean NOT NULL,
        saved_at timestamptz(3) NOT NULL,
        version integer NOT NULL
      );
      CREATE UNIQUE INDEX saved_views_one_of_name ON saved_views (account_id, page, lower(name));
      CREATE INDEX saved_views_shared ON saved_views (page) WHERE is_shared;
      COMMENT ON COLUMN saved_views.query IS 'As in the address of the page, without the question mark.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_views');
  }
}
