import type { MigrationInterface, QueryRunner } from 'typeorm';

const way = (name: string, ways: string) => `
  CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.status NOT IN ('REQUESTED', 'IN_REVIEW') THEN
        RAISE EXCEPTION 'a review does not begin as %', NEW.status USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END IF;
    IF NEW.vendor_id <> OLD.vendor_id OR (OLD.report_id IS NOT NULL AND NEW.report_id IS DISTINCT FROM OLD.report_id)
    THEN
      RAISE EXCEPTION 'a review stays with its vendor and its report' USING ERRCODE = 'restrict_violation';
    END IF;
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
const WAYS = `('REQUESTED', 'RECEIVED'), ('RECEIVED', 'IN_REVIEW'), ('IN_REVIEW', 'DECIDED'), ('DECIDED', 'SUPERSEDED')`;

/** A review whose report nobody waits for any more is withdrawn. */
export class WithdrawnReviews1764200003300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reviews
        DROP CONSTRAINT reviews_status_known,
        ADD CONSTRAINT reviews_status_known CHECK (
          status IN ('REQUESTED', 'RECEIVED', 'IN_REVIEW', 'DECIDED', 'SUPERSEDED', 'WITHDRAWN')),
        DROP CONSTRAINT reviews_report_once_received,
        ADD CONSTRAINT reviews_report_once_received CHECK ((status IN ('REQUESTED', 'WITHDRAWN')) = (report_id IS NULL)),
        ADD COLUMN stands_alone boolean NOT NULL DEFAULT true;
      COMMENT ON COLUMN reviews.stands_alone IS 'Somebody asked for the review itself; false: a letter to the vendor began it.';
      UPDATE reviews SET stands_alone = false WHERE EXISTS (
        SELECT FROM report_requests WHERE vendor_id = reviews.vendor_id AND asked_at = reviews.opened_at);
      ${way('keep_the_way_of_a_review', `${WAYS}, ('REQUESTED', 'WITHDRAWN')`)}
    `);
  }

  /** What was withdrawn has no place in the older form. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${way('keep_the_way_of_a_review', WAYS)}
      DELETE FROM reviews WHERE status = 'WITHDRAWN';
      ALTER TABLE reviews
        DROP COLUMN stands_alone,
        DROP CONSTRAINT reviews_report_once_received,
        DROP CONSTRAINT reviews_status_known,
        ADD CONSTRAINT reviews_report_once_received CHECK ((status = 'REQUESTED') = (report_id IS NULL)),
        ADD CONSTRAINT reviews_status_known CHECK (
          status IN ('REQUESTED', 'RECEIVED', 'IN_REVIEW', 'DECIDED', 'SUPERSEDED'));
    `);
  }
}
