import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses of other systems that are told of what happens, and every message to them. */
export class Webhooks1764200004200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE webhooks (
        id uuid PRIMARY KEY,
        url text NOT NULL CONSTRAINT webhooks_url_form CHECK (url ~ '^https?://' AND length(url) <= 2000),
        description text NOT NULL,
        events text[] NOT NULL,
        status text NOT NULL CONSTRAINT webhooks_status_known CHECK (status IN ('ENABLED', 'DISABLED', 'REMOVED')),
        secret text NOT NULL,
        former_secret text,
        former_secret_until timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        created_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        failing_since timestamptz(3),
        disabled_because text,
        version integer NOT NULL,
        CONSTRAINT webhooks_secret_kept CHECK (status = 'REMOVED' OR secret LIKE 'whsec\\_%'),
        CONSTRAINT webhooks_secret_forgotten CHECK (status <> 'REMOVED' OR (secret = '' AND former_secret IS NULL)),
        CONSTRAINT webhooks_former_secret_ends CHECK ((former_secret IS NULL) = (former_secret_until IS NULL))
      );
      CREATE INDEX webhooks_by_creation ON webhooks (created_at, id);

      CREATE TABLE webhook_deliveries (
        id uuid PRIMARY KEY,
        webhook_id uuid NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
        message_id uuid NOT NULL,
        event text NOT NULL,
        occasion text NOT NULL,
        body text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        status text NOT NULL CONSTRAINT webhook_deliveries_status_known CHECK (
          status IN ('WAITING', 'DELIVERED', 'FAILED')),
        attempts integer NOT NULL CONSTRAINT webhook_deliveries_attempts_counted CHECK (attempts >= 0),
        attempted_at timestamptz(3),
        response_code integer,
        failure text,
        replay_of_id uuid REFERENCES webhook_deliveries (id) ON DELETE CASCADE
      );
      CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook_id, created_at, id);
      CREATE INDEX webhook_deliveries_waiting ON webhook_deliveries (created_at) WHERE status = 'WAITING';
      CREATE INDEX webhook_deliveries_by_replay ON webhook_deliveries (replay_of_id);
      -- A webhook is told once of an occasion, unless a person has it told again.
      CREATE UNIQUE INDEX webhook_deliveries_once ON webhook_deliveries (webhook_id, event, occasion)
        WHERE replay_of_id IS NULL;

      CREATE FUNCTION tell_of_webhook_deliveries() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('webhook_deliveries', '');
        RETURN NULL;
      END $$;
      CREATE TRIGGER webhook_deliveries_waiting AFTER INSERT ON webhook_deliveries
        FOR EACH ROW EXECUTE FUNCTION tell_of_webhook_deliveries();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_deliveries, webhooks; DROP FUNCTION tell_of_webhook_deliveries');
  }
}
