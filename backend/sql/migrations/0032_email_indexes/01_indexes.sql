-- NFR13: the key under which addresses are looked up can be changed while servers work. What stands in
-- users.email_index is an entry for each of the keys that whoever wrote it knew: its version (2 bytes) and
-- the keyed hash (32). Of two servers with different keys and one in common, each finds what the other
-- wrote, and neither lets the other make a second account for an address: that is what this table is for.
CREATE FUNCTION oh_index_entries(indexes bytea) RETURNS TABLE (key_version integer, email_index bytea)
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT ROWS 2
AS $$
  SELECT get_byte(indexes, i * 34) * 256 + get_byte(indexes, i * 34 + 1), substr(indexes, i * 34 + 3, 32)
  FROM generate_series(0, length(indexes) / 34 - 1) i
  WHERE length(indexes) % 34 = 0
  UNION ALL
  -- Unique, and of no key: nobody's address.
  SELECT 0, indexes WHERE length(indexes) % 34 <> 0
$$;
REVOKE EXECUTE ON FUNCTION oh_index_entries(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_index_entries(bytea) TO officehours_app;

CREATE TABLE email_indexes (
  email_index bytea CONSTRAINT email_indexes_uq PRIMARY KEY,
  key_version integer NOT NULL,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE
);
CREATE INDEX email_indexes_user_idx ON email_indexes (user_id);
ALTER TABLE email_indexes ENABLE ROW LEVEL SECURITY;
CREATE POLICY email_indexes_read ON email_indexes FOR SELECT USING ((SELECT oh_is_staff()));
GRANT SELECT ON email_indexes TO officehours_app;

-- Whoever knows no key as new as this one may have none in common with the others any more.
CREATE TABLE email_index_floor (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  key_version integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE email_index_floor ENABLE ROW LEVEL SECURITY;
CREATE POLICY email_index_floor_read ON email_index_floor FOR SELECT USING ((SELECT oh_is_system()));
GRANT SELECT ON email_index_floor TO officehours_app;
SELECT oh_audit_watch('email_index_floor', 'INSERT OR UPDATE OR DELETE');

CREATE FUNCTION oh_keep_email_indexes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  newest integer := (SELECT max(e.key_version) FROM oh_index_entries(NEW.email_index) e);
BEGIN
  IF newest > 0 AND newest < (SELECT f.key_version FROM email_index_floor f) THEN
    RAISE EXCEPTION 'addresses are not looked up with this key any more'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'email_index_key_ck', TABLE = 'users';
  END IF;
  DELETE FROM email_indexes i WHERE i.user_id = NEW.id;
  INSERT INTO email_indexes (email_index, key_version, user_id)
  SELECT e.email_index, e.key_version, NEW.id FROM oh_index_entries(NEW.email_index) e ORDER BY e.key_version DESC;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_keep_email_indexes() FROM PUBLIC;
CREATE TRIGGER users_email_indexes_insert AFTER INSERT ON users
FOR EACH ROW EXECUTE FUNCTION oh_keep_email_indexes();
CREATE TRIGGER users_email_indexes_update AFTER UPDATE OF email_index ON users
FOR EACH ROW WHEN (OLD.email_index <> NEW.email_index) EXECUTE FUNCTION oh_keep_email_indexes();

-- What was written before keys had versions is the first key's.
UPDATE users SET email_index = '\x0001'::bytea || email_index WHERE erased_at IS NULL AND length(email_index) = 32;
INSERT INTO email_indexes (email_index, key_version, user_id)
SELECT e.email_index, e.key_version, u.id FROM users u CROSS JOIN oh_index_entries(u.email_index) e
ON CONFLICT DO NOTHING;

-- From here on nobody writes an address without this key. How many addresses are not indexed with it yet:
-- unless it is 0, nothing has changed. While it counts nobody writes, so that nobody is missed.
CREATE FUNCTION oh_raise_email_index_floor(newest integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  missing integer;
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'for the system alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE;
  SELECT count(*) INTO missing FROM users u
   WHERE u.erased_at IS NULL
     AND NOT EXISTS (SELECT FROM email_indexes i WHERE i.user_id = u.id AND i.key_version = newest);
  IF missing = 0 THEN
    INSERT INTO email_index_floor AS f (key_version) VALUES (newest)
    ON CONFLICT (one_row) DO UPDATE SET key_version = greatest(f.key_version, newest), updated_at = now();
  END IF;
  RETURN missing;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_raise_email_index_floor(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_raise_email_index_floor(integer) TO officehours_app;
