import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sees to a condition can be said after the decision, which stays as it was: each time is kept. */
export class ConditionAssignments1764214000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE condition_assignments (
        condition_id uuid NOT NULL REFERENCES decision_conditions (id) ON DELETE RESTRICT,
        position integer NOT NULL CONSTRAINT condition_assignments_position_counted CHECK (position >= 0),
        owner_id uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        assigned_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        assigned_at timestamptz(3) NOT NULL,
        PRIMARY KEY (condition_id, position)
      );
      CREATE INDEX condition_assignments_by_owner ON condition_assignments (owner_id);
      CREATE TRIGGER condition_assignments_append_only BEFORE UPDATE OR DELETE ON condition_assignments
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER condition_assignments_no_truncate BEFORE TRUNCATE ON condition_assignments
        EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE condition_assignments');
  }
}
