-- What lists show of people, put together when it changes and not each time it is read. Triggers
-- keep both tables; nobody else writes them.

-- A person beside something else: oh_person_json(), for everybody who ever had a profile.
CREATE TABLE person_cards (
  user_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  person json NOT NULL
) WITH (fillfactor = 80);

-- Mentors who could be booked, with what the directory filters and sorts by. `summary` and `details`
-- are members of a JSON object without its braces; what depends on the time of day is in neither.
CREATE TABLE mentor_cards (
  mentor_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  is_listed boolean NOT NULL,
  search_name text NOT NULL,
  reputation_score numeric(4,2) NOT NULL,
  reputation_tier reputation_tier NOT NULL,
  -- The account's first day, as long as there was nothing else (FR57).
  last_activity_at timestamptz NOT NULL,
  -- Approved ones alone: category, colon, value.
  tags text[] NOT NULL,
  -- Name and tags, folded: for what was typed in the middle of a word.
  haystack text NOT NULL,
  search tsvector NOT NULL,
  summary text NOT NULL,
  details text NOT NULL
) WITH (fillfactor = 70);
-- The directory walks along one of these until its page is full.
CREATE INDEX mentor_cards_name_idx ON mentor_cards (search_name, mentor_id) WHERE is_listed;
CREATE INDEX mentor_cards_name_descending_idx ON mentor_cards (search_name DESC, mentor_id) WHERE is_listed;
CREATE INDEX mentor_cards_tier_idx ON mentor_cards (reputation_score DESC, search_name, mentor_id) WHERE is_listed;
-- Where few match, it asks for them.
CREATE INDEX mentor_cards_tags_idx ON mentor_cards USING gin (tags) WHERE is_listed;
CREATE INDEX mentor_cards_search_idx ON mentor_cards USING gin (search) WHERE is_listed;
CREATE INDEX mentor_cards_haystack_idx ON mentor_cards USING gin (haystack gin_trgm_ops) WHERE is_listed;

ALTER TABLE person_cards ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_cards_read ON person_cards FOR SELECT USING ((SELECT oh_is_signed_in()));
ALTER TABLE mentor_cards ENABLE ROW LEVEL SECURITY;
CREATE POLICY mentor_cards_read ON mentor_cards FOR SELECT USING ((SELECT oh_is_signed_in()));
GRANT SELECT ON person_cards, mentor_cards TO officehours_app;

-- One row for each change of who is listed under which filter, for a while: how many mentors match
-- is counted again when these rows are not the ones that a count was made with. Appended to and not
-- counted up, so that nobody waits for another's transaction.
CREATE TABLE directory_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE directory_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY directory_changes_read ON directory_changes FOR SELECT USING ((SELECT oh_is_signed_in()));
GRANT SELECT ON directory_changes TO officehours_app;
