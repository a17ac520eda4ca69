-- A mentor's slots with what became of them. Those that their calendar keeps from being offered are busy. A request that
-- lapsed holds none, and takes those with it that only it kept.
WITH mine AS (
  SELECT s.id, s.availability_block_id, s.start_time, s.end_time, k.id AS booking_id, pe.name AS mentee_name,
         CASE WHEN k.id IS NULL AND s.start_time <= :now THEN 'past'
              WHEN k.id IS NULL AND s.is_busy_elsewhere THEN 'busy'
              WHEN k.id IS NULL THEN 'open'
              WHEN k.status = 'pending' THEN 'requested'
              ELSE 'booked' END AS state
  FROM time_slots s
  LEFT JOIN bookings k ON k.id = s.booking_id AND NOT oh_has_lapsed(s.lapses_at, :now)
  LEFT JOIN user_profiles pe ON pe.user_id = k.mentee_id
  WHERE s.mentor_id = :mentor AND s.deleted_at IS NULL
    AND (k.id IS NOT NULL OR oh_is_unbooked(s.is_booked, s.lapses_at, s.is_stale, s.availability_block_id, :now))
    AND (:block::uuid IS NULL OR s.availability_block_id = :block::uuid)
), page AS (
  SELECT * FROM mine ORDER BY start_time, id LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(json_build_object(
      'id', id, 'blockId', availability_block_id, 'startTime', oh_utc(start_time), 'endTime', oh_utc(end_time),
      'state', state, 'bookingId', booking_id, 'menteeName', mentee_name) ORDER BY start_time, id) FROM page), '[]'),
  'total', (SELECT count(*) FROM mine), 'limit', :limit::int, 'offset', :offset::int)::text AS json
