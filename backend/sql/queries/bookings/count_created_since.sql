-- FR50: bookings of a mentee that use up their week.
SELECT count(*)::int AS used
FROM bookings b
WHERE b.mentee_id = :mentee AND oh_uses_week(b, :since, :now)
