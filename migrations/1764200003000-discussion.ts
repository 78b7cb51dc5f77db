import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say to each other about a review, and the files that they put to it. */
export class Discussion1764200003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_comments (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES reviews (id) ON DELETE RESTRICT,
        text text NOT NULL CONSTRAINT review_comments_text_given CHECK (btrim(text) <> ''),
        exception_key text CONSTRAINT review_comments_key_form CHECK (exception_key ~ '^[0-9a-f]{64}$'),
        cuec_id uuid REFERENCES cuecs (id) ON DELETE RESTRICT,
        about text,
        written_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        written_at timestamptz(3) NOT NULL,
        edited_at timestamptz(3),
        withdrawn_at timestamptz(3),
        CONSTRAINT review_comments_about_one CHECK (num_nonnulls(exception_key, cuec_id) <= 1),
        CONSTRAINT review_comments_about_named CHECK ((num_nonnulls(exception_key, cuec_id) = 1) = (about IS NOT NULL))
      );
      CREATE INDEX review_comments_by_review ON review_comments (review_id, written_at, id);
      CREATE INDEX review_comments_by_author ON review_comments (written_by);
      CREATE INDEX review_comments_by_cuec ON review_comments (cuec_id);
      COMMENT ON COLUMN review_comments.text IS 'Plain text; @[id of an account] mentions somebody.';
      COMMENT ON COLUMN review_comments.about IS 'What the exception or the CUEC was called when the comment was written.';

      CREATE TABLE review_comment_mentions (
        comment_id uuid NOT NULL REFERENCES review_comments (id) ON DELETE RESTRICT,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        PRIMARY KEY (comment_id, account_id)
      );
      CREATE INDEX review_comment_mentions_by_account ON review_comment_mentions (account_id);

      CREATE TABLE review_attachments (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES reviews (id) ON DELETE RESTRICT,
        file_name text NOT NULL CONSTRAINT review_attachments_named CHECK (file_name <> ''),
        media_type text NOT NULL CONSTRAINT review_attachments_type_form CHECK (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
        sha256 text NOT NULL CONSTRAINT review_attachments_hash_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size_bytes bigint NOT NULL CONSTRAINT review_attachments_not_empty CHECK (size_bytes > 0),
        attached_by uuid NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
        attached_at timestamptz(3) NOT NULL,
        withdrawn_at timestamptz(3)
      );
      CREATE INDEX review_attachments_by_review ON review_attachments (review_id, attached_at, id);
      CREATE INDEX review_attachments_by_hash ON review_attachments (sha256);
      CREATE UNIQUE INDEX review_attachments_once ON review_attachments (review_id, sha256) WHERE withdrawn_at IS NULL;
      COMMENT ON COLUMN review_attachments.sha256 IS 'Names the file, which several attachments may share.';

      CREATE TABLE condition_closure_files (
        condition_id uuid NOT NULL REFERENCES condition_closures (condition_id) ON DELETE RESTRICT,
        attachment_id uuid NOT NULL REFERENCES review_attachments (id) ON DELETE RESTRICT,
        PRIMARY KEY (condition_id, attachment_id)
      );
      CREATE INDEX condition_closure_files_by_attachment ON condition_closure_files (attachment_id);
      CREATE TRIGGER condition_closure_files_append_only BEFORE UPDATE OR DELETE ON condition_closure_files
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER condition_closure_files_no_truncate BEFORE TRUNCATE ON condition_closure_files
        EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION refuse_discussion_of_superseded() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT status FROM reviews WHERE id = NEW.review_id) = 'SUPERSEDED' THEN
          RAISE EXCEPTION 'nothing is added to a review that was superseded' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER review_comments_of_present BEFORE INSERT ON review_comments
        FOR EACH ROW EXECUTE FUNCTION refuse_discussion_of_superseded();
      CREATE TRIGGER review_attachments_of_present BEFORE INSERT ON review_attachments
        FOR EACH ROW EXECUTE FUNCTION refuse_discussion_of_superseded();

      -- What was there when a decision was made is what it was made by.
      CREATE FUNCTION keep_what_was_said() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.id, NEW.review_id, NEW.exception_key, NEW.cuec_id, NEW.about, NEW.written_by, NEW.written_at)
          IS DISTINCT FROM
          (OLD.id, OLD.review_id, OLD.exception_key, OLD.cuec_id, OLD.about, OLD.written_by, OLD.written_at)
        THEN
          RAISE EXCEPTION 'of a comment only the words change' USING ERRCODE = 'restrict_violation';
        END IF;
        IF OLD.withdrawn_at IS NOT NULL THEN
          RAISE EXCEPTION 'a comment that was withdrawn stays so' USING ERRCODE = 'restrict_violation';
        END IF;
        IF EXISTS (SELECT FROM review_decisions WHERE review_id = OLD.review_id AND decided_at > OLD.written_at) THEN
          RAISE EXCEPTION 'a comment stays as it was when a decision was made' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER review_comments_kept BEFORE UPDATE ON review_comments
        FOR EACH ROW EXECUTE FUNCTION keep_what_was_said();
      CREATE TRIGGER review_comments_never_deleted BEFORE DELETE ON review_comments
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER review_comments_no_truncate BEFORE TRUNCATE ON review_comments EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION keep_what_was_attached() RETURNS trigger LANGUAGE plpgsql AS $$
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
      CREATE TRIGGER review_attachments_kept BEFORE UPDATE ON review_attachments
        FOR EACH ROW EXECUTE FUNCTION keep_what_was_attached();
      CREATE TRIGGER review_attachments_never_deleted BEFORE DELETE ON review_attachments
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER review_attachments_no_truncate BEFORE TRUNCATE ON review_attachments EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE condition_closure_files, review_attachments, review_comment_mentions, review_comments;
      DROP FUNCTION keep_what_was_attached, keep_what_was_said, refuse_discussion_of_superseded;
    `);
  }
}
