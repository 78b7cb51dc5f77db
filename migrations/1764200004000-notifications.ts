import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What accounts are told, each occasion once, and how each of them wants to be told. */
export class Notifications1764200004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT notifications_kind_form CHECK (kind ~ '^[A-Z]+(_[A-Z]+)*$'),
        occasion text NOT NULL CONSTRAINT notifications_occasion_given CHECK (occasion <> ''),
        title text NOT NULL CONSTRAINT notifications_title_form CHECK (title <> '' AND title !~ '[\\r\\n]'),
        due_on date,
        vendor_id uuid REFERENCES vendors (id) ON DELETE CASCADE,
        report_id uuid REFERENCES reports (id) ON DELETE CASCADE,
        review_id uuid REFERENCES reviews (id) ON DELETE CASCADE,
        cuec_id uuid REFERENCES cuecs (id) ON DELETE CASCADE,
        condition_id uuid REFERENCES decision_conditions (id) ON DELETE CASCADE,
        comment_id uuid,
        request_id uuid REFERENCES report_requests (id) ON DELETE CASCADE,
        raised_at timestamptz(3) NOT NULL,
        read_at timestamptz(3),
        in_page boolean NOT NULL,
        awaits_mail boolean NOT NULL,
        CONSTRAINT notifications_once UNIQUE (account_id, kind, occasion)
      );
      CREATE INDEX notifications_in_page ON notifications (account_id, raised_at, id) WHERE in_page;
      CREATE INDEX notifications_unread ON notifications (account_id) WHERE in_page AND read_at IS NULL;
      CREATE INDEX notifications_awaiting_mail ON notifications (account_id, raised_at) WHERE awaits_mail;
      CREATE INDEX notifications_by_vendor ON notifications (vendor_id);
      CREATE INDEX notifications_by_report ON notifications (report_id);
      CREATE INDEX notifications_by_review ON notifications (review_id);
      CREATE INDEX notifications_by_cuec ON notifications (cuec_id);
      CREATE INDEX notifications_by_condition ON notifications (condition_id);
      CREATE INDEX notifications_by_request ON notifications (request_id);
      COMMENT ON COLUMN notifications.occasion IS 'Tells this occasion from every other of its kind: told once.';

      CREATE TABLE notification_preferences (
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT notification_preferences_kind_form CHECK (kind ~ '^[A-Z]+(_[A-Z]+)*$'),
        in_page boolean NOT NULL,
        by_mail boolean NOT NULL,
        PRIMARY KEY (account_id, kind)
      );

      CREATE TABLE digest_settings (
        account_id uuid PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
        rhythm text NOT NULL CONSTRAINT digest_settings_rhythm_known CHECK (rhythm IN ('DAILY', 'WEEKLY', 'OFF')),
        time_zone text NOT NULL CONSTRAINT digest_settings_time_zone_given CHECK (time_zone <> ''),
        last_sent_on date
      );

      -- Whoever watches, in whatever process, hears of it once it stands.
      CREATE FUNCTION tell_of_notifications() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('notifications', account_id::text) FROM (SELECT DISTINCT account_id FROM changed) AS each;
        RETURN NULL;
      END $$;
      CREATE TRIGGER notifications_raised AFTER INSERT ON notifications
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_notifications();
      CREATE TRIGGER notifications_read AFTER UPDATE ON notifications
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_notifications();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE digest_settings, notification_preferences, notifications;
      DROP FUNCTION tell_of_notifications;
    `);
  }
}
