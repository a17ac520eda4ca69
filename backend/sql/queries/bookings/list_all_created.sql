-- plan: walk
-- For coordinators: a page of everybody's bookings, the one made last first: a walk along an index until the page is full. Where a
-- page ended is where the next one begins. How many there are is counted elsewhere.
WITH page AS MATERIALIZED (
  SELECT o.id, row_number() OVER () + :offset::bigint AS place
  FROM (SELECT b.id
        FROM staff_bookings b
        WHERE (b.created_at, b.id) < (coalesce((:after::jsonb ->> 'u')::timestamptz, 'infinity'),
                                      coalesce((:after::jsonb ->> 'i')::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
          AND b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity')
          AND (cardinality(:status::text[]) = 0
               OR oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now)::text = ANY (:status::text[]))
        ORDER BY b.created_at DESC, b.id DESC
        LIMIT :limit OFFSET :offset) o
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', :total::bigint,
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce('"' || oh_cursor(max(json_build_object('s', :sort::text, 'u', b.created_at, 'i', b.id)::text)
                FILTER (WHERE page.place = :offset::bigint + :limit::bigint)::json) || '"', 'null'), '}') AS json
FROM page
JOIN bookings b ON b.id = page.id
CROSS JOIN LATERAL oh_booking_text(b, :now) t
