-- Which events a job is to be entered for. Not those at which one is just now: it may have begun before the change.
UPDATE calendar_events e SET entered = e.wanted
FROM (SELECT d.booking_id, d.user_id FROM calendar_events d
      WHERE d.wanted > d.entered
        AND NOT EXISTS (SELECT FROM jobs j WHERE j.unique_key = concat('calendar_event:', d.booking_id, ':', d.user_id) AND j.status = 'running')
      LIMIT :limit FOR UPDATE SKIP LOCKED) due
WHERE e.booking_id = due.booking_id AND e.user_id = due.user_id
RETURNING e.booking_id, e.user_id
