import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators set for the whole portal, and the reports whose files were deleted because of it. */
export class PortalSettings1764210000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal_settings (
        id uuid PRIMARY KEY
          CONSTRAINT portal_settings_alone CHECK (id = '5e771465-0000-4000-8000-000000000001'),
        password_min_length integer NOT NULL
          CONSTRAINT portal_settings_password_bounds CHECK (password_min_length BETWEEN 12 AND 64),
        session_hours integer NOT NULL CONSTRAINT portal_settings_session_bounds CHECK (session_hours BETWEEN 1 AND 168),
        session_idle_minutes integer
          CONSTRAINT portal_settings_idle_bounds CHECK (session_idle_minutes BETWEEN 5 AND 1440),
        keep_reports_for_months integer
          CONSTRAINT portal_settings_keep_bounds CHECK (keep_reports_for_months BETWEEN 1 AND 240),
        version integer NOT NULL CONSTRAINT portal_settings_version_positive CHECK (version > 0)
      );
      INSERT INTO portal_settings VALUES ('5e771465-0000-4000-8000-000000000001', 12, 12, NULL, NULL, 1);
      COMMENT ON COLUMN portal_settings.session_idle_minutes IS 'Null: a session ends by its length alone.';
      COMMENT ON COLUMN portal_settings.keep_reports_for_months IS 'Null: report files are kept for ever.';

      ALTER TABLE reports ADD COLUMN file_deleted_at timestamptz(3);
      COMMENT ON COLUMN reports.file_deleted_at IS 'When retention deleted its file and texts; its facts stay.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reports DROP COLUMN file_deleted_at; DROP TABLE portal_settings;');
  }
}
