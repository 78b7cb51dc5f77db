import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that waits to go out, and the reports that vendors were asked for, with the links that take them in. */
export class MailAndReportRequests1764100003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_messages (
        id uuid PRIMARY KEY,
        recipient text NOT NULL CONSTRAINT outbox_messages_recipient_form
          CHECK (recipient ~ '^[^[:space:]@<>]+@[^[:space:]@<>]+$'),
        subject text NOT NULL CONSTRAINT outbox_messages_subject_form CHECK (subject <> '' AND subject !~ '[\\r\\n]'),
        text text NOT NULL,
        link text,
        about_id uuid,
        status text NOT NULL CONSTRAINT outbox_messages_status_known
          CHECK (status IN ('WAITING', 'SENT', 'FAILED', 'WITHDRAWN')),
        created_at timestamptz(3) NOT NULL,
        attempts integer NOT NULL CONSTRAINT outbox_messages_attempts_counted CHECK (attempts >= 0),
        next_attempt_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3),
        failure text,
        CONSTRAINT outbox_messages_sent CHECK ((status = 'SENT') = (sent_at IS NOT NULL)),
        CONSTRAINT outbox_messages_link_forgotten CHECK (link IS NULL OR status IN ('WAITING', 'FAILED'))
      );
      CREATE INDEX outbox_messages_by_creation ON outbox_messages (created_at, id);
      CREATE INDEX outbox_messages_waiting ON outbox_messages (next_attempt_at) WHERE status = 'WAITING';
      COMMENT ON COLUMN outbox_messages.link IS 'A secret link that the text has a place for; forgotten once it is sent.';

      CREATE TABLE report_requests (
        id uuid PRIMARY KEY,
        vendor_id uuid NOT NULL REFERENCES vendors (id) ON DELETE RESTRICT,
        contact_name text NOT NULL CONSTRAINT report_requests_contact_named CHECK (btrim(contact_name) <> ''),
        contact_email text NOT NULL,
        message text CONSTRAINT report_requests_message_length CHECK (length(message) <= 2000),
        asked_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        asked_at timestamptz(3) NOT NULL,
        asked_on date NOT NULL,
        due_on date NOT NULL,
        expires_on date NOT NULL,
        status text NOT NULL CONSTRAINT report_requests_status_known CHECK (status IN ('OPEN', 'FULFILLED', 'CANCELLED')),
        ended_at timestamptz(3),
        report_id uuid REFERENCES reports (id) ON DELETE RESTRICT,
        CONSTRAINT report_requests_due_later CHECK (due_on >= asked_on AND expires_on >= due_on),
        CONSTRAINT report_requests_ended CHECK ((status = 'OPEN') = (ended_at IS NULL)),
        CONSTRAINT report_requests_fulfilled CHECK ((status = 'FULFILLED') = (report_id IS NOT NULL))
      );
      CREATE INDEX report_requests_by_vendor ON report_requests (vendor_id, asked_at, id);
      CREATE INDEX report_requests_by_time ON report_requests (asked_at, id);
      CREATE UNIQUE INDEX report_requests_one_open ON report_requests (vendor_id, lower(contact_email)) WHERE status = 'OPEN';

      -- A request that has ended stays as it ended.
      CREATE FUNCTION refuse_change_of_ended_request() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'OPEN' THEN
          RAISE EXCEPTION 'a request that has ended is not changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER report_requests_end_once BEFORE UPDATE ON report_requests
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ended_request();

      CREATE TABLE report_request_links (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES report_requests (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT report_request_links_unique UNIQUE
          CONSTRAINT report_request_links_hash_form CHECK (length(token_hash) = 32)
      );
      CREATE INDEX report_request_links_by_request ON report_request_links (request_id);

      CREATE TABLE report_request_reminders (
        request_id uuid NOT NULL REFERENCES report_requests (id) ON DELETE CASCADE,
        due_on date NOT NULL,
        sent boolean NOT NULL,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (request_id, due_on)
      );
      COMMENT ON COLUMN report_request_reminders.sent IS 'False: passed over, because a later one was due as well.';

      CREATE TABLE link_attempts (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        address text NOT NULL,
        at timestamptz(3) NOT NULL
      );
      CREATE INDEX link_attempts_by_address ON link_attempts (address, at);

      ALTER TABLE reports ALTER uploaded_by DROP NOT NULL,
        ADD request_id uuid REFERENCES report_requests (id) ON DELETE RESTRICT,
        ADD CONSTRAINT reports_handed_in_by_one CHECK ((uploaded_by IS NULL) = (request_id IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE reports SET uploaded_by = asked_by, request_id = NULL FROM report_requests WHERE report_requests.id = request_id;
      ALTER TABLE reports DROP request_id, ALTER uploaded_by SET NOT NULL;
      DROP TABLE link_attempts, report_request_reminders, report_request_links, report_requests, outbox_messages;
      DROP FUNCTION refuse_change_of_ended_request;
    `);
  }
}
