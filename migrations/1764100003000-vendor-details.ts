import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What else is known of a vendor: its names, what of it is used, what it handles, whom to write to, when it renews. */
export class VendorDetails1764100003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A check takes no subquery, but a function.
      CREATE FUNCTION are_names(names text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
        SELECT COALESCE(bool_and(name IS NOT NULL AND btrim(name) <> '' AND length(name) <= 200), true)
        FROM unnest(names) AS name
      $$;
      CREATE FUNCTION are_contacts(contacts jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
        SELECT jsonb_typeof(contacts) = 'array' AND COALESCE(bool_and(
          COALESCE(btrim(contact ->> 'name') <> '' AND contact ->> 'email' ~ '^[^[:space:]@<>]+@[^[:space:]@<>]+$', false)
        ), true) FROM jsonb_array_elements(contacts) AS contact
      $$;
      ALTER TABLE vendors
        ADD legal_name text CONSTRAINT vendors_legal_name_given
          CHECK (btrim(legal_name) <> '' AND length(legal_name) <= 200),
        ADD aliases text[] NOT NULL DEFAULT '{}' CONSTRAINT vendors_aliases_form
          CHECK (are_names(aliases) AND cardinality(aliases) <= 50),
        ADD systems text[] NOT NULL DEFAULT '{}' CONSTRAINT vendors_systems_form
          CHECK (are_names(systems) AND cardinality(systems) <= 50),
        ADD data_handled text[] NOT NULL DEFAULT '{}' CONSTRAINT vendors_data_handled_known CHECK (
          data_handled <@ ARRAY['CUSTOMER_DATA', 'PERSONAL_DATA', 'HEALTH_DATA', 'PAYMENT_DATA', 'EMPLOYEE_DATA',
            'CREDENTIALS', 'SOURCE_CODE', 'FINANCIAL_DATA', 'PUBLIC_DATA_ONLY']),
        ADD data_note text CONSTRAINT vendors_data_note_length CHECK (length(data_note) <= 2000),
        ADD contacts jsonb NOT NULL DEFAULT '[]' CONSTRAINT vendors_contacts_form
          CHECK (are_contacts(contacts) AND jsonb_array_length(contacts) <= 50),
        ADD renewal_on date,
        ADD status text NOT NULL DEFAULT 'ACTIVE' CONSTRAINT vendors_status_known
          CHECK (status IN ('PROSPECTIVE', 'ACTIVE', 'OFFBOARDED'));
      CREATE INDEX vendors_by_renewal ON vendors (renewal_on, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vendors DROP legal_name, DROP aliases, DROP systems, DROP data_handled, DROP data_note,
        DROP contacts, DROP renewal_on, DROP status;
      DROP FUNCTION are_names, are_contacts;
    `);
  }
}
