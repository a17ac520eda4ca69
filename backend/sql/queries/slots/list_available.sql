-- Slots that the asker could book: free, or asked for by a request that lapsed a moment ago, and for
-- mentees at least a day ahead (FR38). Those whose form somebody else has open are there, marked. What all slots
-- of a block share is put into JSON once; only what can't hold a quote is put together as text.
WITH blocks AS MATERIALIZED (
  SELECT b.id, concat(
           ',"meetingType":"', b.meeting_type,
           '","location":', coalesce(to_json(CASE b.meeting_type
                                               WHEN 'in_person_custom' THEN b.location_custom
                                               WHEN 'in_person_preset' THEN l.name || ', ' || l.address
                                             END)::text, 'null'),
           ',"description":', coalesce(to_json(b.description)::text, 'null')) AS shared
  FROM availability_blocks b
  LEFT JOIN locations l ON l.id = b.location_preset_id
  WHERE b.mentor_id = :mentor AND b.deleted_at IS NULL
), held AS MATERIALIZED (
  SELECT h.slot_id FROM oh_held_slots(:mentor, :now) h
), full_weeks AS MATERIALIZED (
  -- Mondays of the mentor's weeks whose cap is reached; for most mentors there is none, and nothing is counted.
  SELECT oh_week_start(p.time_zone, t.start_time) AS monday,
         oh_week_start(p.time_zone, oh_week_start(p.time_zone, t.start_time) + interval '192 hours') AS next_monday
  FROM user_profiles p
  JOIN time_slots t ON t.mentor_id = p.user_id AND t.is_booked AND t.deleted_at IS NULL
    AND t.start_time >= oh_week_start(p.time_zone, :from)
    AND t.start_time < :to::timestamptz + interval '192 hours'
  WHERE p.user_id = :mentor AND p.load_cap IS NOT NULL
  GROUP BY 1, 2, p.load_cap HAVING count(*) >= p.load_cap
), found AS (
  SELECT s.start_time, concat(
           '{"id":"', s.id, '","mentorId":"', s.mentor_id,
           '","startTime":"', oh_utc(s.start_time), '","endTime":"', oh_utc(s.end_time), '"', b.shared,
           CASE WHEN s.id IN (SELECT slot_id FROM held) THEN ',"isHeld":true' ELSE ',"isHeld":false' END,
           CASE WHEN EXISTS (SELECT FROM full_weeks w WHERE s.start_time >= w.monday AND s.start_time < w.next_monday)
             THEN ',"isWeekFull":true}' ELSE ',"isWeekFull":false}' END) AS json
  FROM time_slots s
  JOIN blocks b ON b.id = s.availability_block_id
  WHERE s.mentor_id = :mentor AND s.deleted_at IS NULL AND (NOT s.is_booked OR (NOT s.is_stale AND oh_is_lapsed(s.booking_id, :now)))
    AND s.start_time >= :from AND s.start_time < :to AND s.start_time >= :earliest
)
SELECT concat('{"items":[', string_agg(json, ',' ORDER BY start_time), '],"total":', count(*), '}') AS json
FROM found
