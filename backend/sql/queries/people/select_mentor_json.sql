SELECT json_build_object(
  'id', u.id, 'name', coalesce(p.name, ''), 'title', p.title, 'company', coalesce(p.company, c.name),
  'headline', p.headline, 'avatarUrl', p.avatar_url,
  'reputationScore', u.reputation_score, 'reputationTier', u.reputation_tier,
  'isDormant', oh_is_dormant(u.last_activity_at, u.created_at, :now), 'tags', oh_tags_json(u.id),
  'nextSlotAt', oh_utc(f.next), 'openSlots', f.open,
  'bio', p.bio, 'expertiseDescription', p.expertise_description,
  'idealMenteeDescription', p.ideal_mentee_description, 'timeZone', p.time_zone,
  'links', oh_links_json(u.id),
  'completedSessions', (SELECT count(*) FROM time_slots s
                        WHERE s.mentor_id = u.id AND s.is_booked AND s.deleted_at IS NULL AND s.end_time <= :now),
  'loadCap', p.load_cap,
  'obstacle', NULL)::text AS json,
  u.reputation_tier, oh_is_dormant(u.last_activity_at, u.created_at, :now) AS dormant
FROM users u
JOIN user_profiles p ON p.user_id = u.id
LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
CROSS JOIN LATERAL (
  SELECT min(s.start_time) AS next, count(*)::int AS open
  FROM time_slots s
  WHERE s.mentor_id = u.id AND s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time >= :earliest) f
WHERE u.id = :mentor AND u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL
