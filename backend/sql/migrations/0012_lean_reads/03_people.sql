-- What every request asks about its caller: whether they and their session still count.
CREATE VIEW own_account AS
SELECT u.id, u.role, u.reputation_tier, u.is_active AND u.deleted_at IS NULL AS active,
       (SELECT p.time_zone FROM user_profiles p WHERE p.user_id = u.id) AS time_zone
FROM users u
WHERE u.id = oh_user_id();

CREATE VIEW own_sessions AS
SELECT s.family_id
FROM sessions s
WHERE s.user_id = oh_user_id() AND s.ended_at IS NULL;
GRANT SELECT ON own_account, own_sessions TO officehours_app;

-- What decides whether the caller may book: their own alone, whoever they are.
CREATE VIEW own_bookings AS
SELECT b.* FROM bookings b
WHERE b.deleted_at IS NULL AND (b.mentee_id = oh_user_id() OR b.mentor_id = oh_user_id());

CREATE VIEW own_exceptions AS
SELECT r.mentor_id, r.expires_at
FROM tier_override_requests r
WHERE r.mentee_id = oh_user_id() AND r.status = 'approved' AND r.used_at IS NULL;
GRANT SELECT ON own_bookings, own_exceptions TO officehours_app;

-- A mentor's first free slot, and how many there are: counted up to countedOpenSlots in models/api,
-- more is many.
CREATE OR REPLACE FUNCTION oh_free_slots(mentor uuid, earliest timestamptz) RETURNS TABLE (next timestamptz, open bigint)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT min(f.start_time), count(*)
  FROM (SELECT s.start_time FROM slot_offers s
        WHERE s.mentor_id = mentor AND NOT s.is_booked AND s.start_time >= earliest
        ORDER BY s.start_time
        LIMIT 10) f
$$;
