-- plan: walk
-- For coordinators: a page of the requests that mentors said no to, by their start, one way or the other: a walk along an index
-- until the page is full. Where a page ended is where the next one begins. How many there are is counted elsewhere.
WITH page AS MATERIALIZED (
  SELECT o.id, row_number() OVER () + :offset::bigint AS place
  FROM ((SELECT b.id
         FROM staff_declined b
         WHERE :sort::text = '-startTime'
           AND b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity')
           AND b.meeting_start_time <= coalesce((:after::jsonb ->> 't')::timestamptz, 'infinity')
           AND (:after::jsonb IS NULL OR (b.meeting_start_time, b.id) < ((:after::jsonb ->> 't')::timestamptz, (:after::jsonb ->> 'i')::uuid))
         ORDER BY b.meeting_start_time DESC, b.id DESC
         LIMIT :limit::bigint + :offset::bigint)
        UNION ALL
        (SELECT b.id
         FROM staff_declined b
         WHERE :sort::text = 'startTime'
           AND b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity')
           AND b.meeting_start_time >= coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity')
           AND (:after::jsonb IS NULL OR (b.meeting_start_time, b.id) > ((:after::jsonb ->> 't')::timestamptz, (:after::jsonb ->> 'i')::uuid))
         ORDER BY b.meeting_start_time, b.id
         LIMIT :limit::bigint + :offset::bigint)
        LIMIT :limit OFFSET :offset) o
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', :total::bigint,
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce('"' || oh_cursor(max(json_build_object('s', :sort::text, 't', b.meeting_start_time, 'i', b.id)::text)
                FILTER (WHERE page.place = :offset::bigint + :limit::bigint)::json) || '"', 'null'), '}') AS json
FROM page
JOIN bookings b ON b.id = page.id
CROSS JOIN LATERAL oh_booking_text(b, :now) t
