import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Own controls that are no longer operated stay, with what they answered, and answer nothing. */
export class RetiredControls1764213000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE internal_controls ADD COLUMN retired_at timestamptz(3);');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE internal_controls DROP COLUMN retired_at;');
  }
}
