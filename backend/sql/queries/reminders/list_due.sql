-- FR33: the reminders of confirmed meetings in the next day that are due now and were not written
-- yet, a row for each recipient. A reminder counts from its due time until the meeting begins, so
-- one that was missed is caught up; of two that were missed only the later goes out. Whoever heard
-- of the confirmation, or of a move, after the due time was told the time then.
SELECT b.id, b.mentor_id, b.mentee_id, b.meeting_start_time, b.meeting_end_time, b.meeting_goal, b.materials_urls,
       b.location, b.meeting_type, b.google_meet_link, pm.name AS mentor_name, pe.name AS mentee_name,
       r.recipient_id, k.dedupe_key
FROM bookings b
JOIN user_profiles pm ON pm.user_id = b.mentor_id
JOIN user_profiles pe ON pe.user_id = b.mentee_id
CROSS JOIN LATERAL (VALUES (b.mentor_id, pm.reminder_preference), (b.mentee_id, pe.reminder_preference)) AS r (recipient_id, preference)
JOIN users u ON u.id = r.recipient_id AND u.deleted_at IS NULL AND u.is_active
CROSS JOIN LATERAL (
  SELECT CASE
    WHEN r.preference IN ('one_hour', 'both') AND b.meeting_start_time <= :now::timestamptz + interval '1 hour' THEN interval '1 hour'
    WHEN r.preference IN ('twenty_four_hours', 'both') THEN interval '24 hours'
  END AS ahead) a
CROSS JOIN LATERAL (
  SELECT concat_ws(':', 'reminder', b.id, r.recipient_id, extract(epoch FROM b.meeting_start_time)::bigint,
                   extract(epoch FROM a.ahead)::int / 3600 || 'h') AS dedupe_key) k
WHERE b.status = 'confirmed' AND b.deleted_at IS NULL
  AND b.meeting_start_time > :now AND b.meeting_start_time <= :now::timestamptz + interval '24 hours'
  AND a.ahead IS NOT NULL AND b.confirmed_at < b.meeting_start_time - a.ahead
  AND NOT EXISTS (SELECT FROM booking_moves v WHERE v.booking_id = b.id AND v.created_at >= b.meeting_start_time - a.ahead)
  AND oh_notification_ways(r.recipient_id, 'booking_reminder') > 0
  AND NOT EXISTS (SELECT FROM mail_outbox m WHERE m.dedupe_key = k.dedupe_key)
  AND NOT EXISTS (SELECT FROM notifications n WHERE n.dedupe_key = k.dedupe_key)
ORDER BY b.meeting_start_time, b.id
LIMIT :limit
