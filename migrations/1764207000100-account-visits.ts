import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each person looked last, and the audit log by time, for what moved since. */
export class AccountVisits1764207000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account_visits (
        account_id uuid PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
        seen_at timestamptz(3) NOT NULL,
        previous_ended_at timestamptz(3)
          CONSTRAINT account_visits_in_order CHECK (previous_ended_at <= seen_at)
      );
      CREATE INDEX audit_events_by_time ON audit_events (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_events_by_time; DROP TABLE account_visits;');
  }
}
