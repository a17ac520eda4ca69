-- The end of the chain, beside it: each entry follows what is noted here, and not whatever entry happens to be the
-- last. So a log that was emptied, or whose end was cut off, shows a gap or lacks what was noted. Whoever owns the
-- database can change both, which is why verify-audit --head-file notes it elsewhere.
CREATE TABLE audit_head (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER audit_head_touch BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION oh_touch();
CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON audit_head
FOR EACH STATEMENT EXECUTE FUNCTION oh_refuse_change();
ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_head_read ON audit_head FOR SELECT USING ((SELECT oh_is_staff()));
GRANT SELECT ON audit_head TO officehours_app;

INSERT INTO audit_head (seq, hash)
SELECT coalesce(max(a.seq), 0), coalesce((SELECT l.hash FROM audit_log l WHERE l.seq IS NOT NULL ORDER BY l.seq DESC LIMIT 1), '\x')
FROM audit_log a;

CREATE OR REPLACE FUNCTION oh_audit_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  place bigint;
  previous bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('officehours.audit_log', 0));
  SELECT h.seq, h.hash INTO place, previous FROM audit_head h;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the end of the audit log is not known any more' USING ERRCODE = 'data_corrupted';
  END IF;
  place := place + 1;
  UPDATE audit_log SET seq = place, prev_hash = previous, hash = oh_audit_hash(place, previous, NEW) WHERE id = NEW.id
  RETURNING hash INTO previous;
  UPDATE audit_head SET seq = place, hash = previous;
  RETURN NULL;
END
$$;

-- Takes words of entries away for the erasure and for what is kept no longer, and for nobody else.
REVOKE EXECUTE ON FUNCTION oh_audit_redact(uuid[], text, timestamptz) FROM officehours_app;

-- What entries of before a moment say, the oldest first. Not of the last 30 days, whatever is asked for: whoever can
-- act as the server can't take away what they have just done.
CREATE FUNCTION oh_audit_forget(before timestamptz, most integer, at timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN oh_audit_redact(
    (SELECT coalesce(array_agg(o.id), '{}') FROM (
       SELECT a.id FROM audit_log a
        WHERE a.salt IS NOT NULL AND a.action_type <> 'audit.redacted' AND a.created_at < least(before, now() - interval '30 days')
        ORDER BY a.created_at LIMIT most) o),
    'retention', at);
END
$$;
REVOKE EXECUTE ON FUNCTION oh_audit_forget(timestamptz, integer, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_audit_forget(timestamptz, integer, timestamptz) TO officehours_app;
