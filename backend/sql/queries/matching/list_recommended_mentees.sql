-- FR16: list_recommended_mentors, the other way round.
WITH kept AS (
  SELECT c.recommended_user_id AS id, c.match_score AS score, c.match_explanation AS why,
         rank() OVER (ORDER BY c.match_score DESC) AS place
  FROM user_match_cache c
  JOIN users u ON u.id = c.recommended_user_id
  JOIN user_profiles p ON p.user_id = u.id
  WHERE c.user_id = :user AND c.algorithm_version = :version AND c.match_score >= :min_score
    AND u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL AND p.visibility = 'listed'
    AND NOT oh_is_dormant(u.last_activity_at, u.created_at, :now)
), page AS (
  SELECT k.*, row_number() OVER () AS nr
  FROM (SELECT * FROM kept WHERE place <= :limit::int + :offset::int
        ORDER BY score DESC, oh_last_booked(id) NULLS FIRST, id
        LIMIT :limit::int OFFSET :offset::int) k
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(json_build_object(
      'user', json_build_object(
        'id', u.id, 'name', coalesce(p.name, ''), 'title', p.title, 'company', coalesce(c.name, p.company),
        'headline', p.headline, 'goals', p.goals, 'avatarUrl', p.avatar_url, 'reputationScore', u.reputation_score,
        'reputationTier', u.reputation_tier, 'isDormant', false, 'tags', oh_tags_json(u.id)),
      'score', page.score, 'explanation', page.why) ORDER BY page.nr)
    FROM page
    JOIN users u ON u.id = page.id
    JOIN user_profiles p ON p.user_id = u.id
    LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id), '[]'),
  'total', (SELECT count(*) FROM kept), 'limit', :limit::int, 'offset', :offset::int)::text AS json
