-- After tests/benchmark/seed.sql, in the database of a demo: what its three people see of the load.
\set ON_ERROR_STOP 1
SET session_replication_role = replica;
SELECT id AS mentee FROM users WHERE role = 'mentee' AND email_sealed <> '\x00' ORDER BY created_at, id LIMIT 1 \gset
SELECT id AS mentor FROM users WHERE role = 'mentor' AND email_sealed <> '\x00' ORDER BY created_at, id LIMIT 1 \gset
SELECT id AS coordinator FROM users WHERE role = 'coordinator' AND email_sealed <> '\x00' ORDER BY created_at, id LIMIT 1 \gset
BEGIN;
-- A meeting of the mentee's on each of the last days.
UPDATE bookings SET mentee_id = :'mentee'
 WHERE id IN (SELECT DISTINCT ON (meeting_start_time) id FROM bookings b
               WHERE status IN ('completed', 'canceled')
                 AND NOT EXISTS (SELECT FROM bookings own WHERE own.mentee_id = :'mentee'
                                    AND tstzrange(own.meeting_start_time, own.meeting_end_time)
                                        && tstzrange(b.meeting_start_time, b.meeting_end_time))
               ORDER BY meeting_start_time, id);
INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, created_at, expires_at)
SELECT e.id, m.id, 'Scaling the data pipeline: three mentors sent us there.', now() - e.i * interval '7 minutes',
       now() - e.i * interval '7 minutes' + interval '7 days'
  FROM (SELECT id, row_number() OVER (ORDER BY id) AS i FROM users WHERE role = 'mentee' AND reputation_tier = 'bronze' LIMIT 300) e
  JOIN (SELECT id, row_number() OVER (ORDER BY id) AS i FROM users WHERE role = 'mentor' AND reputation_tier = 'platinum') m
    ON m.i = 1 + e.i % 40;
INSERT INTO notifications (user_id, kind, template, facts, booking_id, created_at, read_at)
SELECT u.id, 'booking_confirmed', 'booking_confirmed',
       jsonb_build_object('bookingId', b.id, 'mentorName', m.name, 'menteeName', e.name, 'goal', b.meeting_goal,
         'meetingType', b.meeting_type, 'location', '', 'minutesAhead', 60,
         'startUtc', to_char(b.meeting_start_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'endUtc', to_char(b.meeting_end_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
       b.id, now() - b.i * interval '1 hour', CASE WHEN b.i > 20 THEN now() END
  FROM (SELECT *, row_number() OVER (ORDER BY id) AS i FROM bookings LIMIT 1000) b
  JOIN user_profiles m ON m.user_id = b.mentor_id JOIN user_profiles e ON e.user_id = b.mentee_id,
       unnest(ARRAY[:'mentee', :'mentor', :'coordinator']::uuid[]) u (id);
COMMIT;
ANALYZE;
