import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a vendor has to answer has an owner, and is closed with evidence like a condition. */
export class FollowUps1764200003200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE exception_dispositions
        ADD COLUMN owner_id uuid REFERENCES accounts (id) ON DELETE RESTRICT,
        ADD CONSTRAINT exception_dispositions_owner_of_follow_up CHECK (owner_id IS NULL OR kind = 'FOLLOW_UP');
      CREATE INDEX exception_dispositions_by_owner ON exception_dispositions (owner_id);
      CREATE INDEX exception_dispositions_by_due_date ON exception_dispositions (due_on, id) WHERE kind = 'FOLLOW_UP';

      CREATE TABLE follow_up_closures (
        disposition_id uuid PRIMARY KEY REFERENCES exception_dispositions (id) ON DELETE RESTRICT,
        evidence text NOT NULL CONSTRAINT follow_up_closures_evidence_given CHECK (btrim(evidence) <> ''),
        closed_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        closed_at timestamptz(3) NOT NULL
      );
      CREATE TABLE follow_up_closure_files (
        disposition_id uuid NOT NULL REFERENCES follow_up_closures (disposition_id) ON DELETE RESTRICT,
        attachment_id uuid NOT NULL REFERENCES review_attachments (id) ON DELETE RESTRICT,
        PRIMARY KEY (disposition_id, attachment_id)
      );
      CREATE INDEX follow_up_closure_files_by_attachment ON follow_up_closure_files (attachment_id);
      CREATE TRIGGER follow_up_closures_append_only BEFORE UPDATE OR DELETE ON follow_up_closures
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER follow_up_closures_no_truncate BEFORE TRUNCATE ON follow_up_closures EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER follow_up_closure_files_append_only BEFORE UPDATE OR DELETE ON follow_up_closure_files
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER follow_up_closure_files_no_truncate BEFORE TRUNCATE ON follow_up_closure_files
        EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION require_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM exception_dispositions WHERE id = NEW.disposition_id AND kind = 'FOLLOW_UP') THEN
          RAISE EXCEPTION 'only a follow-up is closed' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER follow_up_closures_of_follow_ups BEFORE INSERT ON follow_up_closures
        FOR EACH ROW EXECUTE FUNCTION require_follow_up();

      -- What was answered is what was asked.
      CREATE FUNCTION keep_closed_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM follow_up_closures WHERE disposition_id = OLD.id) THEN
          RAISE EXCEPTION 'a follow-up that was closed is not changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER exception_dispositions_closed_kept BEFORE UPDATE ON exception_dispositions
        FOR EACH ROW EXECUTE FUNCTION keep_closed_follow_up();

      CREATE OR REPLACE FUNCTION keep_what_was_attached() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
          OR (NEW.id, NEW.review_id, NEW.file_name, NEW.media_type, NEW.sha256, NEW.size_bytes, NEW.attached_by, NEW.attached_at)
            IS DISTINCT FROM
            (OLD.id, OLD.review_id, OLD.file_name, OLD.media_type, OLD.sha256, OLD.size_bytes, OLD.attached_by, OLD.attached_at)
        THEN
          RAISE EXCEPTION 'an attachment is withdrawn, once, and changed in no other way' USING ERRCODE = 'restrict_violation';
        END IF;
        IF EXISTS (SELECT FROM review_decisions WHERE review_id = OLD.review_id AND decided_at > OLD.attached_at)
          OR EXISTS (SELECT FROM condition_closure_files WHERE attachment_id = OLD.id)
          OR EXISTS (SELECT FROM follow_up_closure_files WHERE attachment_id = OLD.id)
        THEN
          RAISE EXCEPTION 'an attachment that something was decided by stays' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_what_was_attached() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
          OR (NEW.id, NEW.review_id, NEW.file_name, NEW.media_type, NEW.sha256, NEW.size_bytes, NEW.attached_by, NEW.attached_at)
            IS DISTINCT FROM
            (OLD.id, OLD.review_id, OLD.file_name, OLD.media_type, OLD.sha256, OLD.size_bytes, OLD.attached_by, OLD.attached_at)
        THEN
          RAISE EXCEPTION 'an attachment is withdrawn, once, and changed in no other way' USING ERRCODE = 'restrict_violation';
        END IF;
        IF EXISTS (SELECT FROM review_decisions WHERE review_id = OLD.review_id AND decided_at > OLD.attached_at)
          OR EXISTS (SELECT FROM condition_closure_files WHERE attachment_id = OLD.id)
        THEN
          RAISE EXCEPTION 'an attachment that something was decided by stays' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      DROP TABLE follow_up_closure_files, follow_up_closures;
      DROP TRIGGER exception_dispositions_closed_kept ON exception_dispositions;
      DROP FUNCTION keep_closed_follow_up, require_follow_up;
      ALTER TABLE exception_dispositions DROP COLUMN owner_id;
    `);
  }
}
