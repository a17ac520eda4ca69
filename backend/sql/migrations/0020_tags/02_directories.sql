-- Mentees as mentors find them (FR16): mentor_cards, the other way round. Who is dormant is asked when
-- it is read, so that a booking does not write here.
CREATE TABLE mentee_cards (
  mentee_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  is_listed boolean NOT NULL,
  search_name text NOT NULL,
  reputation_score numeric(4,2) NOT NULL,
  reputation_tier reputation_tier NOT NULL,
  company_id uuid,
  -- Approved ones alone, the company's included: category, colon, value.
  tags text[] NOT NULL,
  -- Name, company and tags, folded.
  haystack text NOT NULL,
  search tsvector NOT NULL,
  summary text NOT NULL,
  details text NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX mentee_cards_name_idx ON mentee_cards (search_name, mentee_id) WHERE is_listed;
CREATE INDEX mentee_cards_tier_idx ON mentee_cards (reputation_score DESC, search_name, mentee_id) WHERE is_listed;
CREATE INDEX mentee_cards_company_idx ON mentee_cards (company_id) WHERE is_listed;
CREATE INDEX mentee_cards_tags_idx ON mentee_cards USING gin (tags) WHERE is_listed;
CREATE INDEX mentee_cards_search_idx ON mentee_cards USING gin (search) WHERE is_listed;
CREATE INDEX mentee_cards_haystack_idx ON mentee_cards USING gin (haystack gin_trgm_ops) WHERE is_listed;
ALTER TABLE mentee_cards ENABLE ROW LEVEL SECURITY;
CREATE POLICY mentee_cards_read ON mentee_cards FOR SELECT USING ((SELECT oh_is_signed_in()));
GRANT SELECT ON mentee_cards TO officehours_app;

-- The words that a directory's cards are made of, for what was typed with a slip. One that two
-- transactions add at once may be there twice: nobody waits for another's transaction.
CREATE TABLE directory_words (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  role user_role NOT NULL,
  word text COLLATE "C" NOT NULL
);
CREATE INDEX directory_words_word_idx ON directory_words (role, word);
CREATE INDEX directory_words_trgm_idx ON directory_words USING gin (word gin_trgm_ops);
ALTER TABLE directory_words ENABLE ROW LEVEL SECURITY;
CREATE POLICY directory_words_system ON directory_words USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT ON directory_words TO officehours_app;

-- The words of these people's cards, as far as they are listed. What is no plain word is found, but
-- nothing is taken for it.
CREATE FUNCTION oh_card_words(who user_role, people uuid[]) RETURNS text[]
LANGUAGE sql STABLE
RETURN (
  SELECT array_agg(DISTINCT w.word)
  FROM (SELECT c.search FROM mentor_cards c WHERE who = 'mentor' AND c.mentor_id = ANY (people) AND c.is_listed
        UNION ALL
        SELECT c.search FROM mentee_cards c WHERE who = 'mentee' AND c.mentee_id = ANY (people) AND c.is_listed) c
  CROSS JOIN LATERAL unnest(tsvector_to_array(c.search)) AS w (word)
  WHERE w.word ~ '^[[:alnum:]]{3,40}$');

CREATE FUNCTION oh_keep_words(who user_role, before text[], after text[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF before IS NOT DISTINCT FROM after THEN
    RETURN;
  END IF;
  INSERT INTO directory_words (role, word)
  SELECT who, w.word FROM unnest(after) AS w (word)
  WHERE NOT w.word = ANY (coalesce(before, '{}'))
    AND NOT EXISTS (SELECT FROM directory_words d WHERE d.role = who AND d.word = w.word COLLATE "C");
  -- What nobody's card says any more goes: a name must not stay when its person is erased.
  DELETE FROM directory_words d
  USING unnest(before) AS w (word)
  WHERE d.role = who AND d.word = w.word COLLATE "C" AND NOT w.word = ANY (coalesce(after, '{}'))
    AND NOT EXISTS (SELECT FROM mentor_cards c WHERE who = 'mentor' AND c.is_listed AND c.search @@ w.word::tsquery)
    AND NOT EXISTS (SELECT FROM mentee_cards c WHERE who = 'mentee' AND c.is_listed AND c.search @@ w.word::tsquery);
END
$$;

-- What was typed, as a text query: each word as a beginning, or, if no card has a word that begins
-- like it, as the words that are most like it. `words` is prefixQuery()'s.
CREATE FUNCTION oh_search_terms(who user_role, words text) RETURNS tsquery
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  typed text;
  bare text;
  meant text;
  terms text[] := '{}';
BEGIN
  IF words IS NULL OR NOT oh_is_signed_in() THEN
    RETURN NULL;
  END IF;
  FOREACH typed IN ARRAY string_to_array(words, ' & ') LOOP
    -- Taking accents off may leave signs: a half becomes 1/2.
    bare := regexp_replace(lower(oh_unaccent(typed)), '[^[:alnum:]]+', '', 'g');
    CONTINUE WHEN bare = '';
    meant := NULL;
    IF length(bare) BETWEEN 4 AND 40
       AND NOT EXISTS (SELECT FROM directory_words d
                       WHERE d.role = who AND d.word >= bare COLLATE "C" AND d.word < (bare || U&'\+10FFFF') COLLATE "C") THEN
      SELECT string_agg(l.word, ' | ') INTO meant
      FROM (SELECT DISTINCT ON (n.nearness, n.word) n.word
            FROM (-- Two letters that changed places leave too little in common.
                  SELECT d.word, 1::real AS nearness
                  FROM generate_series(1, length(bare) - 1) AS i
                  JOIN directory_words d ON d.role = who
                   AND d.word = (left(bare, i - 1) || substr(bare, i + 1, 1) || substr(bare, i, 1) || substr(bare, i + 2)) COLLATE "C"
                  UNION ALL
                  SELECT d.word, similarity(d.word, bare)
                  FROM directory_words d
                  WHERE d.role = who AND d.word % bare AND similarity(d.word, bare) >= 0.35) n
            ORDER BY n.nearness DESC, n.word
            LIMIT 5) l;
    END IF;
    terms := terms || CASE WHEN meant IS NULL THEN bare || ':*' ELSE '(' || meant || ')' END;
  END LOOP;
  IF cardinality(terms) = 0 THEN
    RETURN NULL;
  END IF;
  RETURN array_to_string(terms, ' & ')::tsquery;
END
$$;

-- Who is listed. The tables' own rule, said here once and with the owner's rights: asked through the
-- tables, it keeps arrays, words and patterns from being looked up in their indexes.
CREATE VIEW listed_mentors AS
SELECT c.* FROM mentor_cards c WHERE c.is_listed AND (SELECT oh_is_signed_in());
CREATE VIEW listed_mentees AS
SELECT c.* FROM mentee_cards c WHERE c.is_listed AND (SELECT oh_is_signed_in());

-- Whom somebody may look for: active, listed people; coordinators everybody.
CREATE VIEW findable_people AS
SELECT u.id, u.role, u.is_active, coalesce(u.last_activity_at, u.created_at) AS last_activity_at, p.search_name
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.deleted_at IS NULL AND (SELECT oh_is_signed_in())
  AND ((SELECT oh_is_staff()) OR (u.is_active AND p.visibility = 'listed'));

-- For coordinators, who also find people without a card.
CREATE VIEW staff_profiles AS
SELECT p.user_id, p.search, p.search_name FROM user_profiles p WHERE (SELECT oh_is_staff());
GRANT SELECT ON listed_mentors, listed_mentees, findable_people, staff_profiles TO officehours_app;

-- As before, with typing errors, company and tags among the words.
CREATE OR REPLACE FUNCTION oh_directory(words text, pattern text, industries text[], technologies text[], stage text, tiers text[],
                             earliest timestamptz, until timestamptz)
RETURNS SETOF mentor_cards
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT c.*
  FROM listed_mentors c
  WHERE (cardinality(tiers) = 0 OR c.reputation_tier::text = ANY (tiers))
    AND (cardinality(industries) = 0 OR c.tags && industries)
    AND (cardinality(technologies) = 0 OR c.tags && technologies)
    AND (stage IS NULL OR c.tags && ARRAY[stage])
    AND (words IS NULL OR c.search @@ (SELECT oh_search_terms('mentor', words)) OR c.haystack LIKE (SELECT oh_fold(pattern)))
    AND (until IS NULL OR (
         SELECT true FROM time_slots s
         WHERE s.mentor_id = c.mentor_id AND s.deleted_at IS NULL AND NOT s.is_booked
           AND s.start_time >= earliest AND s.start_time < until
         LIMIT 1))
$$;

-- The same for mentees.
CREATE FUNCTION oh_mentees(words text, pattern text, industries text[], technologies text[], stage text, tiers text[], company uuid)
RETURNS SETOF mentee_cards
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT c.*
  FROM listed_mentees c
  WHERE (cardinality(tiers) = 0 OR c.reputation_tier::text = ANY (tiers))
    AND (cardinality(industries) = 0 OR c.tags && industries)
    AND (cardinality(technologies) = 0 OR c.tags && technologies)
    AND (stage IS NULL OR c.tags && ARRAY[stage])
    AND (company IS NULL OR c.company_id = company)
    AND (words IS NULL OR c.search @@ (SELECT oh_search_terms('mentee', words)) OR c.haystack LIKE (SELECT oh_fold(pattern)))
$$;

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
         t.keys, concat(p.search_name, E'\n', oh_fold(c.name), E'\n', t.words),
         p.search || setweight(to_tsvector('simple', oh_unaccent(concat_ws(' ', c.name, t.names, array_to_string(p.keywords, ' ')))), 'B'),
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
    SELECT coalesce(array_agg(t.category || ':' || t.value), '{}') AS keys,
           string_agg(oh_fold(t.display_name), E'\n') AS words, string_agg(t.display_name, ' ') AS names
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

  DELETE FROM mentee_cards c
  WHERE c.mentee_id = ANY (people)
    AND NOT EXISTS (SELECT FROM users u WHERE u.id = c.mentee_id AND u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL);
  INSERT INTO mentee_cards (mentee_id, is_listed, search_name, reputation_score, reputation_tier, company_id,
                            tags, haystack, search, summary, details)
  SELECT u.id, p.visibility = 'listed', p.search_name, u.reputation_score, u.reputation_tier, c.id,
         t.keys, concat(p.search_name, E'\n', oh_fold(c.name), E'\n', t.words),
         p.search || setweight(to_tsvector('simple', oh_unaccent(concat_ws(' ', c.name, t.names, left(p.goals, 20000)))), 'B'),
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
    SELECT coalesce(array_agg(t.category || ':' || t.value), '{}') AS keys,
           string_agg(oh_fold(t.display_name), E'\n') AS words, string_agg(t.display_name, ' ') AS names
    FROM taxonomy t
    WHERE t.id IN (SELECT m.taxonomy_id FROM match_tags m WHERE m.user_id = u.id)) t
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

-- A company's tags are those of its people.
CREATE FUNCTION oh_cards_follow_tags() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_refresh_cards(array_agg(x.person))
  FROM (SELECT c.entity_id AS person FROM changed c WHERE c.entity_type = 'user'
        UNION
        SELECT p.user_id FROM changed c JOIN user_profiles p ON p.portfolio_company_id = c.entity_id
        WHERE c.entity_type = 'portfolio_company') x
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
DROP TRIGGER entity_tags_cards_new ON entity_tags;
DROP TRIGGER entity_tags_cards_changed ON entity_tags;
DROP TRIGGER entity_tags_cards_gone ON entity_tags;
CREATE TRIGGER entity_tags_cards_new AFTER INSERT ON entity_tags REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow_tags();
CREATE TRIGGER entity_tags_cards_changed AFTER UPDATE ON entity_tags REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow_tags();
CREATE TRIGGER entity_tags_cards_gone AFTER DELETE ON entity_tags REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow_tags();

-- The stage of a company is a text: a stage that comes into being may be the one it names.
CREATE OR REPLACE FUNCTION oh_cards_follow_taxonomy() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_refresh_cards(array_agg(x.person))
  FROM (SELECT e.entity_id AS person FROM changed t JOIN entity_tags e ON e.taxonomy_id = t.id
        WHERE e.entity_type = 'user' AND e.deleted_at IS NULL
        UNION
        SELECT p.user_id FROM changed t JOIN entity_tags e ON e.taxonomy_id = t.id
        JOIN user_profiles p ON p.portfolio_company_id = e.entity_id
        WHERE e.entity_type = 'portfolio_company' AND e.deleted_at IS NULL
        UNION
        SELECT p.user_id FROM changed t JOIN portfolio_companies c ON t.category = 'stage'
          AND oh_tag_value(c.stage) IN (SELECT s.value FROM taxonomy s WHERE t.id IN (s.id, s.merged_into))
        JOIN user_profiles p ON p.portfolio_company_id = c.id) x
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER taxonomy_cards_new AFTER INSERT ON taxonomy REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION oh_cards_follow_taxonomy();

CREATE OR REPLACE FUNCTION oh_cards_follow_companies() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_refresh_cards(array_agg(p.user_id))
  FROM user_profiles p
  JOIN changed c ON c.id = p.portfolio_company_id
  JOIN before b ON b.id = c.id
  WHERE (b.name, b.stage, b.website, b.deleted_at) IS DISTINCT FROM (c.name, c.stage, c.website, c.deleted_at)
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION oh_card_words(user_role, uuid[]), oh_keep_words(user_role, text[], text[]), oh_cards_follow_tags(),
  oh_search_terms(user_role, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_search_terms(user_role, text) TO officehours_app;
SELECT oh_refresh_cards(array_agg(user_id)) FROM user_profiles HAVING count(*) > 0;
