-- plan: walk
-- How many requests mentors said no to, by the index that their pages are walked along.
SELECT count(*) AS total
FROM staff_declined b
WHERE b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity')
