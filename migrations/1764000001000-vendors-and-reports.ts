import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vendors, the reports they gave us, what was read in them, and the controls that this asks of us. */
export class VendorsAndReports1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendors (
        id uuid PRIMARY KEY,
        name text NOT NULL CONSTRAINT vendors_name_given CHECK (btrim(name) <> '' AND length(name) <= 200),
        website text CONSTRAINT vendors_website_form CHECK (website ~ '^https?://' AND length(website) <= 2000),
        tier text NOT NULL CONSTRAINT vendors_tier_known CHECK (tier IN ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
        business_owner text CONSTRAINT vendors_business_owner_length CHECK (length(business_owner) <= 200),
        purpose text CONSTRAINT vendors_purpose_length CHECK (length(purpose) <= 5000),
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        version integer NOT NULL CONSTRAINT vendors_version_positive CHECK (version > 0)
      );
      CREATE UNIQUE INDEX vendors_name_unique ON vendors (lower(name));
      CREATE INDEX vendors_by_name ON vendors (lower(name), id);
      CREATE INDEX vendors_by_creation ON vendors (created_at, id);

      CREATE TABLE reports (
        id uuid PRIMARY KEY,
        vendor_id uuid NOT NULL REFERENCES vendors (id) ON DELETE RESTRICT,
        file_name text NOT NULL CONSTRAINT reports_file_name_given CHECK (file_name <> '' AND length(file_name) <= 255),
        sha256 text NOT NULL CONSTRAINT reports_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size_bytes bigint NOT NULL CONSTRAINT reports_size_positive CHECK (size_bytes > 0),
        uploaded_at timestamptz(3) NOT NULL,
        uploaded_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        read_status text NOT NULL
          CONSTRAINT reports_read_status_known CHECK (read_status IN ('QUEUED', 'READING', 'READ', 'FAILED')),
        reading_request integer NOT NULL CONSTRAINT reports_reading_request_positive CHECK (reading_request > 0),
        reading_attempts integer NOT NULL CONSTRAINT reports_reading_attempts_counted CHECK (reading_attempts >= 0),
        pages_read integer NOT NULL CONSTRAINT reports_pages_read_counted CHECK (pages_read >= 0),
        pages integer CONSTRAINT reports_pages_positive CHECK (pages > 0),
        failure_code text,
        failure_message text,
        failed_at timestamptz(3),
        stale_on date,
        CONSTRAINT reports_pages_read_within CHECK (pages IS NULL OR pages_read <= pages),
        CONSTRAINT reports_failure_complete CHECK (
          (read_status = 'FAILED') = (failure_code IS NOT NULL)
          AND (failure_code IS NULL) = (failure_message IS NULL)
          AND (failure_code IS NULL) = (failed_at IS NULL)),
        CONSTRAINT reports_stale_once_read CHECK (stale_on IS NULL OR read_status = 'READ')
      );
      CREATE UNIQUE INDEX reports_file_unique ON reports (vendor_id, sha256);
      CREATE INDEX reports_by_vendor ON reports (vendor_id, uploaded_at, id);
      CREATE INDEX reports_by_upload ON reports (uploaded_at, id);
      CREATE INDEX reports_by_staleness ON reports (stale_on, id);
      CREATE INDEX reports_unfinished ON reports (read_status) WHERE read_status <> 'READ';
      CREATE INDEX reports_by_uploader ON reports (uploaded_by);
      COMMENT ON COLUMN reports.reading_request IS 'How often a reading was asked for; names the job in the queue.';
      COMMENT ON COLUMN reports.stale_on IS 'The first calendar date on which the report is stale; null: unknown.';

      CREATE TABLE readings (
        report_id uuid PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
        facts jsonb NOT NULL CONSTRAINT readings_facts_form CHECK (jsonb_typeof(facts) = 'object'),
        reader_version text NOT NULL,
        attempt integer NOT NULL CONSTRAINT readings_attempt_positive CHECK (attempt > 0),
        read_at timestamptz(3) NOT NULL
      );
      COMMENT ON COLUMN readings.facts IS 'ReportFacts of libs/vocabulary without the cuecs, which have rows of their own.';

      CREATE TABLE cuecs (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
        position integer NOT NULL CONSTRAINT cuecs_position_counted CHECK (position >= 0),
        control_id text,
        text text NOT NULL,
        criteria text[] NOT NULL,
        evidence jsonb NOT NULL CONSTRAINT cuecs_evidence_form CHECK (jsonb_typeof(evidence) = 'array'),
        owner_id uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        version integer NOT NULL CONSTRAINT cuecs_version_positive CHECK (version > 0),
        CONSTRAINT cuecs_position_unique UNIQUE (report_id, position)
      );
      CREATE INDEX cuecs_without_owner ON cuecs (report_id) WHERE owner_id IS NULL;
      CREATE INDEX cuecs_by_owner ON cuecs (owner_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cuecs, readings, reports, vendors');
  }
}
