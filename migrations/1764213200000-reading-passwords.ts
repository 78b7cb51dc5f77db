import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What opens a protected document while it waits to be read: of reports and of items of the inbox alike. */
export class ReadingPasswords1764213200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reading_passwords (
        document_id uuid PRIMARY KEY,
        sealed bytea NOT NULL,
        given_at timestamptz(3) NOT NULL
      );
      COMMENT ON TABLE reading_passwords IS 'Sealed by a key of the data directory; gone with the end of the reading.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reading_passwords');
  }
}
