import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a disposition was said anew, so that nobody replaces what somebody else said without having seen it. */
export class DispositionVersions1764211000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE exception_dispositions
        ADD COLUMN version integer NOT NULL DEFAULT 1
          CONSTRAINT exception_dispositions_version_counts CHECK (version >= 1);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exception_dispositions DROP COLUMN version;');
  }
}
