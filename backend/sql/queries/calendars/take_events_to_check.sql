-- Events of meetings that are near, some hours after they were looked at last; also those that are not where they were:
-- people put them back.
UPDATE calendar_events e SET checked_at = :now
FROM (SELECT d.booking_id, d.user_id FROM calendar_events d
      JOIN bookings b ON b.id = d.booking_id AND b.status = 'confirmed' AND b.deleted_at IS NULL
      WHERE d.event_id IS NOT NULL AND d.wanted = d.done
        AND d.written_start > :now AND d.written_start < :until AND (d.checked_at IS NULL OR d.checked_at <= :seen_before)
      LIMIT :limit FOR UPDATE OF d SKIP LOCKED) due
WHERE e.booking_id = due.booking_id AND e.user_id = due.user_id
RETURNING e.booking_id, e.user_id
