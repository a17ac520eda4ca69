-- Takes mails that are due, and those that a worker took and never finished (its lease ran out). Whoever
-- is told of one booking more than once is told in order: a mail waits while an older one to the same
-- person about the same booking was neither sent nor given up.
-- Stale is what links to something that ended or asks for something that is over (valid_until), also a request
-- for a meeting that lapsed; a reminder whose meeting was canceled or moved before it could be sent; and whatever
-- is for somebody who was erased. Superseded is an invitation when a newer word for the same calendar was
-- written, or the meeting will not be.
WITH due AS (
  SELECT m.id FROM mail_outbox m
  WHERE m.status IN ('pending', 'sending') AND m.next_attempt_at <= :now
    -- Looked up for each until there are enough, not joined: few are due of many that may wait.
    AND (SELECT e.seq FROM mail_outbox e
         WHERE e.booking_id = m.booking_id AND e.recipient_id = m.recipient_id AND e.seq < m.seq
           AND e.status IN ('pending', 'sending')
         LIMIT 1) IS NULL
  ORDER BY m.next_attempt_at
  LIMIT :limit
  FOR UPDATE SKIP LOCKED
), claimed AS (
  UPDATE mail_outbox m SET status = 'sending', attempts = m.attempts + 1, next_attempt_at = :lease
  FROM due WHERE m.id = due.id
  RETURNING m.*
), mail AS MATERIALIZED (
  -- The booking's key is read here, and not where it is looked up: what is not leakproof may not be
  -- asked of an index before row level security is, and each mail would read all bookings.
  SELECT c.*, CASE WHEN c.data ->> 'bookingId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                   THEN (c.data ->> 'bookingId')::uuid END AS about,
         c.booking_id IS NOT NULL AND coalesce(c.data -> 'calendar' ->> 'method' = 'REQUEST', false) AS invites
  FROM claimed c
)
SELECT c.id, c.recipient_id, c.to_sealed, c.to_elsewhere, c.template, c.notification_type, c.data, c.attempts, c.created_at,
       coalesce(c.retried_at, c.created_at) AS queued_at,
       u.role AS recipient_role, p.name AS recipient_name, coalesce(p.time_zone, 'UTC') AS time_zone, p.language,
       (SELECT o.time_zone FROM bookings b
          JOIN user_profiles o ON o.user_id = CASE WHEN b.mentor_id = c.recipient_id THEN b.mentee_id ELSE b.mentor_id END
         WHERE b.id = c.about) AS other_time_zone,
       (SELECT CASE c.recipient_id WHEN b.mentor_id THEN 'mentor' WHEN b.mentee_id THEN 'mentee' END
          FROM bookings b WHERE b.id = c.about) AS reader_side,
       u.erased_at IS NOT NULL OR coalesce(c.valid_until <= :now, false)
         OR (c.template = 'booking_reminder' AND c.booking_id IS NOT NULL AND NOT EXISTS (
               SELECT FROM bookings b
               WHERE b.id = c.booking_id AND b.deleted_at IS NULL AND b.status = 'confirmed' AND b.meeting_start_time = c.valid_until))
         OR (c.template = 'booking_requested' AND EXISTS (
               SELECT FROM bookings b
               WHERE b.id = c.booking_id
                 AND (b.status = 'expired' OR oh_has_lapsed(oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time), :now)))) AS stale,
       c.invites AND (
         EXISTS (SELECT FROM mail_outbox n
                 WHERE n.booking_id = c.booking_id AND n.recipient_id = c.recipient_id AND n.seq > c.seq AND n.data -> 'calendar' IS NOT NULL)
         OR EXISTS (SELECT FROM bookings b WHERE b.id = c.booking_id AND (b.status IN ('canceled', 'expired') OR b.deleted_at IS NOT NULL))
       ) AS superseded
FROM mail c
JOIN users u ON u.id = c.recipient_id
LEFT JOIN user_profiles p ON p.user_id = u.id
ORDER BY c.created_at, c.id
