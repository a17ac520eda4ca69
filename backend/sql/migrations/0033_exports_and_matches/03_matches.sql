-- Which bookings were made with somebody who was recommended to the mentee at that moment: what the matching has
-- led to (FR68) does not change when recommendations do. The few bookings of which it is so, alone; noted by the
-- booking's own statement, for one look into an index.
CREATE TABLE booking_matches (
  booking_id uuid NOT NULL REFERENCES bookings ON DELETE CASCADE,
  algorithm_version text NOT NULL,
  PRIMARY KEY (booking_id, algorithm_version)
);
CREATE INDEX booking_matches_version_idx ON booking_matches (algorithm_version) INCLUDE (booking_id);
ALTER TABLE booking_matches ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_matches_read ON booking_matches FOR SELECT USING ((SELECT oh_is_staff()));
GRANT SELECT ON booking_matches TO officehours_app;

CREATE FUNCTION oh_note_booking_matches() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO booking_matches (booking_id, algorithm_version)
  SELECT n.id, c.algorithm_version
  FROM new_bookings n
  JOIN user_match_cache c ON c.user_id = n.mentee_id AND c.recommended_user_id = n.mentor_id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_note_booking_matches() FROM PUBLIC;
CREATE TRIGGER bookings_note_matches AFTER INSERT ON bookings
REFERENCING NEW TABLE AS new_bookings FOR EACH STATEMENT EXECUTE FUNCTION oh_note_booking_matches();

-- What was recommended when older ones were made is not known any more: what is recommended now stands for it.
INSERT INTO booking_matches (booking_id, algorithm_version)
SELECT b.id, c.algorithm_version
FROM bookings b
JOIN user_match_cache c ON c.user_id = b.mentee_id AND c.recommended_user_id = b.mentor_id;

-- Who has matches at all, of which algorithm; follows user_match_cache, where counting the people takes a look for
-- each of them.
CREATE TABLE matched_people (
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  algorithm_version text NOT NULL,
  PRIMARY KEY (user_id, algorithm_version)
);
ALTER TABLE matched_people ENABLE ROW LEVEL SECURITY;
CREATE POLICY matched_people_read ON matched_people FOR SELECT USING ((SELECT oh_is_staff()));
GRANT SELECT ON matched_people TO officehours_app;

CREATE FUNCTION oh_keep_matched_people() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO matched_people (user_id, algorithm_version)
    SELECT DISTINCT c.user_id, c.algorithm_version FROM changed c
    ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM matched_people m
    USING (SELECT DISTINCT c.user_id, c.algorithm_version FROM changed c) g
    WHERE m.user_id = g.user_id AND m.algorithm_version = g.algorithm_version
      AND NOT EXISTS (SELECT FROM user_match_cache c
                       WHERE c.user_id = g.user_id AND c.algorithm_version = g.algorithm_version);
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_keep_matched_people() FROM PUBLIC;
-- Both come after the whole statement, and see what it has left.
CREATE TRIGGER user_match_cache_people_insert AFTER INSERT ON user_match_cache
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION oh_keep_matched_people();
CREATE TRIGGER user_match_cache_people_delete AFTER DELETE ON user_match_cache
REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION oh_keep_matched_people();
INSERT INTO matched_people (user_id, algorithm_version)
SELECT DISTINCT c.user_id, c.algorithm_version FROM user_match_cache c;
