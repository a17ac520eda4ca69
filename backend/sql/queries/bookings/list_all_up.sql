-- plan: walk
-- For coordinators: a page of everybody's bookings, the earliest first: a walk along an index until the page is full, one for
-- each status that is asked for. What counts as pending or confirmed lies ahead, and needs not be looked for in all the past.
-- Where a page ended is where the next one begins, whatever came or went meanwhile. How many there are is counted elsewhere.
WITH page AS MATERIALIZED (
  SELECT f.id, row_number() OVER (ORDER BY f.meeting_start_time, f.id) AS place
  FROM ((SELECT b.id, b.meeting_start_time
         FROM staff_bookings b
         WHERE cardinality(:status::text[]) = 0
           AND b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity')
           AND b.meeting_start_time >= coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity')
           AND (b.meeting_start_time > coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity')
                OR b.id > coalesce((:after::jsonb ->> 'i')::uuid, '00000000-0000-0000-0000-000000000000'))
         ORDER BY b.meeting_start_time, b.id
         LIMIT :limit::bigint + :offset::bigint)
        UNION ALL
        SELECT * FROM oh_bookings_ahead_up('pending' = ANY (:status::text[]), 'pending', greatest(:from::timestamptz, :now), coalesce(:to::timestamptz, 'infinity'),
                                           coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity'),
                                           coalesce((:after::jsonb ->> 'i')::uuid, '00000000-0000-0000-0000-000000000000'), :limit::bigint + :offset::bigint, :now)
        UNION ALL
        SELECT * FROM oh_bookings_ahead_up('confirmed' = ANY (:status::text[]), 'confirmed', greatest(:from::timestamptz, :now::timestamptz - interval '1 day'), coalesce(:to::timestamptz, 'infinity'),
                                           coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity'),
                                           coalesce((:after::jsonb ->> 'i')::uuid, '00000000-0000-0000-0000-000000000000'), :limit::bigint + :offset::bigint, :now)
        UNION ALL
        SELECT * FROM oh_bookings_up('completed' = ANY (:status::text[]), 'completed', coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'),
                                     coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity'),
                                     coalesce((:after::jsonb ->> 'i')::uuid, '00000000-0000-0000-0000-000000000000'), :limit::bigint + :offset::bigint)
        UNION ALL
        SELECT * FROM oh_bookings_up('canceled' = ANY (:status::text[]), 'canceled', coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'),
                                     coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity'),
                                     coalesce((:after::jsonb ->> 'i')::uuid, '00000000-0000-0000-0000-000000000000'), :limit::bigint + :offset::bigint)
        UNION ALL
        SELECT * FROM oh_bookings_up('expired' = ANY (:status::text[]), 'expired', coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'),
                                     coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity'),
                                     coalesce((:after::jsonb ->> 'i')::uuid, '00000000-0000-0000-0000-000000000000'), :limit::bigint + :offset::bigint)
        UNION ALL
        SELECT u.id, u.meeting_start_time
        FROM oh_bookings_unsettled('completed' = ANY (:status::text[]), 'expired' = ANY (:status::text[]),
                                   coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'), :now) u
        WHERE u.meeting_start_time >= coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity')
          AND (u.meeting_start_time > coalesce((:after::jsonb ->> 't')::timestamptz, '-infinity')
               OR u.id > coalesce((:after::jsonb ->> 'i')::uuid, '00000000-0000-0000-0000-000000000000'))) f
  ORDER BY place
  LIMIT :limit OFFSET :offset
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', :total::bigint,
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce('"' || oh_cursor(max(json_build_object('s', :sort::text, 't', b.meeting_start_time, 'i', b.id)::text)
                FILTER (WHERE page.place = :offset::bigint + :limit::bigint)::json) || '"', 'null'), '}') AS json
FROM page
JOIN bookings b ON b.id = page.id
CROSS JOIN LATERAL oh_booking_text(b, :now) t
