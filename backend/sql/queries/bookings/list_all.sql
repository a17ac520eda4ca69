-- For coordinators: every booking, filtered, sorted and in pages. Names that nobody has are taken for
-- slips: then it is the bookings of those who are called something like it. Where a page ended is put
-- among them as one more: what is sorted after it comes next, whatever came or went meanwhile.
WITH said AS MATERIALIZED (
  SELECT b.id, b.meeting_start_time, b.created_at, pm.name AS mentor_name, pe.name AS mentee_name,
         oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now) AS effective
  FROM bookings b
  JOIN user_profiles pm ON pm.user_id = b.mentor_id
  JOIN user_profiles pe ON pe.user_id = b.mentee_id
  WHERE b.deleted_at IS NULL
    AND (:mentor::uuid IS NULL OR b.mentor_id = :mentor::uuid)
    AND (:mentee::uuid IS NULL OR b.mentee_id = :mentee::uuid)
    AND (:from::timestamptz IS NULL OR b.meeting_start_time >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR b.meeting_start_time < :to::timestamptz)
    AND (:declined::boolean IS NULL
         OR (b.status = 'canceled' AND b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id) IS TRUE = :declined::boolean)
    AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
         (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
    AND (:pattern::text IS NULL
         OR pm.search_name LIKE oh_fold(:pattern::text) OR pe.search_name LIKE oh_fold(:pattern::text)
         OR oh_fold(b.meeting_goal) LIKE oh_fold(:pattern::text))
), near AS MATERIALIZED (
  SELECT p.user_id, greatest(oh_nearness(oh_fold(:typed::text), oh_slips(oh_fold(:typed::text)), p.search_name),
                             CASE WHEN oh_spellings(p.name) LIKE oh_fold(:pattern::text) THEN 1 END) AS nearness
  FROM user_profiles p
  WHERE :typed::text IS NOT NULL AND NOT EXISTS (SELECT FROM said)
), meant AS MATERIALIZED (
  SELECT n.user_id FROM near n WHERE n.nearness >= greatest(0.35, (SELECT max(x.nearness) FROM near x) - 0.1)
), matching AS (
  SELECT * FROM said
  UNION ALL
  SELECT b.id, b.meeting_start_time, b.created_at, pm.name, pe.name,
         oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now)
  FROM bookings b
  JOIN user_profiles pm ON pm.user_id = b.mentor_id
  JOIN user_profiles pe ON pe.user_id = b.mentee_id
  WHERE (SELECT EXISTS (SELECT FROM meant))
    AND (b.mentor_id IN (SELECT user_id FROM meant) OR b.mentee_id IN (SELECT user_id FROM meant))
    AND b.deleted_at IS NULL
    AND (:mentor::uuid IS NULL OR b.mentor_id = :mentor::uuid)
    AND (:mentee::uuid IS NULL OR b.mentee_id = :mentee::uuid)
    AND (:from::timestamptz IS NULL OR b.meeting_start_time >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR b.meeting_start_time < :to::timestamptz)
    AND (:declined::boolean IS NULL
         OR (b.status = 'canceled' AND b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id) IS TRUE = :declined::boolean)
    AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
         (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
), filtered AS MATERIALIZED (
  SELECT m.*, m.id AS sorted_id FROM matching m
  WHERE cardinality(:status::text[]) = 0 OR effective::text = ANY (:status::text[])
), ordered AS (
  SELECT f.*, row_number() OVER (
           ORDER BY CASE WHEN :sort::text = 'startTime' THEN meeting_start_time END,
                    CASE WHEN :sort::text = '-startTime' THEN meeting_start_time END DESC,
                    CASE WHEN :sort::text = '-createdAt' THEN created_at END DESC,
                    CASE WHEN :sort::text = 'status' THEN effective END,
                    CASE WHEN :sort::text = 'mentor' THEN mentor_name END,
                    CASE WHEN :sort::text = 'mentee' THEN mentee_name END,
                    meeting_start_time DESC, sorted_id, id NULLS LAST) AS rank
  FROM (SELECT * FROM filtered
        UNION ALL
        SELECT NULL, (k ->> 't')::timestamptz, (k ->> 'u')::timestamptz, k ->> 'n', k ->> 'm', (k ->> 'x')::booking_status, (k ->> 'i')::uuid
        FROM (SELECT :after::jsonb AS k) a WHERE k IS NOT NULL) f
), page AS MATERIALIZED (
  SELECT o.*, row_number() OVER (ORDER BY o.rank) AS place
  FROM (SELECT * FROM ordered
        WHERE id IS NOT NULL AND rank > coalesce((SELECT rank FROM ordered WHERE id IS NULL), 0)
        ORDER BY rank LIMIT :limit OFFSET :offset) o
)
SELECT concat('{"items":[', string_agg(t.json, ',' ORDER BY page.place), '],"total":', (SELECT count(*) FROM filtered),
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object(
                  's', :sort::text, 't', e.meeting_start_time, 'u', e.created_at, 'n', e.mentor_name, 'm', e.mentee_name, 'x', e.effective,
                  'i', e.id)) || '"' FROM page e WHERE e.place = :limit::int), 'null'), '}') AS json
FROM page
JOIN bookings b ON b.id = page.id
CROSS JOIN LATERAL oh_booking_text(b, :now) t
