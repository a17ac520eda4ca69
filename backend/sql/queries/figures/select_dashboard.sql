-- The coordinators' figures (FR68, FR69) for meetings in [from, to). Weeks begin on Monday in the
-- asker's zone. A confirmed meeting whose end has passed counts as completed, as everywhere.
WITH week AS (
  SELECT date_trunc('week', :now::timestamptz, :zone::text) AS start
), held AS (
  SELECT b.mentor_id, b.mentee_id
  FROM bookings b
  WHERE b.deleted_at IS NULL AND b.meeting_start_time >= :from::timestamptz AND b.meeting_start_time < :to::timestamptz
    AND (b.status = 'completed' OR (b.status = 'confirmed' AND b.meeting_end_time <= :now::timestamptz))
), mentors AS (
  SELECT mentor_id AS person, count(*)::int AS sessions FROM held GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10
), mentees AS (
  SELECT mentee_id AS person, count(*)::int AS sessions FROM held GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10
), offered AS (
  SELECT count(*)::int AS slots, count(*) FILTER (WHERE is_booked)::int AS booked
  FROM time_slots
  WHERE deleted_at IS NULL AND start_time >= :from::timestamptz AND start_time < :to::timestamptz
)
SELECT json_build_object(
  'computedAt', oh_utc(:now::timestamptz), 'from', oh_utc(:from::timestamptz), 'to', oh_utc(:to::timestamptz), 'timeZone', :zone::text,
  'utilizationRate', round(100.0 * offered.booked / nullif(offered.slots, 0), 1),
  'offeredSlots', offered.slots, 'bookedSlots', offered.booked,
  'weeklySlotsFilled', (
    SELECT count(*)::int FROM time_slots, week
    WHERE deleted_at IS NULL AND is_booked AND start_time >= week.start AND start_time < week.start + interval '7 days'),
  'previousWeekSlotsFilled', (
    SELECT count(*)::int FROM time_slots, week
    WHERE deleted_at IS NULL AND is_booked AND start_time >= week.start - interval '7 days' AND start_time < week.start),
  'activeUsers', (
    SELECT count(*)::int FROM users
    WHERE deleted_at IS NULL AND is_active AND last_activity_at >= :now::timestamptz - interval '30 days'),
  'upcomingMeetings', (
    SELECT count(*)::int FROM bookings
    WHERE deleted_at IS NULL AND status IN ('pending', 'confirmed') AND meeting_start_time > :now::timestamptz),
  'pendingRequests', (
    SELECT count(*)::int FROM bookings
    WHERE deleted_at IS NULL AND status = 'pending' AND meeting_start_time > :now::timestamptz AND created_at > :now::timestamptz - interval '168 hours'),
  'bookingTrend', (
    SELECT coalesce(json_agg(json_build_object('weekStart', (w.start AT TIME ZONE :zone::text)::date, 'bookings', c.bookings) ORDER BY w.start), '[]')
    FROM (SELECT local AT TIME ZONE :zone::text AS start
          FROM generate_series(date_trunc('week', :from::timestamptz AT TIME ZONE :zone::text),
                               (:to::timestamptz - interval '1 microsecond') AT TIME ZONE :zone::text, interval '7 days') local
          LIMIT 105) w
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS bookings FROM bookings b
      WHERE b.deleted_at IS NULL AND b.status IN ('pending', 'confirmed', 'completed')
        AND b.meeting_start_time >= greatest(w.start, :from::timestamptz)
        AND b.meeting_start_time < least(((w.start AT TIME ZONE :zone::text) + interval '7 days') AT TIME ZONE :zone::text, :to::timestamptz)) c),
  'topMentors', (
    SELECT coalesce(json_agg(json_build_object('userId', m.person, 'name', coalesce(p.name, ''), 'completedSessions', m.sessions) ORDER BY m.sessions DESC, m.person), '[]')
    FROM mentors m LEFT JOIN user_profiles p ON p.user_id = m.person),
  'topMentees', (
    SELECT coalesce(json_agg(json_build_object('userId', m.person, 'name', coalesce(p.name, ''), 'completedSessions', m.sessions) ORDER BY m.sessions DESC, m.person), '[]')
    FROM mentees m LEFT JOIN user_profiles p ON p.user_id = m.person))::text AS json
FROM offered
