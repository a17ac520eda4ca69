-- For coordinators: an account, removed ones included, erased ones not; what is sealed is opened by the server. How
-- many devices are signed in is the server's to count.
SELECT (oh_account_json(u, p, :now)::jsonb || jsonb_build_object(
         'email', '', 'phone', NULL,
         'meetingsEndAt', CASE WHEN u.deleted_at IS NOT NULL AND ahead.many > 0 THEN oh_utc(oh_removal_end(u.deleted_at)) END,
         'mailFailingSince', oh_utc(u.mail_failing_since),
         'isFromAirtable', u.airtable_record_id IS NOT NULL,
         'upcomingMeetings', ahead.many,
         'openRequests', (SELECT count(*) FROM tier_override_requests r
                           WHERE u.id IN (r.mentee_id, r.mentor_id) AND r.status = 'pending' AND r.expires_at > :now),
         'sessions', 0,
         'version', u.version + p.version))::text AS json,
       u.email_sealed, p.phone_sealed
FROM users u
JOIN user_profiles p ON p.user_id = u.id
CROSS JOIN LATERAL (
  SELECT count(*) AS many FROM bookings b
   WHERE (b.mentor_id = u.id OR b.mentee_id = u.id) AND b.deleted_at IS NULL AND b.meeting_start_time > :now
     AND oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now) IN ('pending', 'confirmed')) ahead
WHERE u.id = :id AND u.erased_at IS NULL
