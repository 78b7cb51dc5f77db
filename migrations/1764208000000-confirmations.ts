import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people looked at in a report and stand by: facts that were read right, and warnings that were looked into. */
export class Confirmations1764208000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reading_confirmations (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES reports (id) ON DELETE RESTRICT,
        subject text NOT NULL CONSTRAINT reading_confirmations_subject_known CHECK (subject IN (
          'kind', 'type', 'period', 'asOf', 'serviceOrganization', 'systemName', 'auditor', 'reportDate', 'opinion',
          'categories', 'exceptions', 'csocs', 'subserviceOrganizations', 'cuecs', 'warnings')),
        cuec_id uuid REFERENCES cuecs (id) ON DELETE RESTRICT,
        value jsonb,
        note text CONSTRAINT reading_confirmations_note_form CHECK (btrim(note) <> '' AND length(note) <= 2000),
        confirmed_at timestamptz(3) NOT NULL,
        confirmed_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        withdrawn_at timestamptz(3),
        withdrawn_by uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        CONSTRAINT reading_confirmations_cuec_named CHECK ((cuec_id IS NOT NULL) = (subject = 'cuecs')),
        CONSTRAINT reading_confirmations_item_given CHECK (value IS NOT NULL OR subject NOT IN (
          'exceptions', 'csocs', 'subserviceOrganizations', 'cuecs', 'warnings')),
        CONSTRAINT reading_confirmations_warning_told CHECK (subject <> 'warnings' OR note IS NOT NULL),
        CONSTRAINT reading_confirmations_withdrawal_complete CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
      );
      CREATE UNIQUE INDEX reading_confirmations_one_of_fact ON reading_confirmations (report_id, subject)
        WHERE withdrawn_at IS NULL
          AND subject NOT IN ('exceptions', 'csocs', 'subserviceOrganizations', 'cuecs', 'warnings');
      CREATE UNIQUE INDEX reading_confirmations_one_of_warning ON reading_confirmations (report_id, value)
        WHERE withdrawn_at IS NULL AND subject = 'warnings';
      CREATE UNIQUE INDEX reading_confirmations_one_of_cuec ON reading_confirmations (cuec_id)
        WHERE withdrawn_at IS NULL;
      CREATE INDEX reading_confirmations_by_report ON reading_confirmations (report_id, confirmed_at, id);
      CREATE INDEX reading_confirmations_by_confirmer ON reading_confirmations (confirmed_by);
      CREATE INDEX reading_confirmations_by_withdrawer ON reading_confirmations (withdrawn_by);
      COMMENT ON COLUMN reading_confirmations.value IS
        'What counted when it was confirmed; of a warning its key. Null: the report does not state it.';

      -- As a correction, it says what somebody said: it is withdrawn, once, and never rewritten.
      CREATE TRIGGER reading_confirmations_withdrawn BEFORE UPDATE ON reading_confirmations
        FOR EACH ROW EXECUTE FUNCTION require_mere_withdrawal();
      CREATE TRIGGER reading_confirmations_kept BEFORE DELETE ON reading_confirmations
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER reading_confirmations_no_truncate BEFORE TRUNCATE ON reading_confirmations
        EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reading_confirmations');
  }
}
