import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets every process hear what people say about a review, or put to it. */
export class DiscussionTold1764200003400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const triggers = ['review_comments', 'review_attachments'].flatMap((table) =>
      ['INSERT', 'UPDATE'].map(
        (event) => `
      CREATE TRIGGER ${table}_told_on_${event.toLowerCase()} AFTER ${event} ON ${table}
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_discussion();`,
      ),
    );
    await runner.query(`
      -- Whoever has the review open, in whatever process, hears of it once it stands.
      CREATE FUNCTION tell_of_discussion() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('review_discussions', review_id::text) FROM (SELECT DISTINCT review_id FROM changed) AS each;
        RETURN NULL;
      END $$;
      ${triggers.join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION tell_of_discussion CASCADE');
  }
}
