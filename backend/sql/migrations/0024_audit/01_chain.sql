-- The audit log is chained at commit and not at the moment of writing: who writes an entry early in a
-- long transaction keeps nobody else waiting, and transactions without entries (a mentee's booking) never
-- queue. What an entry says of people is hashed by itself, with a salt of its own, and only that hash is
-- in the chain: erasing somebody takes the words and the salt away and leaves the chain whole.
DROP TRIGGER audit_log_chain ON audit_log;
DROP TRIGGER audit_log_append_only ON audit_log;

-- What was chained before is chained anew; the old chain's end is in the first new entry, and how it was.
CREATE TEMP TABLE old_audit_chain ON COMMIT DROP AS
SELECT count(*) AS entries, oh_audit_first_broken() AS first_broken,
       (SELECT encode(a.hash, 'hex') FROM audit_log a ORDER BY a.seq DESC LIMIT 1) AS head
FROM audit_log;

DROP FUNCTION oh_audit_first_broken();
DROP FUNCTION oh_audit_chain();
DROP FUNCTION oh_audit_digest(audit_log);

ALTER TABLE audit_log
  ADD COLUMN salt bytea,
  ADD COLUMN content_hash bytea,
  ALTER COLUMN seq DROP NOT NULL,
  ALTER COLUMN prev_hash DROP NOT NULL,
  ALTER COLUMN hash DROP NOT NULL;

-- One value of the canonical form: its length and itself, so that no two rows of values look alike.
CREATE FUNCTION oh_audit_part(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(octet_length(value)::text || ':' || value, '-') || E'\n';

-- Of what may have to be taken away one day.
CREATE FUNCTION oh_audit_content_hash(salt bytea, before_value jsonb, after_value jsonb, reason text) RETURNS bytea
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN sha256(salt || convert_to(oh_audit_part(before_value::text) || oh_audit_part(after_value::text) || oh_audit_part(reason), 'UTF8'));

-- Of an entry at its place behind another. auditchain.cpp calculates the same by itself.
CREATE FUNCTION oh_audit_hash(place bigint, previous bytea, entry audit_log) RETURNS bytea
LANGUAGE sql STABLE
RETURN sha256(previous || convert_to(
  oh_audit_part(place::text) || oh_audit_part((entry).id::text) || oh_audit_part((entry).action_type)
  || oh_audit_part((entry).admin_user_id::text) || oh_audit_part((entry).target_entity_type)
  || oh_audit_part((entry).target_entity_id::text) || oh_audit_part((entry).request_id)
  || oh_audit_part(to_char((entry).created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
  || oh_audit_part(encode((entry).content_hash, 'hex')), 'UTF8'));

UPDATE audit_log SET salt = uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
UPDATE audit_log a SET content_hash = oh_audit_content_hash(a.salt, a.before_value, a.after_value, a.reason);
DO $$
DECLARE
  entry audit_log;
  previous bytea := '\x';
  place bigint := 0;
BEGIN
  FOR entry IN SELECT a.* FROM audit_log a ORDER BY a.seq LOOP
    place := place + 1;
    UPDATE audit_log SET seq = place, prev_hash = previous, hash = oh_audit_hash(place, previous, entry)
     WHERE id = entry.id
    RETURNING hash INTO previous;
  END LOOP;
END
$$;
ALTER TABLE audit_log ALTER COLUMN content_hash SET NOT NULL;

-- An entry comes without a place: nobody makes one up.
CREATE FUNCTION oh_audit_seal() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.seq := NULL;
  NEW.prev_hash := NULL;
  NEW.hash := NULL;
  NEW.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  NEW.content_hash := oh_audit_content_hash(NEW.salt, NEW.before_value, NEW.after_value, NEW.reason);
  -- What oh_audit_required() looks for; gone with the transaction, or with the savepoint.
  PERFORM set_config('oh.audited', 'yes', true);
  RETURN NEW;
END
$$;
CREATE TRIGGER audit_log_seal BEFORE INSERT ON audit_log
FOR EACH ROW EXECUTE FUNCTION oh_audit_seal();

-- At the commit, and from there to its end alone: so the places have no gaps, come in the order of the
-- commits, and a server that dies in between leaves nothing behind.
CREATE FUNCTION oh_audit_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  place bigint;
  previous bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('officehours.audit_log', 0));
  SELECT a.seq, a.hash INTO place, previous FROM audit_log a WHERE a.seq IS NOT NULL ORDER BY a.seq DESC LIMIT 1;
  place := coalesce(place, 0) + 1;
  previous := coalesce(previous, '\x'::bytea);
  UPDATE audit_log SET seq = place, prev_hash = previous, hash = oh_audit_hash(place, previous, NEW) WHERE id = NEW.id;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER audit_log_chain AFTER INSERT ON audit_log
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION oh_audit_chain();

-- The only two changes that an entry can see, and both once: it gets its place, and it loses its words.
CREATE FUNCTION oh_audit_guard() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  place constant text[] := ARRAY['seq', 'prev_hash', 'hash'];
  words constant text[] := ARRAY['salt', 'before_value', 'after_value', 'reason'];
BEGIN
  IF OLD.seq IS NULL AND to_jsonb(OLD) - place = to_jsonb(NEW) - place THEN
    RETURN NEW;
  END IF;
  IF OLD.salt IS NOT NULL AND to_jsonb(OLD) - words = to_jsonb(NEW) - words
     AND num_nonnulls(NEW.salt, NEW.before_value, NEW.after_value, NEW.reason) = 0 THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit_log is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER audit_log_guard BEFORE UPDATE ON audit_log FOR EACH ROW EXECUTE FUNCTION oh_audit_guard();
CREATE TRIGGER audit_log_append_only BEFORE DELETE OR TRUNCATE ON audit_log
FOR EACH STATEMENT EXECUTE FUNCTION oh_refuse_change();

INSERT INTO audit_log (action_type, target_entity_type, after_value)
SELECT 'audit.rechained', 'audit_log', jsonb_build_object('entries', o.entries, 'firstBroken', o.first_broken, 'head', o.head)
FROM old_audit_chain o WHERE o.entries > 0;
-- What follows changes tables, which waits for no trigger.
SET CONSTRAINTS audit_log_chain IMMEDIATE;
SET CONSTRAINTS audit_log_chain DEFERRED;

-- Takes away what entries say of people. Which ones stands in an entry of its own: words that went without
-- one are what the verification finds. The system's alone.
CREATE FUNCTION oh_audit_redact(entries uuid[], why text, at timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  places bigint[];
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  WITH gone AS (
    UPDATE audit_log a SET salt = NULL, before_value = NULL, after_value = NULL, reason = NULL
     WHERE a.id = ANY (entries) AND a.salt IS NOT NULL AND a.seq IS NOT NULL AND a.action_type <> 'audit.redacted'
    RETURNING a.seq
  )
  SELECT coalesce(array_agg(g.seq ORDER BY g.seq), '{}') INTO places FROM gone g;
  IF cardinality(places) > 0 THEN
    INSERT INTO audit_log (action_type, target_entity_type, after_value, reason, created_at)
    VALUES ('audit.redacted', 'audit_log', jsonb_build_object('entries', to_jsonb(places)), why, at);
  END IF;
  RETURN cardinality(places);
END
$$;
REVOKE EXECUTE ON FUNCTION oh_audit_redact(uuid[], text, timestamptz), oh_audit_seal(), oh_audit_chain(), oh_audit_guard() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_audit_redact(uuid[], text, timestamptz) TO officehours_app;

-- The server reads it too: to verify it, and for what the law gives people a right to see.
DROP POLICY audit_log_read ON audit_log;
CREATE POLICY audit_log_read ON audit_log FOR SELECT USING ((SELECT oh_is_staff()));
