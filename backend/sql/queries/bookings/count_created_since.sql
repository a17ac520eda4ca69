-- FR50: bookings of a mentee created since their Monday, canceled and expired ones excluded.
SELECT count(*)::int AS used
FROM bookings b
WHERE b.mentee_id = :mentee AND b.deleted_at IS NULL AND b.created_at >= :since
  AND oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now)
      IN ('pending', 'confirmed', 'completed')
