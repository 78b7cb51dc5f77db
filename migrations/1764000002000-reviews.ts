import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews and their decisions. A recorded decision is evidence: the database itself refuses to change it. */
export class Reviews1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE TABLE reviews (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES reports (id) ON DELETE RESTRICT,
        status text NOT NULL CONSTRAINT reviews_status_known CHECK (status IN ('OPEN', 'DECIDED')),
        opened_at timestamptz(3) NOT NULL,
        opened_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        version integer NOT NULL CONSTRAINT reviews_version_positive CHECK (version > 0)
      );
      CREATE UNIQUE INDEX reviews_one_open ON reviews (report_id) WHERE status = 'OPEN';
      CREATE INDEX reviews_by_report ON reviews (report_id, opened_at, id);
      CREATE INDEX reviews_by_status ON reviews (status, opened_at, id);
      CREATE INDEX reviews_by_opener ON reviews (opened_by);

      CREATE TABLE review_decisions (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES reviews (id) ON DELETE RESTRICT,
        position integer NOT NULL CONSTRAINT review_decisions_position_counted CHECK (position >= 0),
        decision text NOT NULL CONSTRAINT review_decisions_decision_known CHECK (
          decision IN ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'MORE_INFORMATION_NEEDED')),
        rationale text NOT NULL CONSTRAINT review_decisions_rationale_given CHECK (btrim(rationale) <> ''),
        decided_at timestamptz(3) NOT NULL,
        decided_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
        CONSTRAINT review_decisions_position_unique UNIQUE (review_id, position)
      );
      CREATE INDEX review_decisions_by_decider ON review_decisions (decided_by);

      CREATE TABLE decision_conditions (
        id uuid PRIMARY KEY,
        decision_id uuid NOT NULL REFERENCES review_decisions (id) ON DELETE RESTRICT,
        position integer NOT NULL CONSTRAINT decision_conditions_position_counted CHECK (position >= 0),
        description text NOT NULL CONSTRAINT decision_conditions_description_given CHECK (btrim(description) <> ''),
        due_on date NOT NULL,
        CONSTRAINT decision_conditions_position_unique UNIQUE (decision_id, position)
      );

      CREATE TRIGGER review_decisions_append_only BEFORE UPDATE OR DELETE ON review_decisions
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER review_decisions_no_truncate BEFORE TRUNCATE ON review_decisions EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER decision_conditions_append_only BEFORE UPDATE OR DELETE ON decision_conditions
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER decision_conditions_no_truncate BEFORE TRUNCATE ON decision_conditions
        EXECUTE FUNCTION refuse_change();

      -- A condition put to an old decision would change that decision.
      CREATE FUNCTION require_condition_with_its_decision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM review_decisions
          WHERE id = NEW.decision_id AND decision = 'APPROVED_WITH_CONDITIONS' AND recorded_at = transaction_timestamp()
        ) THEN
          RAISE EXCEPTION 'a condition is recorded together with its approval with conditions'
            USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER decision_conditions_with_decision BEFORE INSERT ON decision_conditions
        FOR EACH ROW EXECUTE FUNCTION require_condition_with_its_decision();

      CREATE FUNCTION require_conditions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM decision_conditions WHERE decision_id = NEW.id) THEN
          RAISE EXCEPTION 'an approval with conditions states them' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER review_decisions_conditions_stated AFTER INSERT ON review_decisions
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.decision = 'APPROVED_WITH_CONDITIONS')
        EXECUTE FUNCTION require_conditions();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE decision_conditions, review_decisions, reviews;
      DROP FUNCTION require_conditions, require_condition_with_its_decision, refuse_change;
    `);
  }
}
