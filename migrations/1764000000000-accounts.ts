import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who sign in, their sessions, and what keeps others from signing in as them. */
export class Accounts1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        id uuid PRIMARY KEY,
        email text NOT NULL CONSTRAINT accounts_email_form CHECK (email ~ '^[^\\s@]+@[^\\s@]+$' AND length(email) <= 320),
        name text NOT NULL CONSTRAINT accounts_name_given CHECK (btrim(name) <> '' AND length(name) <= 200),
        password_hash text NOT NULL CONSTRAINT accounts_password_hash_form CHECK (password_hash LIKE '$argon2id$%'),
        must_choose_password boolean NOT NULL,
        created_at timestamptz(3) NOT NULL
      );
      CREATE UNIQUE INDEX accounts_email_unique ON accounts (lower(email));
      CREATE INDEX accounts_by_name ON accounts (lower(name), id);

      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT sessions_token_unique UNIQUE
          CONSTRAINT sessions_token_hash_form CHECK (length(token_hash) = 32),
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3),
        CONSTRAINT sessions_expire_later CHECK (expires_at > created_at)
      );
      CREATE INDEX sessions_by_account ON sessions (account_id);
      CREATE INDEX sessions_by_expiry ON sessions (expires_at);

      CREATE TABLE password_choices (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT password_choices_token_unique UNIQUE
          CONSTRAINT password_choices_token_hash_form CHECK (length(token_hash) = 32),
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3)
      );
      CREATE INDEX password_choices_by_account ON password_choices (account_id);

      CREATE TABLE sign_in_attempts (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        email text NOT NULL,
        address text NOT NULL,
        at timestamptz(3) NOT NULL
      );
      CREATE INDEX sign_in_attempts_by_email ON sign_in_attempts (email, at);
      CREATE INDEX sign_in_attempts_by_address ON sign_in_attempts (address, at);
      CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (at);
      COMMENT ON TABLE sign_in_attempts IS 'Attempts that did not succeed, for the rate limit; forgotten after it.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_attempts, password_choices, sessions, accounts');
  }
}
