import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret addresses at which calendars are read. */
export class CalendarFeeds1764200004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feeds (
        account_id uuid PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT calendar_feeds_unique UNIQUE
          CONSTRAINT calendar_feeds_hash_form CHECK (length(token_hash) = 32),
        opened_at timestamptz(3) NOT NULL,
        read_at timestamptz(3)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feeds');
  }
}
