import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A condition has an owner, and is closed with evidence; the condition itself stays as it was decided. */
export class ConditionsClosed1764100001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE decision_conditions ADD COLUMN owner_id uuid REFERENCES accounts (id) ON DELETE RESTRICT;
      CREATE INDEX decision_conditions_by_owner ON decision_conditions (owner_id);
      CREATE INDEX decision_conditions_by_due_date ON decision_conditions (due_on, id);

      CREATE TABLE condition_closures (
        condition_id uuid PRIMARY KEY REFERENCES decision_conditions (id) ON DELETE RESTRICT,
        evidence text NOT NULL CONSTRAINT condition_closures_evidence_given CHECK (btrim(evidence) <> ''),
        closed_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        closed_at timestamptz(3) NOT NULL
      );
      CREATE TRIGGER condition_closures_append_only BEFORE UPDATE OR DELETE ON condition_closures
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER condition_closures_no_truncate BEFORE TRUNCATE ON condition_closures
        EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE condition_closures; ALTER TABLE decision_conditions DROP COLUMN owner_id');
  }
}
