-- Under which tags somebody is found: the own ones, all that stand above these, and the names under which
-- any of them was known before it was merged or renamed. It is written on the cards, so that a filter
-- looks up one key, whatever stands below it. Tags that are not in use lead no further.
CREATE FUNCTION oh_tag_reach(tags uuid[]) RETURNS TABLE (key text, name text)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  WITH RECURSIVE upwards AS (
    SELECT t.id, t.parent_id, t.category, t.value, t.display_name
    FROM taxonomy t WHERE t.id = ANY (tags) AND t.is_approved AND t.is_active
    UNION
    SELECT t.id, t.parent_id, t.category, t.value, t.display_name
    FROM taxonomy t JOIN upwards u ON t.id = u.parent_id
    WHERE t.is_approved AND t.is_active
  )
  SELECT u.category || ':' || u.value, u.display_name FROM upwards u
  UNION
  SELECT u.category || ':' || u.value, replace(u.value, '_', ' ') FROM upwards u WHERE u.value <> oh_tag_value(u.display_name)
  UNION
  SELECT g.category || ':' || g.value, g.display_name FROM taxonomy g JOIN upwards u ON g.merged_into = u.id
  UNION
  SELECT n.category || ':' || n.value, replace(n.value, '_', ' ') FROM taxonomy_names n JOIN upwards u ON n.taxonomy_id = u.id
$$;

-- The other way round: the tags that these names mean, and all below them. Without a kind, of any.
CREATE FUNCTION oh_tags_meant(kind taxonomy_category, names text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 10
AS $$
  WITH RECURSIVE downwards AS (
    SELECT coalesce(t.merged_into, t.id) AS id FROM taxonomy t
    WHERE t.value = ANY (names) AND (kind IS NULL OR t.category = kind)
    UNION
    SELECT coalesce(t.merged_into, t.id) FROM taxonomy_names n JOIN taxonomy t ON t.id = n.taxonomy_id
    WHERE n.value = ANY (names) AND (kind IS NULL OR n.category = kind)
    UNION
    SELECT t.id FROM taxonomy t JOIN downwards d ON t.parent_id = d.id
    WHERE t.is_approved AND t.is_active
  )
  SELECT t.id FROM taxonomy t JOIN downwards d ON d.id = t.id WHERE t.is_approved AND t.is_active
$$;
REVOKE EXECUTE ON FUNCTION oh_tag_reach(uuid[]), oh_tags_meant(taxonomy_category, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_tag_reach(uuid[]), oh_tags_meant(taxonomy_category, text[]) TO officehours_app;

-- As before, by what the names mean.
CREATE OR REPLACE FUNCTION oh_tag_bearers(kind taxonomy_category, names text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000
AS $$
  SELECT coalesce(p.user_id, e.entity_id)
  FROM oh_tags_meant(kind, names) AS t (id)
  JOIN entity_tags e ON e.taxonomy_id = t.id AND e.deleted_at IS NULL
  LEFT JOIN user_profiles p ON e.entity_type = 'portfolio_company' AND p.portfolio_company_id = e.entity_id
  WHERE e.entity_type = 'user' OR p.user_id IS NOT NULL
$$;

-- Nothing stands below a tag that is not in use: what did moves up, and what is put there as well
-- (the base knows nothing of what coordinators took out of use).
CREATE FUNCTION oh_tag_in_use_above(tag uuid) RETURNS uuid
LANGUAGE sql STABLE
AS $$
  WITH RECURSIVE upwards AS (
    SELECT t.id, t.parent_id, t.is_active, 1 AS step FROM taxonomy t WHERE t.id = tag
    UNION ALL
    SELECT t.id, t.parent_id, t.is_active, u.step + 1 FROM taxonomy t JOIN upwards u ON t.id = u.parent_id
    WHERE NOT u.is_active AND u.step < 100
  )
  SELECT u.id FROM upwards u WHERE u.is_active ORDER BY u.step LIMIT 1
$$;
CREATE FUNCTION oh_tag_finds_parent() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  -- One that is not there yet comes in the same statement.
  IF EXISTS (SELECT FROM taxonomy t WHERE t.id = NEW.parent_id AND NOT t.is_active) THEN
    NEW.parent_id := nullif(oh_tag_in_use_above(NEW.parent_id), NEW.id);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER taxonomy_finds_parent BEFORE INSERT OR UPDATE OF parent_id ON taxonomy FOR EACH ROW
WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION oh_tag_finds_parent();
CREATE FUNCTION oh_tag_lifts_children() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE taxonomy SET parent_id = OLD.parent_id WHERE parent_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER taxonomy_lifts_children AFTER UPDATE OF is_active ON taxonomy FOR EACH ROW
WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION oh_tag_lifts_children();
REVOKE EXECUTE ON FUNCTION oh_tag_finds_parent(), oh_tag_lifts_children(), oh_tag_in_use_above(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_tag_in_use_above(uuid) TO officehours_app;
UPDATE taxonomy t SET parent_id = t.parent_id FROM taxonomy p WHERE p.id = t.parent_id AND NOT p.is_active;

CREATE OR REPLACE FUNCTION oh_refresh_cards(people uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  before text;
  after text;
  mentor_words text[];
  mentee_words text[];
BEGIN
  PERFORM FROM person_cards WHERE user_id = ANY (people) ORDER BY user_id FOR UPDATE;
  INSERT INTO person_cards AS known (user_id, person)
  SELECT p.user_id, oh_person_json(p.user_id) FROM user_profiles p WHERE p.user_id = ANY (people)
  ON CONFLICT (user_id) DO UPDATE SET person = excluded.person
    WHERE known.person::text <> excluded.person::text;

  before := oh_directory_entries(people);
  mentor_words := oh_card_words('mentor', people);
  mentee_words := oh_card_words('mentee', people);
  DELETE FROM mentor_cards c
  WHERE c.mentor_id = ANY (people)
    AND NOT EXISTS (SELECT FROM users u WHERE u.id = c.mentor_id AND u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL);
  INSERT INTO mentor_cards (mentor_id, is_listed, search_name, reputation_score, reputation_tier, last_activity_at,
                            tags, haystack, search, summary, details)
  SELECT u.id, p.visibility = 'listed', p.search_name, u.reputation_score, u.reputation_tier, coalesce(u.last_activity_at, u.created_at),
         t.keys, concat_ws(E'\n', p.search_name, oh_fold(c.name), t.words, o.spellings),
         p.search || setweight(to_tsvector('simple', oh_unaccent(concat_ws(' ', c.name, t.names, array_to_string(p.keywords, ' '), o.spellings))), 'B'),
         oh_members(json_build_object(
           'id', u.id, 'name', coalesce(p.name, ''), 'title', p.title, 'company', coalesce(p.company, c.name),
           'headline', p.headline, 'avatarUrl', p.avatar_url,
           'reputationScore', u.reputation_score, 'reputationTier', u.reputation_tier, 'tags', oh_tags_json(u.id))),
         oh_members(json_build_object(
           'bio', p.bio, 'expertiseDescription', p.expertise_description, 'idealMenteeDescription', p.ideal_mentee_description,
           'seniority', p.seniority, 'acceptancePolicy', p.acceptance_policy, 'keywords', to_json(p.keywords),
           'timeZone', p.time_zone, 'links', oh_links_json(u.id), 'loadCap', p.load_cap))
  FROM users u
  JOIN user_profiles p ON p.user_id = u.id
  LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT r.key ORDER BY r.key), '{}') AS keys,
           string_agg(DISTINCT oh_fold(r.name), E'\n') AS words, string_agg(DISTINCT r.name, ' ') AS names
    FROM oh_tag_reach(ARRAY(SELECT e.taxonomy_id FROM entity_tags e WHERE e.entity_type = 'user' AND e.entity_id = u.id AND e.deleted_at IS NULL)) r) t
  CROSS JOIN LATERAL (SELECT oh_spellings(concat_ws(' ', p.name, p.company, c.name, t.names)) AS spellings) o
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

  DELETE FROM mentee_cards c
  WHERE c.mentee_id = ANY (people)
    AND NOT EXISTS (SELECT FROM users u WHERE u.id = c.mentee_id AND u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL);
  INSERT INTO mentee_cards (mentee_id, is_listed, search_name, reputation_score, reputation_tier, company_id,
                            tags, haystack, search, summary, details)
  SELECT u.id, p.visibility = 'listed', p.search_name, u.reputation_score, u.reputation_tier, c.id,
         t.keys, concat_ws(E'\n', p.search_name, oh_fold(c.name), t.words, o.spellings),
         p.search || setweight(to_tsvector('simple', oh_unaccent(concat_ws(' ', c.name, t.names, o.spellings, left(p.goals, 20000)))), 'B'),
         oh_members(json_build_object(
           'id', u.id, 'name', coalesce(p.name, ''), 'title', p.title, 'company', coalesce(c.name, p.company),
           'companyId', c.id, 'stage', c.stage, 'headline', p.headline, 'goals', p.goals, 'avatarUrl', p.avatar_url,
           'reputationScore', u.reputation_score, 'reputationTier', u.reputation_tier, 'tags', oh_tags_json(u.id))),
         oh_members(json_build_object(
           'bio', p.bio, 'timeZone', p.time_zone, 'links', oh_links_json(u.id),
           'portfolioCompany', CASE WHEN c.id IS NOT NULL THEN
             json_build_object('id', c.id, 'name', c.name, 'stage', c.stage, 'website', c.website) END))
  FROM users u
  JOIN user_profiles p ON p.user_id = u.id
  LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id AND c.deleted_at IS NULL
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT r.key ORDER BY r.key), '{}') AS keys,
           string_agg(DISTINCT oh_fold(r.name), E'\n') AS words, string_agg(DISTINCT r.name, ' ') AS names
    FROM oh_tag_reach(ARRAY(SELECT m.taxonomy_id FROM match_tags m WHERE m.user_id = u.id)) r) t
  CROSS JOIN LATERAL (SELECT oh_spellings(concat_ws(' ', p.name, p.company, c.name, t.names)) AS spellings) o
  WHERE u.id = ANY (people) AND u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL
  ON CONFLICT (mentee_id) DO UPDATE SET
    is_listed = excluded.is_listed, search_name = excluded.search_name,
    reputation_score = excluded.reputation_score, reputation_tier = excluded.reputation_tier,
    company_id = excluded.company_id, tags = excluded.tags, haystack = excluded.haystack,
    search = excluded.search, summary = excluded.summary, details = excluded.details;

  PERFORM oh_keep_words('mentor', mentor_words, oh_card_words('mentor', people));
  PERFORM oh_keep_words('mentee', mentee_words, oh_card_words('mentee', people));
END
$$;

-- A change of a tag is one of all that stand below it, and of what it was merged into.
CREATE FUNCTION oh_cards_of_tags(tags uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_refresh_cards(array_agg(x.person))
  FROM (
    WITH RECURSIVE downwards AS (
      SELECT t.id, t.category, t.value FROM taxonomy t WHERE t.id = ANY (tags)
      UNION
      SELECT t.id, t.category, t.value FROM taxonomy t JOIN downwards d ON t.parent_id = d.id
    )
    SELECT e.entity_id AS person FROM downwards t JOIN entity_tags e ON e.taxonomy_id = t.id
    WHERE e.entity_type = 'user' AND e.deleted_at IS NULL
    UNION
    SELECT p.user_id FROM downwards t JOIN entity_tags e ON e.taxonomy_id = t.id
    JOIN user_profiles p ON p.portfolio_company_id = e.entity_id
    WHERE e.entity_type = 'portfolio_company' AND e.deleted_at IS NULL
    UNION
    -- The stage of a company is a text: a stage that comes into being may be the one it names.
    SELECT p.user_id FROM downwards t JOIN portfolio_companies c ON t.category = 'stage'
      AND oh_tag_value(c.stage) IN (SELECT s.value FROM taxonomy s WHERE t.id IN (s.id, s.merged_into))
    JOIN user_profiles p ON p.portfolio_company_id = c.id) x
  HAVING count(*) > 0;
END
$$;
CREATE OR REPLACE FUNCTION oh_cards_follow_taxonomy() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_cards_of_tags(array_agg(x.id))
  FROM (SELECT c.id FROM changed c UNION SELECT c.merged_into FROM changed c WHERE c.merged_into IS NOT NULL) x
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE FUNCTION oh_cards_follow_names() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_cards_of_tags(array_agg(DISTINCT c.taxonomy_id)) FROM changed c HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER taxonomy_names_cards_new AFTER INSERT ON taxonomy_names REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow_names();
CREATE TRIGGER taxonomy_names_cards_changed AFTER UPDATE ON taxonomy_names REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow_names();
REVOKE EXECUTE ON FUNCTION oh_cards_of_tags(uuid[]), oh_cards_follow_names() FROM PUBLIC;
SELECT oh_refresh_cards(array_agg(user_id)) FROM user_profiles HAVING count(*) > 0;
