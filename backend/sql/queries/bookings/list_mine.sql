WITH matching AS MATERIALIZED (
  SELECT b.id, b.meeting_start_time
  FROM (SELECT o.id, o.meeting_start_time,
               oh_effective_status(o.status, o.created_at, o.meeting_start_time, o.meeting_end_time, :now) AS effective
        FROM own_bookings o) b
  WHERE (:status::booking_status IS NULL OR b.effective = :status::booking_status)
    AND CASE :tab::text
          WHEN 'upcoming' THEN b.effective IN ('pending', 'confirmed')
          WHEN 'past' THEN b.effective = 'completed'
          WHEN 'canceled' THEN b.effective IN ('canceled', 'expired')
          ELSE true
        END
), page AS (
  SELECT id, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY CASE WHEN :tab::text = 'upcoming' THEN meeting_start_time END,
                 meeting_start_time DESC, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', (SELECT count(*) FROM matching),
              ',"limit":', :limit::int, ',"offset":', :offset::int, '}') AS json
FROM page
JOIN bookings b ON b.id = page.id
CROSS JOIN LATERAL oh_booking_text(b, :now) t
