-- Whose calendars a job is to be entered for, and when it is their turn again: not all at the same moment. Not those at which
-- one is just now: it may have begun before the change.
UPDATE calendar_busy b SET due_at = :now::timestamptz + :seconds::int * (0.85 + 0.3 * random()) * interval '1 second'
FROM (SELECT d.user_id FROM calendar_busy d
      JOIN users u ON u.id = d.user_id AND u.is_active AND u.deleted_at IS NULL
      WHERE d.due_at <= :now
        AND NOT EXISTS (SELECT FROM jobs j WHERE j.unique_key = concat('calendar_busy:', d.user_id) AND j.status = 'running')
      ORDER BY d.due_at LIMIT :limit FOR UPDATE OF d SKIP LOCKED) due
WHERE b.user_id = due.user_id
RETURNING b.user_id
