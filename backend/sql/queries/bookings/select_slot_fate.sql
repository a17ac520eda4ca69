-- Of a slot that is not offered any more, whether it went for a meeting that coordinators put there: what is done in one
-- transaction has one time.
SELECT EXISTS (SELECT FROM time_slots m
                WHERE m.mentor_id = s.mentor_id AND m.availability_block_id IS NULL AND m.created_at = s.deleted_at
                  AND m.start_time < s.end_time + interval '2 hours' AND m.end_time > s.start_time - interval '2 hours') AS is_used
FROM time_slots s
WHERE s.id = :slot AND s.deleted_at IS NOT NULL
