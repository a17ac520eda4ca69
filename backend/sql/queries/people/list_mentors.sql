-- The directory (FR15). Narrow first: who matches and in which order; tags, texts and slots are
-- fetched for the page alone. Dormant mentors come last (FR57).
-- "Has slots" asks time_slots_free_idx once for each mentor who passes the other filters: one step
-- down an index that holds everything it needs, whatever the number of slots. A table of free days,
-- kept by a trigger, would be asked just as often, know days of UTC instead of the viewer's, and
-- cost every booking a write. The scalar sub-select keeps the planner from making a join of it,
-- which would read all slots of the week.
WITH matching AS (
  SELECT u.id, u.reputation_score, u.reputation_tier, p.search_name,
         oh_is_dormant(u.last_activity_at, u.created_at, :now) AS dormant,
         CASE WHEN :sort::text = 'nextSlot' THEN
           (SELECT min(s.start_time) FROM time_slots s
            WHERE s.mentor_id = u.id AND s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time >= :earliest)
         END AS next_slot
  FROM users u
  JOIN user_profiles p ON p.user_id = u.id
  WHERE u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL AND p.visibility = 'listed'
    AND (cardinality(:tiers::text[]) = 0 OR u.reputation_tier::text = ANY (:tiers::text[]))
    AND (:until::timestamptz IS NULL OR (
         SELECT true FROM time_slots s
         WHERE s.mentor_id = u.id AND s.deleted_at IS NULL AND NOT s.is_booked
           AND s.start_time >= :earliest AND s.start_time < :until::timestamptz
         LIMIT 1))
    AND (:words::text IS NULL
         OR p.search @@ to_tsquery('simple', oh_unaccent(:words::text))
         OR p.search_name LIKE oh_fold(:pattern::text)
         OR EXISTS (SELECT FROM entity_tags e JOIN taxonomy t ON t.id = e.taxonomy_id
                    WHERE e.entity_type = 'user' AND e.entity_id = u.id AND e.deleted_at IS NULL
                      AND t.is_approved AND t.is_active AND oh_fold(t.display_name) LIKE oh_fold(:pattern::text)))
    AND (cardinality(:industries::text[]) = 0 OR u.id IN (
         SELECT e.entity_id FROM entity_tags e JOIN taxonomy t ON t.id = e.taxonomy_id
         WHERE e.entity_type = 'user' AND e.deleted_at IS NULL AND t.is_approved AND t.is_active
           AND t.category = 'industry' AND t.value = ANY (:industries::text[])))
    AND (cardinality(:technologies::text[]) = 0 OR u.id IN (
         SELECT e.entity_id FROM entity_tags e JOIN taxonomy t ON t.id = e.taxonomy_id
         WHERE e.entity_type = 'user' AND e.deleted_at IS NULL AND t.is_approved AND t.is_active
           AND t.category = 'technology' AND t.value = ANY (:technologies::text[])))
    AND (:stage::text IS NULL OR u.id IN (
         SELECT e.entity_id FROM entity_tags e JOIN taxonomy t ON t.id = e.taxonomy_id
         WHERE e.entity_type = 'user' AND e.deleted_at IS NULL AND t.is_approved AND t.is_active
           AND t.category = 'stage' AND t.value = :stage::text))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY dormant,
                 CASE WHEN :sort::text = '-name' THEN search_name END DESC,
                 CASE WHEN :sort::text = '-tier' THEN reputation_score END DESC,
                 CASE WHEN :sort::text = 'nextSlot' THEN next_slot END NULLS LAST,
                 search_name, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(json_build_object(
      'id', page.id, 'name', coalesce(p.name, ''), 'title', p.title, 'company', coalesce(p.company, c.name),
      'headline', p.headline, 'avatarUrl', p.avatar_url,
      'reputationScore', page.reputation_score, 'reputationTier', page.reputation_tier,
      'isDormant', page.dormant, 'tags', oh_tags_json(page.id),
      'nextSlotAt', oh_utc(f.next), 'openSlots', f.open) ORDER BY page.place)
    FROM page
    JOIN user_profiles p ON p.user_id = page.id
    LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
    CROSS JOIN LATERAL (
      SELECT min(s.start_time) AS next, count(*)::int AS open
      FROM time_slots s
      WHERE s.mentor_id = page.id AND s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time >= :earliest) f), '[]'),
  'total', (SELECT count(*) FROM matching),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
