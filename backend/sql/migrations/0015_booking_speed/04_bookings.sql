-- The shape of a booking's JSON around its card, said once: for one that is read, and for one that is
-- just being written, which can't have a proposal yet.
CREATE FUNCTION oh_booking_shape(b bookings, mentor text, mentee text, proposal text, at timestamptz) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN concat('{', b.card, ',"mentor":', coalesce(mentor, 'null'), ',"mentee":', coalesce(mentee, 'null'),
  ',"status":"', oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, at),
  '","proposal":', coalesce(proposal, 'null'), '}');

CREATE OR REPLACE FUNCTION oh_booking_text(b bookings, at timestamptz) RETURNS TABLE (json text)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT oh_booking_shape(b, mentor.person::text, mentee.person::text, p.json, at)
  FROM (SELECT 1) one
  LEFT JOIN person_cards mentor ON mentor.user_id = (b).mentor_id
  LEFT JOIN person_cards mentee ON mentee.user_id = (b).mentee_id
  LEFT JOIN open_proposals p ON p.booking_id = (b).id AND (b).status IN ('pending', 'confirmed')
    AND at <= least((b).meeting_start_time, p.start_time) - interval '2 hours'
$$;
