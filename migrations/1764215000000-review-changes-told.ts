import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets every process hear of each change of a review: there is none that the audit log does not tell of. */
export class ReviewChangesTold1764215000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tell_of_review_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('review_changes', subject_id::text)
          FROM (SELECT DISTINCT subject_id FROM changed WHERE subject_type = 'Review') AS each;
        RETURN NULL;
      END $$;
      CREATE TRIGGER audit_events_tell_of_review AFTER INSERT ON audit_events
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_review_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION tell_of_review_change CASCADE');
  }
}
