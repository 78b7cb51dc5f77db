import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register of complementary user entity controls: what we did about each, which of our own controls answers it,
 * and how it follows from the one in the vendor's report before.
 */
export class CuecRegister1764100002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cuecs
        ADD COLUMN status text NOT NULL DEFAULT 'NOT_ASSESSED' CONSTRAINT cuecs_status_known CHECK (
          status IN ('NOT_ASSESSED', 'IMPLEMENTED', 'PARTIAL', 'NOT_IMPLEMENTED', 'NOT_APPLICABLE')),
        ADD COLUMN notes text CONSTRAINT cuecs_notes_given CHECK (btrim(notes) <> '' AND length(notes) <= 5000),
        ADD COLUMN next_check_on date,
        ADD COLUMN theme text NOT NULL DEFAULT 'OTHER' CONSTRAINT cuecs_theme_form CHECK (theme ~ '^[A-Z][A-Z_]*$'),
        ADD COLUMN theme_rules integer NOT NULL DEFAULT 0
          CONSTRAINT cuecs_theme_rules_counted CHECK (theme_rules >= 0),
        ADD COLUMN match text CONSTRAINT cuecs_match_known CHECK (match IN ('IDENTICAL', 'REWORDED', 'NEW')),
        ADD COLUMN match_score real CONSTRAINT cuecs_match_score_share CHECK (match_score BETWEEN 0 AND 1),
        ADD COLUMN predecessor_id uuid REFERENCES cuecs (id) ON DELETE SET NULL,
        ADD COLUMN carry_over text
          CONSTRAINT cuecs_carry_over_known CHECK (carry_over IN ('PROPOSED', 'ACCEPTED', 'DECLINED')),
        ADD COLUMN dropped_by_report_id uuid REFERENCES reports (id) ON DELETE SET NULL,
        ADD COLUMN absent_since timestamptz(3),
        ADD CONSTRAINT cuecs_predecessor_matched CHECK (predecessor_id IS NULL OR match IN ('IDENTICAL', 'REWORDED')),
        ADD CONSTRAINT cuecs_reworded_proposed CHECK (carry_over IS NULL OR match = 'REWORDED'),
        ADD CONSTRAINT cuecs_no_own_predecessor CHECK (predecessor_id <> id);
      COMMENT ON COLUMN cuecs.theme IS 'What it demands, by the rules of libs/cuecs; theme_rules is their version.';
      COMMENT ON COLUMN cuecs.match IS
        'How it follows from the vendor''s report before; null: there was none to compare with.';
      COMMENT ON COLUMN cuecs.carry_over IS 'Of a reworded one: whether what we did about its predecessor was taken over.';
      COMMENT ON COLUMN cuecs.dropped_by_report_id IS 'The vendor''s next report, where that asks for it no more.';
      COMMENT ON COLUMN cuecs.absent_since IS
        'When its own report was read again without it; kept for what people had noted.';
      CREATE INDEX cuecs_by_status ON cuecs (status);
      CREATE INDEX cuecs_by_theme ON cuecs (theme);
      CREATE INDEX cuecs_by_predecessor ON cuecs (predecessor_id);
      CREATE INDEX cuecs_dropped ON cuecs (dropped_by_report_id) WHERE dropped_by_report_id IS NOT NULL;
      CREATE INDEX cuecs_by_next_check ON cuecs (next_check_on) WHERE next_check_on IS NOT NULL;
      CREATE INDEX cuecs_by_criteria ON cuecs USING gin (criteria);
      -- Reading a report again moves controls past each other.
      ALTER TABLE cuecs DROP CONSTRAINT cuecs_position_unique,
        ADD CONSTRAINT cuecs_position_unique UNIQUE (report_id, position) DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE cuec_evidence_links (
        id uuid PRIMARY KEY,
        cuec_id uuid NOT NULL REFERENCES cuecs (id) ON DELETE CASCADE,
        url text NOT NULL CONSTRAINT cuec_evidence_links_https CHECK (url ~ '^https://[^\\s]+$' AND length(url) <= 2000),
        title text CONSTRAINT cuec_evidence_links_title_given CHECK (btrim(title) <> '' AND length(title) <= 200),
        added_at timestamptz(3) NOT NULL,
        added_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        CONSTRAINT cuec_evidence_links_once UNIQUE (cuec_id, url)
      );
      CREATE INDEX cuec_evidence_links_by_adder ON cuec_evidence_links (added_by);

      CREATE TABLE internal_controls (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT internal_controls_code_form CHECK (
          btrim(code) <> '' AND code = btrim(code) AND length(code) <= 50),
        title text NOT NULL CONSTRAINT internal_controls_title_given CHECK (btrim(title) <> '' AND length(title) <= 200),
        description text CONSTRAINT internal_controls_description_given CHECK (
          btrim(description) <> '' AND length(description) <= 5000),
        owner_id uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        version integer NOT NULL CONSTRAINT internal_controls_version_positive CHECK (version > 0)
      );
      CREATE UNIQUE INDEX internal_controls_code_unique ON internal_controls (lower(code));
      CREATE INDEX internal_controls_by_owner ON internal_controls (owner_id);

      CREATE TABLE cuec_internal_controls (
        cuec_id uuid NOT NULL REFERENCES cuecs (id) ON DELETE CASCADE,
        control_id uuid NOT NULL REFERENCES internal_controls (id) ON DELETE RESTRICT,
        mapped_at timestamptz(3) NOT NULL,
        mapped_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        PRIMARY KEY (cuec_id, control_id)
      );
      CREATE INDEX cuec_internal_controls_by_control ON cuec_internal_controls (control_id);
      CREATE INDEX cuec_internal_controls_by_mapper ON cuec_internal_controls (mapped_by);

      CREATE TABLE theme_internal_controls (
        theme text NOT NULL CONSTRAINT theme_internal_controls_theme_form CHECK (theme ~ '^[A-Z][A-Z_]*$'),
        control_id uuid NOT NULL REFERENCES internal_controls (id) ON DELETE RESTRICT,
        mapped_at timestamptz(3) NOT NULL,
        mapped_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        PRIMARY KEY (theme, control_id),
        CONSTRAINT theme_internal_controls_same_demand CHECK (theme <> 'OTHER')
      );
      CREATE INDEX theme_internal_controls_by_control ON theme_internal_controls (control_id);
      CREATE INDEX theme_internal_controls_by_mapper ON theme_internal_controls (mapped_by);
      COMMENT ON TABLE theme_internal_controls IS 'A control that answers every CUEC of a theme, also those to come.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE theme_internal_controls, cuec_internal_controls, internal_controls, cuec_evidence_links;
      ALTER TABLE cuecs DROP CONSTRAINT cuecs_position_unique,
        ADD CONSTRAINT cuecs_position_unique UNIQUE (report_id, position);
      DROP INDEX cuecs_by_criteria;
      ALTER TABLE cuecs
        DROP COLUMN status, DROP COLUMN notes, DROP COLUMN next_check_on, DROP COLUMN theme, DROP COLUMN theme_rules,
        DROP COLUMN match CASCADE, DROP COLUMN match_score, DROP COLUMN predecessor_id CASCADE, DROP COLUMN carry_over,
        DROP COLUMN dropped_by_report_id, DROP COLUMN absent_since;
    `);
  }
}
