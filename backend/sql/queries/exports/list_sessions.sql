-- Sessions for an export, some at a time, behind the last one of before.
SELECT b.id,
       oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now::timestamptz)::text AS status,
       b.created_via::text AS created_via, oh_utc(b.meeting_start_time) AS meeting_start_time, oh_utc(b.meeting_end_time) AS meeting_end_time,
       b.mentor_id, mentor.name AS mentor_name, b.mentee_id, mentee.name AS mentee_name,
       coalesce(c.name, mentee.company) AS mentee_company,
       b.meeting_type::text AS meeting_type, b.location, b.meeting_goal, array_to_string(b.materials_urls, ' ') AS materials_urls,
       oh_utc(b.created_at) AS created_at, oh_utc(b.confirmed_at) AS confirmed_at, oh_utc(b.canceled_at) AS canceled_at,
       b.canceled_by, b.status = 'canceled' AND b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id AS is_declined,
       b.cancellation_reason::text AS cancellation_reason, b.cancellation_notes, b.attendance::text AS attendance
FROM (
  SELECT b.* FROM bookings b
  WHERE b.id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
    AND b.deleted_at IS NULL
    AND (:from::timestamptz IS NULL OR b.meeting_start_time >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR b.meeting_start_time < :to::timestamptz)
    AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
         (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
  ORDER BY b.id
  LIMIT :limit::int
) b
LEFT JOIN user_profiles mentor ON mentor.user_id = b.mentor_id
LEFT JOIN user_profiles mentee ON mentee.user_id = b.mentee_id
LEFT JOIN portfolio_companies c ON c.id = mentee.portfolio_company_id
ORDER BY b.id
