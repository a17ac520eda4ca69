-- FR45: both sides of meetings that ended an hour ago or more, once, and only while a rating would
-- still count (a week). Where somebody was absent there is nothing to rate.
SELECT b.id, b.mentor_id, b.mentee_id, b.meeting_start_time, b.meeting_end_time, b.meeting_goal, b.materials_urls,
       b.location, b.meeting_type, pm.name AS mentor_name, pe.name AS mentee_name, r.recipient_id, k.dedupe_key,
       w.until AS valid_until
FROM bookings b
JOIN user_profiles pm ON pm.user_id = b.mentor_id
JOIN user_profiles pe ON pe.user_id = b.mentee_id
CROSS JOIN LATERAL (VALUES (b.mentor_id), (b.mentee_id)) AS r (recipient_id)
JOIN users u ON u.id = r.recipient_id AND u.deleted_at IS NULL AND u.is_active
CROSS JOIN LATERAL (SELECT b.meeting_end_time + interval '168 hours' AS until) w
CROSS JOIN LATERAL (SELECT concat_ws(':', 'rating_request', b.id, r.recipient_id) AS dedupe_key) k
WHERE b.status = 'completed' AND b.deleted_at IS NULL AND coalesce(b.attendance, 'attended') = 'attended'
  AND b.meeting_end_time <= :now::timestamptz - interval '1 hour' AND b.meeting_end_time > :now::timestamptz - interval '168 hours'
  AND NOT EXISTS (SELECT FROM ratings g WHERE g.booking_id = b.id AND g.rater_id = r.recipient_id AND g.deleted_at IS NULL)
  AND oh_notification_ways(r.recipient_id, 'rating_request') > 0
  AND NOT EXISTS (SELECT FROM rating_requests q WHERE q.booking_id = b.id AND q.recipient_id = r.recipient_id)
ORDER BY b.meeting_end_time, b.id
LIMIT :limit
