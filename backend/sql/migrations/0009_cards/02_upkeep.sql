-- A JSON object's members without its braces.
CREATE FUNCTION oh_members(object json) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN substr(object::text, 2, length(object::text) - 2);

-- What decides under which filters these people are listed.
CREATE FUNCTION oh_directory_entries(people uuid[]) RETURNS text
LANGUAGE sql STABLE
RETURN (
  SELECT md5(string_agg(concat_ws(E'\n', c.mentor_id, c.reputation_tier, c.tags, c.haystack, c.search), E'\n' ORDER BY c.mentor_id))
  FROM mentor_cards c
  WHERE c.mentor_id = ANY (people) AND c.is_listed);

-- The cards are locked first: the statements after that see what others changed until then, so that
-- of two who change one person at once the later one writes down both changes.
CREATE FUNCTION oh_refresh_cards(people uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  before text;
  after text;
BEGIN
  PERFORM FROM person_cards WHERE user_id = ANY (people) ORDER BY user_id FOR UPDATE;
  INSERT INTO person_cards AS known (user_id, person)
  SELECT p.user_id, oh_person_json(p.user_id) FROM user_profiles p WHERE p.user_id = ANY (people)
  ON CONFLICT (user_id) DO UPDATE SET person = excluded.person
    WHERE known.person::text <> excluded.person::text;

  before := oh_directory_entries(people);
  DELETE FROM mentor_cards c
  WHERE c.mentor_id = ANY (people)
    AND NOT EXISTS (SELECT FROM users u WHERE u.id = c.mentor_id AND u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL);
  INSERT INTO mentor_cards (mentor_id, is_listed, search_name, reputation_score, reputation_tier, last_activity_at,
                            tags, haystack, search, summary, details)
  SELECT u.id, p.visibility = 'listed', p.search_name, u.reputation_score, u.reputation_tier, coalesce(u.last_activity_at, u.created_at),
         t.keys, concat(p.search_name, E'\n', t.words), p.search,
         oh_members(json_build_object(
           'id', u.id, 'name', coalesce(p.name, ''), 'title', p.title, 'company', coalesce(p.company, c.name),
           'headline', p.headline, 'avatarUrl', p.avatar_url,
           'reputationScore', u.reputation_score, 'reputationTier', u.reputation_tier, 'tags', oh_tags_json(u.id))),
         oh_members(json_build_object(
           'bio', p.bio, 'expertiseDescription', p.expertise_description, 'idealMenteeDescription', p.ideal_mentee_description,
           'timeZone', p.time_zone, 'links', oh_links_json(u.id), 'loadCap', p.load_cap))
  FROM users u
  JOIN user_profiles p ON p.user_id = u.id
  LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(t.category || ':' || t.value), '{}') AS keys,
           string_agg(oh_fold(t.display_name), E'\n') AS words
    FROM entity_tags e
    JOIN taxonomy t ON t.id = e.taxonomy_id
    WHERE e.entity_type = 'user' AND e.entity_id = u.id AND e.deleted_at IS NULL AND t.is_approved AND t.is_active) t
  WHERE u.id = ANY (people) AND u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL
  ON CONFLICT (mentor_id) DO UPDATE SET
    is_listed = excluded.is_listed, search_name = excluded.search_name,
    reputation_score = excluded.reputation_score, reputation_tier = excluded.reputation_tier,
    last_activity_at = excluded.last_activity_at, tags = excluded.tags, haystack = excluded.haystack,
    search = excluded.search, summary = excluded.summary, details = excluded.details;
  after := oh_directory_entries(people);
  IF before IS DISTINCT FROM after THEN
    INSERT INTO directory_changes DEFAULT VALUES;
    DELETE FROM directory_changes WHERE id IN (
      SELECT id FROM directory_changes WHERE at < now() - interval '1 hour' ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED);
  END IF;
END
$$;

-- For triggers on statements: the argument is the column with the person.
CREATE FUNCTION oh_cards_follow() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  people uuid[];
BEGIN
  EXECUTE format('SELECT array_agg(DISTINCT %I) FROM changed', TG_ARGV[0]) INTO people;
  IF people IS NOT NULL THEN
    PERFORM oh_refresh_cards(people);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER user_profiles_cards_new AFTER INSERT ON user_profiles REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow('user_id');
CREATE TRIGGER user_profiles_cards_changed AFTER UPDATE ON user_profiles REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow('user_id');
CREATE TRIGGER user_urls_cards_new AFTER INSERT ON user_urls REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow('user_id');
CREATE TRIGGER user_urls_cards_changed AFTER UPDATE ON user_urls REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow('user_id');
CREATE TRIGGER user_urls_cards_gone AFTER DELETE ON user_urls REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow('user_id');
-- A company's tags name no person: nobody's card changes by them.
CREATE TRIGGER entity_tags_cards_new AFTER INSERT ON entity_tags REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow('entity_id');
CREATE TRIGGER entity_tags_cards_changed AFTER UPDATE ON entity_tags REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow('entity_id');
CREATE TRIGGER entity_tags_cards_gone AFTER DELETE ON entity_tags REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow('entity_id');

-- What is written on many people's cards.
CREATE FUNCTION oh_cards_follow_taxonomy() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_refresh_cards(array_agg(DISTINCT e.entity_id))
  FROM entity_tags e JOIN changed t ON t.id = e.taxonomy_id
  WHERE e.entity_type = 'user' AND e.deleted_at IS NULL
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER taxonomy_cards AFTER UPDATE ON taxonomy REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow_taxonomy();

CREATE FUNCTION oh_cards_follow_companies() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_refresh_cards(array_agg(p.user_id))
  FROM user_profiles p
  JOIN changed c ON c.id = p.portfolio_company_id
  JOIN before b ON b.id = c.id
  WHERE b.name <> c.name
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER portfolio_companies_cards AFTER UPDATE ON portfolio_companies REFERENCING OLD TABLE AS before NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow_companies();

-- An account's own row. Every booking moves the last activity: that is written without looking
-- anything up.
CREATE FUNCTION oh_card_follows_user() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF (NEW.role, NEW.is_active, NEW.deleted_at, NEW.reputation_score, NEW.reputation_tier)
       IS DISTINCT FROM (OLD.role, OLD.is_active, OLD.deleted_at, OLD.reputation_score, OLD.reputation_tier) THEN
    PERFORM oh_refresh_cards(ARRAY[NEW.id]);
  ELSE
    UPDATE mentor_cards SET last_activity_at = coalesce(NEW.last_activity_at, NEW.created_at) WHERE mentor_id = NEW.id;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER users_cards AFTER UPDATE ON users FOR EACH ROW
WHEN ((NEW.role = 'mentor' AND NEW.last_activity_at IS DISTINCT FROM OLD.last_activity_at)
      OR (NEW.role, NEW.is_active, NEW.deleted_at, NEW.reputation_score, NEW.reputation_tier)
           IS DISTINCT FROM (OLD.role, OLD.is_active, OLD.deleted_at, OLD.reputation_score, OLD.reputation_tier))
EXECUTE FUNCTION oh_card_follows_user();
REVOKE EXECUTE ON FUNCTION oh_refresh_cards(uuid[]), oh_cards_follow(), oh_cards_follow_taxonomy(), oh_cards_follow_companies(),
  oh_card_follows_user() FROM PUBLIC;

SELECT oh_refresh_cards(array_agg(user_id)) FROM user_profiles HAVING count(*) > 0;
