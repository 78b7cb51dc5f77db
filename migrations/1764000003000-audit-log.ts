import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed what, when, from what to what. The database refuses to change or remove a line. */
export class AuditLog1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_events (
        id uuid PRIMARY KEY,
        position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        at timestamptz(3) NOT NULL,
        actor_id uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        action text NOT NULL CONSTRAINT audit_events_action_form CHECK (action ~ '^[a-z]+\\.[a-zA-Z]+$'),
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        subject_label text NOT NULL,
        before jsonb,
        after jsonb
      );
      CREATE INDEX audit_events_by_subject ON audit_events (subject_id, position);
      CREATE INDEX audit_events_by_actor ON audit_events (actor_id, position);
      COMMENT ON COLUMN audit_events.actor_id IS 'Null: Countersign itself, such as the worker that read a report.';

      CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_events');
  }
}
