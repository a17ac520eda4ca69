-- When somebody is not free in a range: by their calendar, as far as that is known, and by their own meetings and requests.
SELECT json_build_object(
  'isConnected', EXISTS (SELECT FROM calendar_integrations c WHERE c.user_id = :user AND c.is_connected),
  'canConnect', :can_connect::boolean,
  'readAt', oh_utc((SELECT b.read_at FROM calendar_busy b WHERE b.user_id = :user)),
  'calendar', coalesce((SELECT json_agg(json_build_object('startTime', oh_utc(lower(t)), 'endTime', oh_utc(upper(t))) ORDER BY t)
                        FROM calendar_busy b CROSS JOIN unnest(b.times * tstzmultirange(tstzrange(:from, :to))) t
                        WHERE b.user_id = :user), '[]'),
  'meetings', coalesce((SELECT json_agg(json_build_object('startTime', oh_utc(k.meeting_start_time), 'endTime', oh_utc(k.meeting_end_time))
                                        ORDER BY k.meeting_start_time)
                        FROM bookings k
                        WHERE (k.mentee_id = :user OR k.mentor_id = :user) AND k.deleted_at IS NULL
                          AND k.meeting_start_time < :to AND k.meeting_end_time > :from
                          AND oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, :now)
                              IN ('pending', 'confirmed', 'completed')), '[]'))::text AS json
