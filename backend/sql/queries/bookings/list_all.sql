-- For coordinators: every booking, filtered, sorted and in pages.
WITH matching AS (
  SELECT b AS booking, b.id, b.meeting_start_time, b.created_at, pm.name AS mentor_name, pe.name AS mentee_name,
         oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now) AS effective
  FROM bookings b
  JOIN user_profiles pm ON pm.user_id = b.mentor_id
  JOIN user_profiles pe ON pe.user_id = b.mentee_id
  WHERE b.deleted_at IS NULL
    AND (:mentor::uuid IS NULL OR b.mentor_id = :mentor::uuid)
    AND (:mentee::uuid IS NULL OR b.mentee_id = :mentee::uuid)
    AND (:from::timestamptz IS NULL OR b.meeting_start_time >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR b.meeting_start_time < :to::timestamptz)
    AND (:pattern::text IS NULL
         OR pm.search_name LIKE oh_fold(:pattern::text) OR pe.search_name LIKE oh_fold(:pattern::text)
         OR oh_fold(b.meeting_goal) LIKE oh_fold(:pattern::text))
), filtered AS (
  SELECT * FROM matching
  WHERE cardinality(:status::text[]) = 0 OR effective::text = ANY (:status::text[])
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM filtered
        ORDER BY CASE WHEN :sort::text = 'startTime' THEN meeting_start_time END,
                 CASE WHEN :sort::text = '-startTime' THEN meeting_start_time END DESC,
                 CASE WHEN :sort::text = '-createdAt' THEN created_at END DESC,
                 CASE WHEN :sort::text = 'status' THEN effective END,
                 CASE WHEN :sort::text = 'mentor' THEN mentor_name END,
                 CASE WHEN :sort::text = 'mentee' THEN mentee_name END,
                 meeting_start_time DESC, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', (SELECT count(*) FROM filtered),
              ',"limit":', :limit::int, ',"offset":', :offset::int, '}') AS json
FROM page
CROSS JOIN LATERAL oh_booking_text(page.booking, :now) t
