import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each account may do, and whether it still may sign in. Whoever could do everything until now still can. An
 * administrator who may sign in is always left, whoever changes accounts and however many at once.
 */
export class Roles1764210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE accounts
        ADD COLUMN role text NOT NULL DEFAULT 'ADMINISTRATOR'
          CONSTRAINT accounts_role_known CHECK (role IN ('ADMINISTRATOR', 'PROCUREMENT', 'SECURITY', 'READER')),
        ADD COLUMN disabled_at timestamptz(3);
      ALTER TABLE accounts ALTER COLUMN role DROP DEFAULT;

      CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- Two administrators who demote each other at the same time wait for one another here.
        PERFORM pg_advisory_xact_lock(418004);
        IF NOT EXISTS (SELECT FROM accounts WHERE role = 'ADMINISTRATOR' AND disabled_at IS NULL) THEN
          RAISE EXCEPTION 'an administrator who may sign in has to be left' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER accounts_keep_an_administrator AFTER UPDATE OF role, disabled_at OR DELETE ON accounts
        FOR EACH ROW WHEN (OLD.role = 'ADMINISTRATOR' AND OLD.disabled_at IS NULL)
        EXECUTE FUNCTION keep_an_administrator();

      ALTER TABLE sessions
        ADD COLUMN last_seen_at timestamptz(3),
        ADD COLUMN user_agent text CONSTRAINT sessions_user_agent_length CHECK (length(user_agent) <= 400),
        ADD COLUMN address text;
      UPDATE sessions SET last_seen_at = created_at;
      ALTER TABLE sessions ALTER COLUMN last_seen_at SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sessions DROP COLUMN last_seen_at, DROP COLUMN user_agent, DROP COLUMN address;
      DROP TRIGGER accounts_keep_an_administrator ON accounts;
      DROP FUNCTION keep_an_administrator();
      ALTER TABLE accounts DROP COLUMN role, DROP COLUMN disabled_at;
    `);
  }
}
