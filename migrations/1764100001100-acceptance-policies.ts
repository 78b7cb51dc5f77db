import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a report has to be for a tier of vendors. An edit is a new version; what was in force stays to be read. */
export class AcceptancePolicies1764100001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE acceptance_policies (
        id uuid PRIMARY KEY,
        tier text NOT NULL CONSTRAINT acceptance_policies_tier_known CHECK (tier IN ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
        version integer NOT NULL CONSTRAINT acceptance_policies_version_positive CHECK (version > 0),
        current_for_months integer NOT NULL
          CONSTRAINT acceptance_policies_current_for CHECK (current_for_months BETWEEN 1 AND 36),
        type_2_required boolean NOT NULL,
        required_categories text[] NOT NULL CONSTRAINT acceptance_policies_categories_known CHECK (
          required_categories <@ ARRAY['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY', 'CONFIDENTIALITY', 'PRIVACY']),
        minimum_period_months integer
          CONSTRAINT acceptance_policies_minimum_period CHECK (minimum_period_months BETWEEN 1 AND 24),
        unqualified_opinion_required boolean NOT NULL,
        auditor_on_file_required boolean NOT NULL,
        system_in_use_required boolean NOT NULL,
        subservice_review_required boolean NOT NULL,
        exception_dispositions_required boolean NOT NULL,
        cuec_decisions_required boolean NOT NULL,
        review_again_after_months integer NOT NULL
          CONSTRAINT acceptance_policies_review_again CHECK (review_again_after_months BETWEEN 1 AND 60),
        made_at timestamptz(3) NOT NULL,
        made_by uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        CONSTRAINT acceptance_policies_version_unique UNIQUE (tier, version)
      );
      CREATE INDEX acceptance_policies_by_maker ON acceptance_policies (made_by);
      COMMENT ON COLUMN acceptance_policies.current_for_months IS
        'Months after the period''s end or the as-of date up to which a report is current; older ones are not accepted.';
      COMMENT ON COLUMN acceptance_policies.made_by IS 'Null: what Countersign came with.';

      CREATE TRIGGER acceptance_policies_append_only BEFORE UPDATE OR DELETE ON acceptance_policies
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER acceptance_policies_no_truncate BEFORE TRUNCATE ON acceptance_policies
        EXECUTE FUNCTION refuse_change();

      INSERT INTO acceptance_policies
      SELECT gen_random_uuid(), tier, 1, 12, type_2, ARRAY['SECURITY'], months, true, manual, manual, manual, true, cuecs,
        again, now(), NULL
      FROM (VALUES
        ('CRITICAL', true, 6, true, true, 12),
        ('HIGH', true, 6, true, true, 12),
        ('MEDIUM', true, 3, false, true, 12),
        ('LOW', false, NULL, false, false, 24)
      ) AS seeds (tier, type_2, months, manual, cuecs, again);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE acceptance_policies');
  }
}
