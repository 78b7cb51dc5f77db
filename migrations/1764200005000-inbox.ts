import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that came in without a vendor. They stand apart from the reports, so that nothing counts them before a person
 * has said whose they are.
 */
export class Inbox1764200005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inbox_items (
        id uuid PRIMARY KEY,
        file_name text NOT NULL
          CONSTRAINT inbox_items_file_name_given CHECK (file_name <> '' AND length(file_name) <= 255),
        archive_name text CONSTRAINT inbox_items_archive_name_length CHECK (length(archive_name) <= 255),
        sha256 text NOT NULL CONSTRAINT inbox_items_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size_bytes bigint NOT NULL CONSTRAINT inbox_items_size_positive CHECK (size_bytes > 0),
        arrived_at timestamptz(3) NOT NULL,
        added_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        read_status text NOT NULL
          CONSTRAINT inbox_items_read_status_known CHECK (read_status IN ('QUEUED', 'READING', 'READ', 'FAILED')),
        reading_request integer NOT NULL CONSTRAINT inbox_items_reading_request_positive CHECK (reading_request > 0),
        reading_attempts integer NOT NULL CONSTRAINT inbox_items_reading_attempts_counted CHECK (reading_attempts >= 0),
        pages_read integer NOT NULL CONSTRAINT inbox_items_pages_read_counted CHECK (pages_read >= 0),
        pages integer CONSTRAINT inbox_items_pages_positive CHECK (pages > 0),
        failure_code text,
        failure_message text,
        failed_at timestamptz(3),
        facts jsonb CONSTRAINT inbox_items_facts_form CHECK (jsonb_typeof(facts) = 'object'),
        page_texts jsonb CONSTRAINT inbox_items_page_texts_form CHECK (jsonb_typeof(page_texts) = 'array'),
        reader_version text,
        status text NOT NULL
          CONSTRAINT inbox_items_status_known CHECK (status IN ('WAITING', 'CONFIRMED', 'DISCARDED')),
        settled_at timestamptz(3),
        settled_by uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        report_id uuid REFERENCES reports (id) ON DELETE RESTRICT,
        CONSTRAINT inbox_items_pages_read_within CHECK (pages IS NULL OR pages_read <= pages),
        CONSTRAINT inbox_items_failure_complete CHECK (
          (read_status = 'FAILED') = (failure_code IS NOT NULL)
          AND (failure_code IS NULL) = (failure_message IS NULL)
          AND (failure_code IS NULL) = (failed_at IS NULL)),
        CONSTRAINT inbox_items_settled CHECK (
          (status = 'WAITING') = (settled_at IS NULL) AND (settled_at IS NULL) = (settled_by IS NULL)),
        CONSTRAINT inbox_items_confirmed CHECK ((status = 'CONFIRMED') = (report_id IS NOT NULL)),
        -- What was read goes over to the report, or is forgotten with the file.
        CONSTRAINT inbox_items_reading_complete CHECK (
          (facts IS NOT NULL) = (read_status = 'READ' AND status = 'WAITING')
          AND (facts IS NULL) = (page_texts IS NULL)
          AND (facts IS NULL) = (reader_version IS NULL))
      );
      CREATE UNIQUE INDEX inbox_items_file_waits_once ON inbox_items (sha256) WHERE status = 'WAITING';
      CREATE INDEX inbox_items_by_arrival ON inbox_items (arrived_at, id);
      CREATE INDEX inbox_items_unfinished ON inbox_items (read_status)
        WHERE status = 'WAITING' AND read_status IN ('QUEUED', 'READING');
      CREATE INDEX inbox_items_by_adder ON inbox_items (added_by);
      CREATE INDEX inbox_items_by_report ON inbox_items (report_id) WHERE report_id IS NOT NULL;
      CREATE INDEX reports_by_file ON reports (sha256);
      COMMENT ON COLUMN inbox_items.archive_name IS 'The zip that it came in; null: it came by itself.';
      COMMENT ON COLUMN inbox_items.facts IS 'ReportFacts of libs/vocabulary, as long as the item waits.';

      -- What a person decided about a file stays as it was decided.
      CREATE FUNCTION refuse_change_of_settled_item() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'WAITING' THEN
          RAISE EXCEPTION 'an item of the inbox that was settled is not changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER inbox_items_settled_once BEFORE UPDATE ON inbox_items
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_settled_item();
      CREATE TRIGGER inbox_items_kept BEFORE DELETE ON inbox_items
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX reports_by_file;
      DROP TABLE inbox_items;
      DROP FUNCTION refuse_change_of_settled_item;
    `);
  }
}
