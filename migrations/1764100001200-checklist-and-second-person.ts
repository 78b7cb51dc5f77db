import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reviewer says of exceptions and of what only a person can confirm; proposals; and the record of a decision. */
export class ChecklistAndSecondPerson1764100001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exception_dispositions (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
        exception_key text NOT NULL CONSTRAINT exception_dispositions_key_form CHECK (exception_key ~ '^[0-9a-f]{64}$'),
        kind text NOT NULL CONSTRAINT exception_dispositions_kind_known CHECK (
          kind IN ('ACCEPTED', 'COMPENSATING_CONTROL', 'FOLLOW_UP', 'BLOCKING')),
        text text NOT NULL CONSTRAINT exception_dispositions_text_given CHECK (btrim(text) <> ''),
        due_on date,
        disposed_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        disposed_at timestamptz(3) NOT NULL,
        CONSTRAINT exception_dispositions_once UNIQUE (review_id, exception_key),
        CONSTRAINT exception_dispositions_follow_up_dated CHECK ((kind = 'FOLLOW_UP') = (due_on IS NOT NULL))
      );
      COMMENT ON COLUMN exception_dispositions.exception_key IS 'SHA-256 of the control and the finding in the report.';

      CREATE TABLE checklist_confirmations (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
        code text NOT NULL CONSTRAINT checklist_confirmations_code_known CHECK (
          code IN ('AUDITOR_ON_FILE', 'SYSTEM_IN_USE', 'SUBSERVICE_REVIEWED')),
        note text NOT NULL CONSTRAINT checklist_confirmations_note_given CHECK (btrim(note) <> ''),
        confirmed_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        confirmed_at timestamptz(3) NOT NULL,
        CONSTRAINT checklist_confirmations_once UNIQUE (review_id, code)
      );

      CREATE TABLE decision_proposals (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES reviews (id) ON DELETE RESTRICT,
        decision text NOT NULL CONSTRAINT decision_proposals_approving CHECK (
          decision IN ('APPROVED', 'APPROVED_WITH_CONDITIONS')),
        rationale text NOT NULL CONSTRAINT decision_proposals_rationale_given CHECK (btrim(rationale) <> ''),
        override_rationale text,
        conditions jsonb NOT NULL CONSTRAINT decision_proposals_conditions_form CHECK (jsonb_typeof(conditions) = 'array'),
        proposed_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        proposed_at timestamptz(3) NOT NULL,
        outcome text CONSTRAINT decision_proposals_outcome_known CHECK (outcome IN ('APPROVED', 'SENT_BACK')),
        settled_by uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        settled_at timestamptz(3),
        note text,
        CONSTRAINT decision_proposals_settled_whole CHECK (
          (outcome IS NULL) = (settled_by IS NULL) AND (outcome IS NULL) = (settled_at IS NULL)),
        CONSTRAINT decision_proposals_approved_by_another CHECK (outcome IS DISTINCT FROM 'APPROVED' OR settled_by <> proposed_by)
      );
      CREATE UNIQUE INDEX decision_proposals_one_pending ON decision_proposals (review_id) WHERE outcome IS NULL;

      ALTER TABLE review_decisions
        ADD COLUMN override_rationale text,
        ADD COLUMN approved_by uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        ADD COLUMN review_again_on date,
        ADD COLUMN record jsonb CONSTRAINT review_decisions_record_form CHECK (jsonb_typeof(record) = 'object'),
        ADD CONSTRAINT review_decisions_approved_by_another CHECK (approved_by <> decided_by);
      COMMENT ON COLUMN review_decisions.record IS
        'Policy, checklist, dispositions, facts and CUECs as they were; null: decided before records were kept.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_decisions
        DROP COLUMN override_rationale, DROP COLUMN approved_by, DROP COLUMN review_again_on, DROP COLUMN record;
      DROP TABLE decision_proposals, checklist_confirmations, exception_dispositions;
    `);
  }
}
