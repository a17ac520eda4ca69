-- Mentors to ask instead: the best matches, else those with a common industry, else anybody, those with a common stage first,
-- whom the tier rule and their activity allow, with their first slot within two weeks that the mentee could book. Of equal matches who was booked least recently goes first. The
-- mentee is the booking's, whoever asks.
WITH asked AS (
  SELECT b.mentee_id, b.mentor_id, e.reputation_tier AS tier
  FROM bookings b JOIN users e ON e.id = b.mentee_id
  WHERE b.id = :booking AND b.deleted_at IS NULL
), matched AS (
  SELECT c.recommended_user_id AS mentor, c.match_score AS score, 0 AS shared
  FROM asked a JOIN user_match_cache c ON c.user_id = a.mentee_id AND c.algorithm_version = :version
  WHERE c.recommended_user_id <> a.mentor_id
), tagged AS (
  SELECT DISTINCT o.entity_id AS mentor, NULL::numeric AS score, 0 AS shared
  FROM asked a
  JOIN entity_tags mine ON mine.entity_type = 'user' AND mine.entity_id = a.mentee_id AND mine.deleted_at IS NULL
  JOIN taxonomy t ON t.id = mine.taxonomy_id AND t.category = 'industry' AND t.is_approved AND t.is_active
  JOIN entity_tags o ON o.entity_type = 'user' AND o.taxonomy_id = t.id AND o.deleted_at IS NULL
  WHERE o.entity_id NOT IN (a.mentor_id, a.mentee_id)
    AND NOT EXISTS (SELECT FROM user_match_cache c WHERE c.user_id = a.mentee_id AND c.algorithm_version = :version)
), anybody AS (
  SELECT u.id AS mentor, NULL::numeric AS score,
         CASE WHEN EXISTS (
           SELECT FROM entity_tags mine
           JOIN taxonomy t ON t.id = mine.taxonomy_id AND t.category = 'stage' AND t.is_approved AND t.is_active
           JOIN entity_tags o ON o.entity_type = 'user' AND o.entity_id = u.id AND o.taxonomy_id = t.id AND o.deleted_at IS NULL
           WHERE mine.entity_type = 'user' AND mine.entity_id = a.mentee_id AND mine.deleted_at IS NULL) THEN 1 ELSE 0 END AS shared
  FROM asked a
  JOIN users u ON u.role = 'mentor' AND u.id NOT IN (a.mentor_id, a.mentee_id)
  WHERE NOT EXISTS (SELECT FROM matched) AND NOT EXISTS (SELECT FROM tagged)
), candidates AS (
  SELECT *, false AS is_anybody FROM matched UNION ALL SELECT *, false FROM tagged UNION ALL SELECT *, true FROM anybody
), offered AS (
  SELECT u.id, p.name, x.score, x.shared, y.fits, l.booked, n.id AS slot_id, n.start_time, n.end_time
  FROM candidates x
  CROSS JOIN asked a
  JOIN users u ON u.id = x.mentor
  JOIN user_profiles p ON p.user_id = u.id
  CROSS JOIN LATERAL (
    SELECT s.id, s.start_time, s.end_time
    FROM time_slots s
    WHERE s.mentor_id = u.id AND s.deleted_at IS NULL AND NOT s.is_busy_elsewhere
      AND s.start_time >= :earliest AND s.start_time < :latest
      AND oh_is_unbooked(s.is_booked, s.lapses_at, s.is_stale, s.availability_block_id, :now)
      AND oh_held_until(s.id, a.mentee_id, :now) IS NULL
      AND coalesce(NOT s.start_time <@ ANY ((
            SELECT oh_full_weeks(u.id, p.time_zone, p.load_cap, :earliest, :latest, :now) WHERE p.load_cap IS NOT NULL)::tstzrange[]), true)
      AND NOT EXISTS (
            SELECT FROM bookings k
            WHERE k.mentee_id = a.mentee_id AND k.deleted_at IS NULL
              AND tstzrange(k.meeting_start_time, k.meeting_end_time) && tstzrange(s.start_time, s.end_time)
              AND oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, :now)
                  IN ('pending', 'confirmed', 'completed'))
    ORDER BY s.start_time LIMIT 1) n
  CROSS JOIN LATERAL (SELECT CASE WHEN x.score IS NOT NULL OR x.is_anybody THEN oh_last_booked(u.id) END AS booked) l
  -- Whom only an exception lets them book fits less.
  CROSS JOIN LATERAL (SELECT x.is_anybody AND jsonb_exists(:bookable::jsonb -> a.tier::text, u.reputation_tier::text) AS fits) y
  WHERE u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL AND p.visibility = 'listed'
    AND ((NOT oh_is_dormant(u.last_activity_at, u.created_at, :now)
          AND jsonb_exists(:bookable::jsonb -> a.tier::text, u.reputation_tier::text))
         OR EXISTS (SELECT FROM tier_override_requests r
                    WHERE r.mentee_id = a.mentee_id AND r.mentor_id = u.id AND r.status = 'approved'
                      AND r.used_at IS NULL AND r.expires_at > :now))
  ORDER BY x.score DESC NULLS LAST, x.shared + y.fits::int DESC, l.booked NULLS FIRST, n.start_time, u.id
  LIMIT :limit
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(json_build_object(
      'mentor', oh_person_json(o.id), 'nextSlotId', o.slot_id,
      'nextSlotStart', oh_utc(o.start_time), 'nextSlotEnd', oh_utc(o.end_time), 'matchScore', o.score)
      ORDER BY o.score DESC NULLS LAST, o.shared + o.fits::int DESC, o.booked NULLS FIRST, o.start_time, o.id) FROM offered o), '[]'),
  'total', (SELECT count(*) FROM offered))::text AS json
FROM asked
