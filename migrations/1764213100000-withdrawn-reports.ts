import type { MigrationInterface, QueryRunner } from 'typeorm';

const WAYS = `('REQUESTED', 'RECEIVED'), ('RECEIVED', 'IN_REVIEW'), ('IN_REVIEW', 'DECIDED'), ('DECIDED', 'SUPERSEDED'),
  ('REQUESTED', 'WITHDRAWN'), ('RECEIVED', 'REQUESTED')`;

const way = (ways: string, guard: string) => `
  CREATE OR REPLACE FUNCTION keep_the_way_of_a_review() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.status NOT IN ('REQUESTED', 'IN_REVIEW') THEN
        RAISE EXCEPTION 'a review does not begin as %', NEW.status USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END IF;
    -- Nobody has begun to look: the vendor's own report may still come.
    IF OLD.report_id IS NOT NULL AND NEW.report_id IS DISTINCT FROM OLD.report_id
      AND NOT (OLD.status = 'RECEIVED' AND NEW.status = 'REQUESTED' AND NEW.report_id IS NULL)
    THEN
      RAISE EXCEPTION 'a review stays with its report' USING ERRCODE = 'restrict_violation';
    END IF;
    -- Together with its report, which the foreign key sees to.
    IF NEW.vendor_id <> OLD.vendor_id AND (
      OLD.report_id IS NULL OR NEW.report_id IS DISTINCT FROM OLD.report_id
      OR EXISTS (SELECT FROM review_decisions WHERE review_id = NEW.id))
    THEN
      RAISE EXCEPTION 'a review stays with its vendor' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (${ways}) THEN
      RAISE EXCEPTION 'a review does not go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.status = 'DECIDED' AND OLD.status <> 'DECIDED' AND NOT EXISTS (
      SELECT FROM review_decisions WHERE review_id = NEW.id AND decision <> 'MORE_INFORMATION_NEEDED')
    THEN
      RAISE EXCEPTION 'a review is decided by a recorded decision' USING ERRCODE = 'check_violation';
    END IF;
    ${guard}
    RETURN NEW;
  END $$;`;

const KEEP_WHAT_WAS_DECIDED = `
    IF NEW.status = 'WITHDRAWN' AND OLD.status <> 'WITHDRAWN' AND (
      EXISTS (SELECT FROM review_decisions WHERE review_id = NEW.id)
      OR EXISTS (SELECT FROM decision_proposals WHERE review_id = NEW.id AND outcome IS NULL))
    THEN
      RAISE EXCEPTION 'a review on which something was decided is not withdrawn' USING ERRCODE = 'restrict_violation';
    END IF;`;

/**
 * Reports that were put in by mistake are withdrawn, and reviews that were begun by mistake. What was withdrawn stands in
 * `all_reports` alone; `reports` shows the rest. A later migration that gives a report a column adds it to the table
 * `all_reports` and makes the view anew.
 */
export class WithdrawnReports1764213100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reports RENAME TO all_reports;
      ALTER TABLE all_reports
        ADD COLUMN withdrawn_at timestamptz(3),
        ADD COLUMN withdrawn_by uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        ADD COLUMN withdrawn_because text,
        ADD CONSTRAINT all_reports_withdrawn_with_reason CHECK (
          (withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_because IS NULL)
          AND withdrawn_because <> '');
      CREATE INDEX all_reports_withdrawn ON all_reports (vendor_id, withdrawn_at, id) WHERE withdrawn_at IS NOT NULL;
      CREATE INDEX all_reports_by_withdrawer ON all_reports (withdrawn_by) WHERE withdrawn_by IS NOT NULL;
      CREATE VIEW reports AS SELECT * FROM all_reports WHERE withdrawn_at IS NULL;
      COMMENT ON VIEW reports IS 'The reports that count: all but those that were withdrawn.';

      CREATE FUNCTION keep_reviewed_reports() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM reviews WHERE report_id = NEW.id AND status <> 'WITHDRAWN') THEN
          RAISE EXCEPTION 'a report with a review is not withdrawn' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER all_reports_keep_reviewed BEFORE UPDATE OF withdrawn_at ON all_reports
        FOR EACH ROW WHEN (NEW.withdrawn_at IS NOT NULL) EXECUTE FUNCTION keep_reviewed_reports();

      -- Withdrawn as it waited, a review has no report; withdrawn later, it keeps the one that it was about.
      ALTER TABLE reviews
        DROP CONSTRAINT reviews_report_once_received,
        ADD CONSTRAINT reviews_report_once_received CHECK (
          status = 'WITHDRAWN' OR (status = 'REQUESTED') = (report_id IS NULL));
      ${way(`${WAYS}, ('RECEIVED', 'WITHDRAWN'), ('IN_REVIEW', 'WITHDRAWN')`, KEEP_WHAT_WAS_DECIDED)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${way(WAYS, '')}
      ALTER TABLE reviews DISABLE TRIGGER USER;
      UPDATE reviews SET report_id = NULL WHERE status = 'WITHDRAWN';
      ALTER TABLE reviews ENABLE TRIGGER USER;
      ALTER TABLE reviews
        DROP CONSTRAINT reviews_report_once_received,
        ADD CONSTRAINT reviews_report_once_received CHECK ((status IN ('REQUESTED', 'WITHDRAWN')) = (report_id IS NULL));
      DROP TRIGGER all_reports_keep_reviewed ON all_reports;
      DROP FUNCTION keep_reviewed_reports();
      DROP VIEW reports;
      ALTER TABLE all_reports
        DROP COLUMN withdrawn_at CASCADE, DROP COLUMN withdrawn_by CASCADE, DROP COLUMN withdrawn_because CASCADE;
      ALTER TABLE all_reports RENAME TO reports;
    `);
  }
}
