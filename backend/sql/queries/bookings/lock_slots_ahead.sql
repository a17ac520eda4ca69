-- The slots of those meetings, which are locked already, and all on which these people could be booked: until the end of the
-- transaction nobody books one of them, and who was about to has.
SELECT s.id
FROM time_slots s
WHERE s.deleted_at IS NULL AND s.mentor_id = ANY (:people) AND s.end_time > :now AND s.start_time > :now::timestamptz - interval '1 day'
   OR s.id = ANY (ARRAY(
        SELECT b.time_slot_id FROM bookings b
        WHERE (b.mentor_id = ANY (:people) OR b.mentee_id = ANY (:people)) AND b.deleted_at IS NULL
          AND b.status IN ('pending', 'confirmed') AND (b.meeting_end_time > :now OR b.status = 'pending')))
ORDER BY s.id
FOR NO KEY UPDATE
