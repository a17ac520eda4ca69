-- Whose matches have to be calculated anew (FR13a), until a job is entered for them: triggers write
-- it down, so that no way of changing somebody can forget it. Appended to, so that nobody waits for
-- another's transaction.
CREATE TABLE match_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX match_changes_user_idx ON match_changes (user_id);
ALTER TABLE match_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY match_changes_system ON match_changes USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, DELETE ON match_changes TO officehours_app;

CREATE FUNCTION oh_note_match_changes(people uuid[]) RETURNS void
LANGUAGE sql
AS $$
  INSERT INTO match_changes (user_id)
  SELECT DISTINCT u.id FROM users u WHERE u.id = ANY (people) AND u.role <> 'coordinator'
$$;

-- "User profile updated", and new people with it.
CREATE FUNCTION oh_matches_follow_profiles() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_note_match_changes(array_agg(user_id)) FROM changed HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER user_profiles_matches_new AFTER INSERT ON user_profiles REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_matches_follow_profiles();
CREATE TRIGGER user_profiles_matches_changed AFTER UPDATE ON user_profiles REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_matches_follow_profiles();

-- "User tags changed", "portfolio company tags changed: all linked mentees".
CREATE FUNCTION oh_matches_follow_tags() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_note_match_changes(array_agg(t.user_id))
  FROM (SELECT c.entity_id AS user_id FROM changed c WHERE c.entity_type = 'user'
        UNION
        SELECT p.user_id FROM changed c JOIN user_profiles p ON p.portfolio_company_id = c.entity_id
        WHERE c.entity_type = 'portfolio_company') t
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER entity_tags_matches_new AFTER INSERT ON entity_tags REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_matches_follow_tags();
CREATE TRIGGER entity_tags_matches_changed AFTER UPDATE ON entity_tags REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_matches_follow_tags();
CREATE TRIGGER entity_tags_matches_gone AFTER DELETE ON entity_tags REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_matches_follow_tags();

CREATE FUNCTION oh_matches_follow_companies() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_note_match_changes(array_agg(p.user_id))
  FROM changed c
  JOIN before b ON b.id = c.id
  JOIN user_profiles p ON p.portfolio_company_id = c.id
  WHERE (b.stage, b.description, b.deleted_at) IS DISTINCT FROM (c.stage, c.description, c.deleted_at)
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER portfolio_companies_matches AFTER UPDATE ON portfolio_companies REFERENCING OLD TABLE AS before NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_matches_follow_companies();

-- A tag that is approved, retired or takes another name is one that people have in common or not.
CREATE FUNCTION oh_matches_follow_taxonomy() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_note_match_changes(array_agg(t.user_id))
  FROM (SELECT e.entity_id AS user_id, e.taxonomy_id FROM entity_tags e WHERE e.entity_type = 'user' AND e.deleted_at IS NULL
        UNION
        SELECT p.user_id, e.taxonomy_id FROM entity_tags e JOIN user_profiles p ON p.portfolio_company_id = e.entity_id
        WHERE e.entity_type = 'portfolio_company' AND e.deleted_at IS NULL) t
  JOIN changed n ON n.id = t.taxonomy_id
  JOIN before o ON o.id = n.id
  WHERE (o.is_approved, o.is_active, o.category, o.value, o.display_name)
    IS DISTINCT FROM (n.is_approved, n.is_active, n.category, n.value, n.display_name)
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER taxonomy_matches AFTER UPDATE ON taxonomy REFERENCING OLD TABLE AS before NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_matches_follow_taxonomy();

-- "User reputation tier changed", and who comes and goes. Every booking moves the last activity:
-- that is not asked here, only what the daily job makes of it.
CREATE FUNCTION oh_matches_follow_user() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO match_changes (user_id) VALUES (NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER users_matches AFTER UPDATE ON users FOR EACH ROW
WHEN ((NEW.role, NEW.is_active, NEW.deleted_at, NEW.reputation_tier, NEW.dormant_since)
        IS DISTINCT FROM (OLD.role, OLD.is_active, OLD.deleted_at, OLD.reputation_tier, OLD.dormant_since))
EXECUTE FUNCTION oh_matches_follow_user();

REVOKE EXECUTE ON FUNCTION oh_note_match_changes(uuid[]), oh_matches_follow_profiles(), oh_matches_follow_tags(),
  oh_matches_follow_companies(), oh_matches_follow_taxonomy(), oh_matches_follow_user() FROM PUBLIC;

-- Who is there already.
SELECT oh_note_match_changes(array_agg(id)) FROM users HAVING count(*) > 0;
