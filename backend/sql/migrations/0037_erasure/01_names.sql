-- What somebody was called before. People change their own names without an entry in the audit log, and
-- whoever is erased has to be found under each of them. Goes with the person.
CREATE TABLE earlier_names (
  user_id uuid NOT NULL REFERENCES users,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 300),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, name)
);
ALTER TABLE earlier_names ENABLE ROW LEVEL SECURITY;
CREATE POLICY earlier_names_read ON earlier_names FOR SELECT USING ((SELECT oh_is_system()));
GRANT SELECT ON earlier_names TO officehours_app;

CREATE FUNCTION oh_keep_earlier_name() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO earlier_names (user_id, name) VALUES (OLD.user_id, OLD.name) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_keep_earlier_name() FROM PUBLIC;
CREATE TRIGGER user_profiles_earlier_name AFTER UPDATE OF name ON user_profiles FOR EACH ROW
WHEN (OLD.name IS DISTINCT FROM NEW.name AND btrim(OLD.name) <> '') EXECUTE FUNCTION oh_keep_earlier_name();

-- Of before this table, what the audit log has.
INSERT INTO earlier_names (user_id, name)
SELECT u.id, a.before_value ->> 'name'
FROM audit_log a JOIN users u ON u.id = a.target_entity_id
WHERE a.target_entity_type = 'user' AND a.before_value ->> 'name' <> '' AND char_length(a.before_value ->> 'name') <= 300
  AND u.erased_at IS NULL
ON CONFLICT DO NOTHING;

-- Somebody's present name and all earlier ones, as they were written and with single spaces.
CREATE FUNCTION oh_names_of(person uuid) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT coalesce(array_agg(DISTINCT written.name), '{}')
  FROM (
    SELECT p.name FROM user_profiles p WHERE p.user_id = person
    UNION ALL SELECT e.name FROM earlier_names e WHERE e.user_id = person
    UNION ALL SELECT said.name FROM audit_log a
     CROSS JOIN LATERAL (VALUES (a.before_value ->> 'name'), (a.after_value ->> 'name')) AS said (name)
     WHERE a.target_entity_type = 'user' AND a.target_entity_id = person) AS known
  CROSS JOIN LATERAL (VALUES (known.name), (btrim(regexp_replace(known.name, '\s+', ' ', 'g')))) AS written (name)
  WHERE btrim(known.name) <> '' AND oh_is_system()
$$;
REVOKE EXECUTE ON FUNCTION oh_names_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_names_of(uuid) TO officehours_app;

-- Earlier names are known of somebody too, and so are theirs to have.
ALTER FUNCTION oh_person_data(uuid) RENAME TO oh_person_data_by_subject;
REVOKE EXECUTE ON FUNCTION oh_person_data_by_subject(uuid) FROM officehours_app;
CREATE FUNCTION oh_person_data(person uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT oh_person_data_by_subject(person) || jsonb_build_object(
    'earlierNames', (SELECT jsonb_agg(jsonb_build_object('name', e.name, 'until', e.created_at) ORDER BY e.created_at)
                     FROM earlier_names e WHERE e.user_id = person))
$$;
REVOKE EXECUTE ON FUNCTION oh_person_data(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_person_data(uuid) TO officehours_app;
