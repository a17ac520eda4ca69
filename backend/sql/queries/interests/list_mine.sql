WITH matching AS (
  SELECT i.* FROM mentor_interests i WHERE i.mentor_id = :user OR i.mentee_id = :user
), page AS (
  SELECT * FROM matching ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(json_build_object(
      'id', page.id, 'mentor', oh_person_json(page.mentor_id), 'mentee', oh_person_json(page.mentee_id),
      'message', page.message, 'exceptionId', page.exception_id, 'createdAt', oh_utc(page.created_at),
      'bookingId', (SELECT b.id FROM bookings b
                     WHERE b.mentor_id = page.mentor_id AND b.mentee_id = page.mentee_id AND b.deleted_at IS NULL
                       AND b.created_at >= page.created_at
                     ORDER BY b.created_at LIMIT 1))
      ORDER BY page.created_at DESC, page.id DESC)
    FROM page), '[]'),
  'total', (SELECT count(*) FROM matching), 'limit', :limit::int, 'offset', :offset::int)::text AS json
