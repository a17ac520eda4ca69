WITH mine AS (
  SELECT b AS booking, b.meeting_start_time, b.id,
         oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now) AS effective
  FROM bookings b
  WHERE (b.mentee_id = :user OR b.mentor_id = :user) AND b.deleted_at IS NULL
), matching AS (
  SELECT * FROM mine
  WHERE (:status::booking_status IS NULL OR effective = :status::booking_status)
    AND CASE :tab::text
          WHEN 'upcoming' THEN effective IN ('pending', 'confirmed')
          WHEN 'past' THEN effective = 'completed'
          WHEN 'canceled' THEN effective IN ('canceled', 'expired')
          ELSE true
        END
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY CASE WHEN :tab::text = 'upcoming' THEN meeting_start_time END,
                 meeting_start_time DESC, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', (SELECT count(*) FROM matching),
              ',"limit":', :limit::int, ',"offset":', :offset::int, '}') AS json
FROM page
CROSS JOIN LATERAL oh_booking_text(page.booking, :now) t
