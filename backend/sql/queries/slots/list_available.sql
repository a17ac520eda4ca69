-- Slots that the asker could book: free, or asked for by a request that lapsed a moment ago, and for
-- mentees at least a day ahead (FR38); none at which the mentor's calendar is busy. Those whose form
-- somebody else has open are there, marked. What all slots of a block share is put into JSON once; only
-- what can't hold a quote is put together as text.
WITH blocks AS MATERIALIZED (
  SELECT b.id, concat(
           ',"meetingType":"', b.meeting_type, '","location":', coalesce(to_json(b.location)::text, 'null'),
           ',"description":', coalesce(to_json(b.description)::text, 'null')) AS shared
  FROM block_offers b
  WHERE b.mentor_id = :mentor
), marks AS MATERIALIZED (
  -- Most of the time nothing is held and no week full: then no slot is asked about either.
  SELECT m.held, m.is_held, m.full_weeks,
         CASE WHEN m.held IS NULL AND m.full_weeks IS NULL THEN ',"isHeld":false,"isWeekFull":false}' END AS unmarked
  FROM (SELECT h.held, h.is_held,
               (SELECT oh_full_weeks(c.mentor_id, c.time_zone, c.load_cap, :from, :to, :now)
                FROM load_caps c WHERE c.mentor_id = :mentor) AS full_weeks
        FROM (SELECT array_agg(o.time_slot_id) FILTER (WHERE NOT o.is_own) AS held, count(*) > 0 AS is_held
              FROM held_slots o WHERE o.mentor_id = :mentor AND o.expires_at > :now) h) m
  -- Who is deactivated, removed or no mentor any more has no card, and offers nothing. Unlisted ones
  -- are only out of the directory.
  WHERE EXISTS (SELECT FROM mentor_cards c WHERE c.mentor_id = :mentor)
)
SELECT concat('{"items":[', string_agg(
         concat(s.said, b.shared,
                coalesce(m.unmarked, concat(
                  ',"isHeld":', CASE WHEN s.id = ANY (m.held) THEN 'true' ELSE 'false' END,
                  ',"isWeekFull":', CASE WHEN s.start_time <@ ANY (m.full_weeks) THEN 'true}' ELSE 'false}' END))),
         ',' ORDER BY s.start_time), '],"total":', count(*), '}') AS json,
       bool_or(m.is_held) AS has_holds
FROM slot_offers s
JOIN blocks b ON b.id = s.availability_block_id
CROSS JOIN marks m
WHERE s.mentor_id = :mentor AND oh_is_unbooked(s.is_booked, s.lapses_at, s.is_stale, s.availability_block_id, :now) AND NOT s.is_busy_elsewhere
  AND s.start_time >= :from AND s.start_time < :to AND s.start_time >= :earliest
