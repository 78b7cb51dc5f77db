import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A review belongs to a vendor and goes from the request to the decision; the database keeps the way. */
export class ReviewWorkflow1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reviews DROP CONSTRAINT reviews_status_known;
      DROP INDEX reviews_one_open;
      ALTER TABLE reports ADD CONSTRAINT reports_id_and_vendor UNIQUE (id, vendor_id);

      ALTER TABLE reviews
        ADD COLUMN vendor_id uuid REFERENCES vendors (id) ON DELETE RESTRICT,
        ADD COLUMN assignee_id uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        ADD COLUMN due_on date,
        ALTER COLUMN report_id DROP NOT NULL;
      UPDATE reviews SET vendor_id = (SELECT vendor_id FROM reports WHERE id = reviews.report_id);
      UPDATE reviews SET status = 'IN_REVIEW', assignee_id = opened_by WHERE status = 'OPEN';
      ALTER TABLE reviews
        ALTER COLUMN vendor_id SET NOT NULL,
        ADD CONSTRAINT reviews_status_known CHECK (
          status IN ('REQUESTED', 'RECEIVED', 'IN_REVIEW', 'DECIDED', 'SUPERSEDED')),
        ADD CONSTRAINT reviews_report_once_received CHECK ((status = 'REQUESTED') = (report_id IS NULL)),
        ADD CONSTRAINT reviews_report_of_vendor FOREIGN KEY (report_id, vendor_id)
          REFERENCES reports (id, vendor_id) ON DELETE RESTRICT;
      CREATE UNIQUE INDEX reviews_one_open ON reviews (report_id) WHERE status IN ('RECEIVED', 'IN_REVIEW');
      CREATE UNIQUE INDEX reviews_one_requested ON reviews (vendor_id) WHERE status = 'REQUESTED';
      CREATE INDEX reviews_by_vendor ON reviews (vendor_id, opened_at, id);
      CREATE INDEX reviews_by_assignee ON reviews (assignee_id);
      CREATE INDEX reviews_by_due_date ON reviews (due_on) WHERE status IN ('REQUESTED', 'RECEIVED', 'IN_REVIEW');

      CREATE FUNCTION keep_the_way_of_a_review() RETURNS trigger LANGUAGE plpgsql AS $$
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
        IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (
          ('REQUESTED', 'RECEIVED'), ('RECEIVED', 'IN_REVIEW'), ('IN_REVIEW', 'DECIDED'), ('DECIDED', 'SUPERSEDED'))
        THEN
          RAISE EXCEPTION 'a review does not go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
        END IF;
        IF NEW.status = 'DECIDED' AND OLD.status <> 'DECIDED' AND NOT EXISTS (
          SELECT FROM review_decisions WHERE review_id = NEW.id AND decision <> 'MORE_INFORMATION_NEEDED')
        THEN
          RAISE EXCEPTION 'a review is decided by a recorded decision' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER reviews_keep_their_way BEFORE INSERT OR UPDATE ON reviews
        FOR EACH ROW EXECUTE FUNCTION keep_the_way_of_a_review();
    `);
  }

  /** Requests without a report have no place in the older form, and neither has what superseded a decision. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER reviews_keep_their_way ON reviews;
      DROP FUNCTION keep_the_way_of_a_review;
      DROP INDEX reviews_one_open, reviews_one_requested, reviews_by_vendor, reviews_by_assignee, reviews_by_due_date;
      DELETE FROM reviews WHERE report_id IS NULL;
      ALTER TABLE reviews
        DROP CONSTRAINT reviews_status_known,
        DROP CONSTRAINT reviews_report_once_received,
        DROP CONSTRAINT reviews_report_of_vendor;
      UPDATE reviews SET status = CASE WHEN status IN ('DECIDED', 'SUPERSEDED') THEN 'DECIDED' ELSE 'OPEN' END;
      ALTER TABLE reviews
        DROP COLUMN vendor_id, DROP COLUMN assignee_id, DROP COLUMN due_on,
        ALTER COLUMN report_id SET NOT NULL,
        ADD CONSTRAINT reviews_status_known CHECK (status IN ('OPEN', 'DECIDED'));
      CREATE UNIQUE INDEX reviews_one_open ON reviews (report_id) WHERE status = 'OPEN';
      ALTER TABLE reports DROP CONSTRAINT reports_id_and_vendor;
    `);
  }
}
