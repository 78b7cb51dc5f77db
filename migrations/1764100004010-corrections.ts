import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts put right by people, beside what was read; and reading again what was read before. */
export class Corrections1764100004010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cuecs ADD COLUMN read jsonb CONSTRAINT cuecs_read_form CHECK (jsonb_typeof(read) = 'object');
      UPDATE cuecs SET read = jsonb_build_object(
        'id', control_id, 'text', text, 'criteria', to_jsonb(criteria), 'evidence', evidence);
      COMMENT ON COLUMN cuecs.read IS 'What the present reading has for it; null: a person added it, or it is not found.';

      ALTER TABLE reports
        ADD COLUMN again_status text
          CONSTRAINT reports_again_status_known CHECK (again_status IN ('QUEUED', 'READING', 'FAILED')),
        ADD COLUMN again_message text,
        ADD CONSTRAINT reports_again_once_read CHECK (again_status IS NULL OR read_status = 'READ'),
        ADD CONSTRAINT reports_again_message_told CHECK ((again_status IS NOT DISTINCT FROM 'FAILED') = (again_message IS NOT NULL));
      CREATE INDEX reports_again_unfinished ON reports (again_status) WHERE again_status IN ('QUEUED', 'READING');
      COMMENT ON COLUMN reports.again_status IS
        'Where reading it once more stands; meanwhile what was read before holds. Null: nobody asked, or it is done.';

      CREATE TABLE fact_corrections (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES reports (id) ON DELETE RESTRICT,
        fact text NOT NULL CONSTRAINT fact_corrections_fact_known CHECK (fact IN (
          'kind', 'type', 'period', 'asOf', 'serviceOrganization', 'systemName', 'auditor', 'reportDate', 'opinion',
          'categories', 'exceptions', 'csocs', 'subserviceOrganizations', 'cuecs')),
        act text NOT NULL CONSTRAINT fact_corrections_act_known CHECK (act IN ('SET', 'ADD', 'EDIT', 'REMOVE')),
        cuec_id uuid REFERENCES cuecs (id) ON DELETE RESTRICT,
        value jsonb,
        read_value jsonb,
        evidence jsonb NOT NULL CONSTRAINT fact_corrections_evidence_form CHECK (jsonb_typeof(evidence) = 'array'),
        reason text NOT NULL CONSTRAINT fact_corrections_reason_given CHECK (
          btrim(reason) <> '' AND length(reason) <= 2000),
        corrected_at timestamptz(3) NOT NULL,
        corrected_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        withdrawn_at timestamptz(3),
        withdrawn_by uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        CONSTRAINT fact_corrections_act_fits CHECK (
          (act <> 'SET') = (fact IN ('exceptions', 'csocs', 'subserviceOrganizations', 'cuecs'))),
        CONSTRAINT fact_corrections_cuec_named CHECK ((cuec_id IS NOT NULL) = (fact = 'cuecs')),
        CONSTRAINT fact_corrections_values_fit CHECK (CASE act
          WHEN 'ADD' THEN value IS NOT NULL AND read_value IS NULL
          WHEN 'EDIT' THEN value IS NOT NULL AND read_value IS NOT NULL
          WHEN 'REMOVE' THEN value IS NULL AND read_value IS NOT NULL
          ELSE true END),
        CONSTRAINT fact_corrections_withdrawal_complete CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
      );
      CREATE UNIQUE INDEX fact_corrections_one_of_fact ON fact_corrections (report_id, fact)
        WHERE act = 'SET' AND withdrawn_at IS NULL;
      CREATE UNIQUE INDEX fact_corrections_one_of_cuec ON fact_corrections (cuec_id) WHERE withdrawn_at IS NULL;
      CREATE INDEX fact_corrections_by_report ON fact_corrections (report_id, corrected_at, id);
      CREATE INDEX fact_corrections_by_corrector ON fact_corrections (corrected_by);
      CREATE INDEX fact_corrections_by_withdrawer ON fact_corrections (withdrawn_by);

      -- A correction is evidence of what somebody said: it is withdrawn, once, and never rewritten.
      CREATE FUNCTION require_mere_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
          OR to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by' <> to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by' THEN
          RAISE EXCEPTION 'a correction is withdrawn once and not changed otherwise' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER fact_corrections_withdrawn BEFORE UPDATE ON fact_corrections
        FOR EACH ROW EXECUTE FUNCTION require_mere_withdrawal();
      CREATE TRIGGER fact_corrections_kept BEFORE DELETE ON fact_corrections
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER fact_corrections_no_truncate BEFORE TRUNCATE ON fact_corrections EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE fact_corrections;
      DROP FUNCTION require_mere_withdrawal;
      ALTER TABLE reports DROP COLUMN again_status CASCADE, DROP COLUMN again_message CASCADE;
      ALTER TABLE cuecs DROP COLUMN read;
    `);
  }
}
