-- plan: walk
-- For coordinators: a page of everybody's bookings by the mentee's name, the latest of each first: a walk along two indexes until the
-- page is full. Namesakes' meetings are not mixed. Where a page ended is where the next one begins. How many there are is counted
-- elsewhere.
WITH page AS MATERIALIZED (
  SELECT o.id, o.name, o.user_id, row_number() OVER () + :offset::bigint AS place
  FROM (SELECT b.id, p.name, p.user_id
        FROM (SELECT p.user_id, coalesce(p.name, '') AS name
              FROM user_profiles p
              WHERE coalesce(p.name, '') >= coalesce(:after::jsonb ->> 'n', '')
                AND (:after::jsonb IS NULL OR (coalesce(p.name, ''), p.user_id) >= (:after::jsonb ->> 'n', (:after::jsonb ->> 'p')::uuid))
              ORDER BY coalesce(p.name, ''), p.user_id) p
        CROSS JOIN LATERAL (
          SELECT b.id
          FROM staff_bookings b
          WHERE b.mentee_id = p.user_id
            AND ((:after::jsonb ->> 'p')::uuid IS DISTINCT FROM p.user_id OR (b.meeting_start_time, b.id) < ((:after::jsonb ->> 't')::timestamptz, (:after::jsonb ->> 'i')::uuid))
          ORDER BY b.meeting_start_time DESC, b.id DESC
          LIMIT :limit::bigint + :offset::bigint) b
        LIMIT :limit OFFSET :offset) o
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', :total::bigint,
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce('"' || oh_cursor(max(json_build_object('s', :sort::text, 'n', page.name, 'p', page.user_id, 't', b.meeting_start_time, 'i', b.id)::text)
                FILTER (WHERE page.place = :offset::bigint + :limit::bigint)::json) || '"', 'null'), '}') AS json
FROM page
JOIN bookings b ON b.id = page.id
CROSS JOIN LATERAL oh_booking_text(b, :now) t
