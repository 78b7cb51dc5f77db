import type { MigrationInterface, QueryRunner } from 'typeorm';

const WAYS = `('REQUESTED', 'RECEIVED'), ('RECEIVED', 'IN_REVIEW'), ('IN_REVIEW', 'DECIDED'), ('DECIDED', 'SUPERSEDED'),
  ('REQUESTED', 'WITHDRAWN')`;

const way = (staying: string, ways: string) => `
  CREATE OR REPLACE FUNCTION keep_the_way_of_a_review() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.status NOT IN ('REQUESTED', 'IN_REVIEW') THEN
        RAISE EXCEPTION 'a review does not begin as %', NEW.status USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END IF;
    ${staying}
    IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (${ways}) THEN
      RAISE EXCEPTION 'a review does not go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.status = 'DECIDED' AND OLD.status <> 'DECIDED' AND NOT EXISTS (
      SELECT FROM review_decisions WHERE review_id = NEW.id AND decision <> 'MORE_INFORMATION_NEEDED')
    THEN
      RAISE EXCEPTION 'a review is decided by a recorded decision' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;`;

const STAYS = `
    IF NEW.vendor_id <> OLD.vendor_id OR (OLD.report_id IS NOT NULL AND NEW.report_id IS DISTINCT FROM OLD.report_id)
    THEN
      RAISE EXCEPTION 'a review stays with its vendor and its report' USING ERRCODE = 'restrict_violation';
    END IF;`;

const STAYS_ONCE_DECIDED = `
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
    END IF;`;

/** A report that was put with the wrong vendor goes to another, with its open review, as long as nothing was decided. */
export class MovedReports1764212000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reviews
        DROP CONSTRAINT reviews_report_of_vendor,
        ADD CONSTRAINT reviews_report_of_vendor FOREIGN KEY (report_id, vendor_id)
          REFERENCES reports (id, vendor_id) ON DELETE RESTRICT ON UPDATE CASCADE;
      ${way(STAYS_ONCE_DECIDED, `${WAYS}, ('RECEIVED', 'REQUESTED')`)}
      -- The history of the vendor that a report was moved away from.
      CREATE INDEX audit_events_report_moved ON audit_events ((before ->> 'vendor')) WHERE action = 'report.moved';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_events_report_moved;
      ${way(STAYS, WAYS)}
      ALTER TABLE reviews
        DROP CONSTRAINT reviews_report_of_vendor,
        ADD CONSTRAINT reviews_report_of_vendor FOREIGN KEY (report_id, vendor_id)
          REFERENCES reports (id, vendor_id) ON DELETE RESTRICT;
    `);
  }
}
