WITH page AS (
  SELECT t.*, oh_tag_status(t) AS status
  FROM taxonomy t
  WHERE t.requested_by = :user
  ORDER BY t.requested_at DESC, t.id
  LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(json_build_object(
      'id', p.id, 'category', p.category, 'value', p.value, 'displayName', p.display_name, 'status', p.status,
      'requestedAt', oh_utc(p.requested_at), 'decidedAt', oh_utc(coalesce(p.rejected_at, p.approved_at)),
      'rejectionReason', p.rejection_reason,
      'mergedIntoName', (SELECT m.display_name FROM taxonomy m WHERE m.id = p.merged_into))
      ORDER BY p.requested_at DESC, p.id)
    FROM page p), '[]'),
  'total', (SELECT count(*) FROM taxonomy t WHERE t.requested_by = :user),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
