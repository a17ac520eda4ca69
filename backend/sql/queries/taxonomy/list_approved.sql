WITH approved AS (
  SELECT t.id, t.category, t.value, t.display_name, t.parent_id
  FROM taxonomy t
  WHERE t.is_approved AND t.is_active AND (:category::taxonomy_category IS NULL OR t.category = :category::taxonomy_category)
), page AS (
  SELECT a.*, (SELECT count(*) FROM entity_tags e JOIN users u ON u.id = e.entity_id
               JOIN user_profiles p ON p.user_id = u.id
               WHERE e.taxonomy_id = a.id AND e.entity_type = 'user' AND e.deleted_at IS NULL
                 AND u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL AND p.visibility = 'listed')::int AS mentors
  FROM approved a
  ORDER BY a.category, a.display_name, a.id
  LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(json_build_object(
      'id', id, 'category', category, 'value', value, 'displayName', display_name, 'parentId', parent_id,
      'mentorCount', mentors) ORDER BY category, display_name, id) FROM page), '[]'),
  'total', (SELECT count(*) FROM approved), 'limit', :limit::int, 'offset', :offset::int)::text AS json
