-- What the second matching engine compares of people, in words: what a mentor offers with what a mentee
-- is after, and whom a mentor would like to meet with what a mentee's company does. A mentee without
-- goals is taken by what the profile says. What is sensitive (traction, names, addresses) is not in it. For
-- the system alone, of these people, each named once, or (NULL) of all: with its own rights, as row level
-- security would keep
-- the indexes out of it.
CREATE FUNCTION oh_match_texts(people uuid[]) RETURNS TABLE (user_id uuid, part text, text text, hash bytea)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 10000 SET search_path = public, pg_temp
AS $$
SELECT u.id AS user_id, x.part, x.words AS text, sha256(convert_to(x.words, 'UTF8')) AS hash
-- Row by row from the ids: whatever the planner takes the tables for, the indexes are used.
FROM unnest(coalesce(people, ARRAY(SELECT a.id FROM users a))) AS w (id)
JOIN users u ON u.id = w.id
JOIN user_profiles p ON p.user_id = u.id
LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id AND c.deleted_at IS NULL
LEFT JOIN LATERAL (
  SELECT string_agg(DISTINCT t.display_name, ', ' ORDER BY t.display_name) AS names
  FROM match_tags m JOIN taxonomy t ON t.id = m.taxonomy_id AND t.category <> 'stage'
  WHERE m.user_id = u.id) g ON true
CROSS JOIN LATERAL (VALUES
  ('expertise', CASE u.role
     WHEN 'mentor' THEN concat_ws(E'\n', p.expertise_description, p.headline, nullif(array_to_string(p.keywords, ', '), ''), p.title, p.bio)
     ELSE coalesce(nullif(btrim(p.goals, E' \t\r\n'), ''), concat_ws(E'\n', p.headline, nullif(array_to_string(p.keywords, ', '), ''), p.bio)) END),
  ('industry', CASE u.role
     WHEN 'mentor' THEN concat_ws(E'\n', p.ideal_mentee_description, p.acceptance_policy, g.names, p.company)
     ELSE concat_ws(E'\n', c.description, c.customer_segment, c.product_type, c.sales_model, g.names, p.headline, p.title, p.bio) END)
) AS x (part, words)
WHERE (SELECT oh_is_system()) AND u.role IN ('mentor', 'mentee') AND u.is_active AND u.deleted_at IS NULL AND x.words ~ '\S'
$$;
REVOKE EXECUTE ON FUNCTION oh_match_texts(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_match_texts(uuid[]) TO officehours_app;

-- The texts as numbers: of each what the model made of it, and of which words, so that only what changed
-- is calculated anew. Bytes are 32 bit numbers, little-endian; see models/domain/textvector.h.
CREATE TABLE text_embeddings (
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  part text NOT NULL CHECK (part IN ('expertise', 'industry')),
  model text NOT NULL CHECK (char_length(model) BETWEEN 1 AND 300),
  text_hash bytea NOT NULL CHECK (length(text_hash) = 32),
  -- Pairs of a place and its value instead of all values.
  is_sparse boolean NOT NULL,
  vector bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, model, part)
);
CREATE INDEX text_embeddings_model_idx ON text_embeddings (model);
CREATE TRIGGER text_embeddings_touch BEFORE UPDATE ON text_embeddings FOR EACH ROW EXECUTE FUNCTION oh_touch();
-- Already short numbers: compressing them costs more than it saves.
ALTER TABLE text_embeddings ALTER COLUMN vector SET STORAGE EXTERNAL;
ALTER TABLE text_embeddings ENABLE ROW LEVEL SECURITY;
CREATE POLICY text_embeddings_system ON text_embeddings USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, UPDATE, DELETE ON text_embeddings TO officehours_app;

-- What is known of a model: in how many texts each word of it occurs (empty where it does not count
-- words), and when that was asked for last. A model that nobody asks for any more is forgotten.
CREATE TABLE text_models (
  model text PRIMARY KEY CHECK (char_length(model) BETWEEN 1 AND 300),
  texts integer NOT NULL CHECK (texts >= 0),
  rarity bytea NOT NULL,
  used_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER text_models_touch BEFORE UPDATE ON text_models FOR EACH ROW EXECUTE FUNCTION oh_touch();
ALTER TABLE text_models ENABLE ROW LEVEL SECURITY;
CREATE POLICY text_models_system ON text_models USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, UPDATE, DELETE ON text_models TO officehours_app;

-- The engines (and their models) whose matches were asked for last; no row: the first engine alone. A
-- server that starts with others calculates everything.
CREATE TABLE matching_state (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  engines text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER matching_state_touch BEFORE UPDATE ON matching_state FOR EACH ROW EXECUTE FUNCTION oh_touch();
ALTER TABLE matching_state ENABLE ROW LEVEL SECURITY;
CREATE POLICY matching_state_system ON matching_state USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, UPDATE, DELETE ON matching_state TO officehours_app;

-- Two people's texts, for whoever is one of them and for coordinators: what is made of them is a score.
CREATE FUNCTION oh_texts_of_pair(one uuid, other uuid, of_model text)
RETURNS TABLE (user_id uuid, part text, is_sparse boolean, vector bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT e.user_id, e.part, e.is_sparse, e.vector FROM text_embeddings e
  WHERE e.user_id IN (one, other) AND e.model = of_model AND (oh_is_staff() OR oh_user_id() IN (one, other))
$$;
-- How often words occur says nothing of anybody.
CREATE FUNCTION oh_word_rarity(of_model text) RETURNS TABLE (texts integer, rarity bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT m.texts, m.rarity FROM text_models m WHERE m.model = of_model AND (oh_is_staff() OR oh_is_signed_in())
$$;
REVOKE EXECUTE ON FUNCTION oh_texts_of_pair(uuid, uuid, text), oh_word_rarity(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_texts_of_pair(uuid, uuid, text), oh_word_rarity(text) TO officehours_app;

-- Numbers made of a person's words go with the person: at the removal, and again at the erasure, in case
-- a calculation was under way then.
CREATE FUNCTION oh_forget_text_embeddings() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  DELETE FROM text_embeddings WHERE user_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER users_text_embeddings AFTER UPDATE OF deleted_at, erased_at ON users FOR EACH ROW
WHEN (NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION oh_forget_text_embeddings();

-- FR13a: what else of a company is in those texts.
CREATE OR REPLACE FUNCTION oh_matches_follow_companies() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_note_match_changes(array_agg(p.user_id))
  FROM changed c
  JOIN before b ON b.id = c.id
  JOIN user_profiles p ON p.portfolio_company_id = c.id
  WHERE (b.stage, b.description, b.customer_segment, b.product_type, b.sales_model, b.deleted_at)
    IS DISTINCT FROM (c.stage, c.description, c.customer_segment, c.product_type, c.sales_model, c.deleted_at)
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_forget_text_embeddings() FROM PUBLIC;
