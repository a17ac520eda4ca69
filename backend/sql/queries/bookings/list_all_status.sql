-- plan: walk
-- For coordinators: a page of everybody's bookings by what became of them, the latest of each first: for one status after the other
-- a walk along an index until the page is full. They come in the order they stand in; a sort over all would read a page of each.
-- Where a page ended is where the next one begins. How many there are is counted elsewhere.
WITH page AS MATERIALIZED (
  SELECT f.id, f.status, row_number() OVER () + :offset::bigint AS place
  FROM ((SELECT w.id, w.meeting_start_time, 'pending'::booking_status AS status
         FROM oh_bookings_ahead_down((cardinality(:status::text[]) = 0 OR 'pending' = ANY (:status::text[])) AND coalesce('pending' >= (:after::jsonb ->> 'x')::booking_status, true), 'pending', greatest(:from::timestamptz, :now), coalesce(:to::timestamptz, 'infinity'),
             CASE WHEN 'pending' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 't')::timestamptz ELSE 'infinity' END, CASE WHEN 'pending' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 'i')::uuid ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END,
             :limit::bigint + :offset::bigint, :now) w
         ORDER BY w.meeting_start_time DESC, w.id DESC
         LIMIT :limit::bigint + :offset::bigint)
        UNION ALL
        (SELECT w.id, w.meeting_start_time, 'confirmed'::booking_status AS status
         FROM oh_bookings_ahead_down((cardinality(:status::text[]) = 0 OR 'confirmed' = ANY (:status::text[])) AND coalesce('confirmed' >= (:after::jsonb ->> 'x')::booking_status, true), 'confirmed', greatest(:from::timestamptz, :now::timestamptz - interval '1 day'), coalesce(:to::timestamptz, 'infinity'),
             CASE WHEN 'confirmed' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 't')::timestamptz ELSE 'infinity' END, CASE WHEN 'confirmed' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 'i')::uuid ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END,
             :limit::bigint + :offset::bigint, :now) w
         ORDER BY w.meeting_start_time DESC, w.id DESC
         LIMIT :limit::bigint + :offset::bigint)
        UNION ALL
        (SELECT w.id, w.meeting_start_time, 'completed'::booking_status AS status
         FROM (SELECT * FROM oh_bookings_down((cardinality(:status::text[]) = 0 OR 'completed' = ANY (:status::text[])) AND coalesce('completed' >= (:after::jsonb ->> 'x')::booking_status, true), 'completed', coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'),
             CASE WHEN 'completed' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 't')::timestamptz ELSE 'infinity' END, CASE WHEN 'completed' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 'i')::uuid ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END,
             :limit::bigint + :offset::bigint)
              UNION ALL
              SELECT u.id, u.meeting_start_time
              FROM oh_bookings_unsettled((cardinality(:status::text[]) = 0 OR 'completed' = ANY (:status::text[])) AND coalesce('completed' >= (:after::jsonb ->> 'x')::booking_status, true), false,
                   coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'), :now) u
              WHERE coalesce((u.meeting_start_time, u.id) < (CASE WHEN 'completed' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 't')::timestamptz ELSE 'infinity' END, CASE WHEN 'completed' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 'i')::uuid ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END), true)) w
         ORDER BY w.meeting_start_time DESC, w.id DESC
         LIMIT :limit::bigint + :offset::bigint)
        UNION ALL
        (SELECT w.id, w.meeting_start_time, 'canceled'::booking_status AS status
         FROM oh_bookings_down((cardinality(:status::text[]) = 0 OR 'canceled' = ANY (:status::text[])) AND coalesce('canceled' >= (:after::jsonb ->> 'x')::booking_status, true), 'canceled', coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'),
             CASE WHEN 'canceled' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 't')::timestamptz ELSE 'infinity' END, CASE WHEN 'canceled' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 'i')::uuid ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END,
             :limit::bigint + :offset::bigint) w
         ORDER BY w.meeting_start_time DESC, w.id DESC
         LIMIT :limit::bigint + :offset::bigint)
        UNION ALL
        (SELECT w.id, w.meeting_start_time, 'expired'::booking_status AS status
         FROM (SELECT * FROM oh_bookings_down((cardinality(:status::text[]) = 0 OR 'expired' = ANY (:status::text[])) AND coalesce('expired' >= (:after::jsonb ->> 'x')::booking_status, true), 'expired', coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'),
             CASE WHEN 'expired' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 't')::timestamptz ELSE 'infinity' END, CASE WHEN 'expired' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 'i')::uuid ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END,
             :limit::bigint + :offset::bigint)
              UNION ALL
              SELECT u.id, u.meeting_start_time
              FROM oh_bookings_unsettled(false, (cardinality(:status::text[]) = 0 OR 'expired' = ANY (:status::text[])) AND coalesce('expired' >= (:after::jsonb ->> 'x')::booking_status, true),
                   coalesce(:from::timestamptz, '-infinity'), coalesce(:to::timestamptz, 'infinity'), :now) u
              WHERE coalesce((u.meeting_start_time, u.id) < (CASE WHEN 'expired' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 't')::timestamptz ELSE 'infinity' END, CASE WHEN 'expired' = (:after::jsonb ->> 'x')::booking_status THEN (:after::jsonb ->> 'i')::uuid ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END), true)) w
         ORDER BY w.meeting_start_time DESC, w.id DESC
         LIMIT :limit::bigint + :offset::bigint)
        LIMIT :limit OFFSET :offset) f
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', :total::bigint,
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce('"' || oh_cursor(max(json_build_object('s', :sort::text, 't', b.meeting_start_time, 'x', page.status, 'i', b.id)::text)
                FILTER (WHERE page.place = :offset::bigint + :limit::bigint)::json) || '"', 'null'), '}') AS json
FROM page
JOIN bookings b ON b.id = page.id
CROSS JOIN LATERAL oh_booking_text(b, :now) t
