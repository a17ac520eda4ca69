WITH matching AS (
  SELECT h.*
  FROM reputation_history h
  WHERE h.user_id = :user AND (cardinality(:events::text[]) = 0 OR h.trigger_event::text = ANY (:events::text[]))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY CASE WHEN :sort::text = 'createdAt' THEN created_at END, CASE WHEN :sort::text = 'createdAt' THEN id END,
                 created_at DESC, id DESC
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(json_build_object(
      'id', page.id, 'userId', page.user_id, 'oldScore', page.old_score, 'newScore', page.new_score,
      'oldTier', page.old_tier, 'newTier', page.new_tier,
      'calculationDetails', oh_reputation_details_json(page.calculation_details),
      'triggerEvent', page.trigger_event, 'createdAt', oh_utc(page.created_at),
      'createdBy', CASE WHEN oh_is_staff() THEN page.created_by END)
      ORDER BY page.place)
    FROM page), '[]'),
  'total', (SELECT count(*) FROM matching),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
