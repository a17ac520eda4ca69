-- A person as GET /users shows them. E-mail and phone are sealed: the server opens them for those
-- who may see them. Private settings are the caller's own.
SELECT json_build_object(
  'id', u.id, 'role', u.role, 'email', NULL,
  'reputationScore', u.reputation_score, 'reputationTier', u.reputation_tier,
  'isActive', u.is_active, 'isDormant', oh_is_dormant(u.last_activity_at, u.created_at, :now),
  'lastActivityAt', oh_utc(u.last_activity_at), 'createdAt', oh_utc(u.created_at),
  'updatedAt', oh_utc(greatest(u.updated_at, p.updated_at)), 'version', p.version,
  'profile', json_build_object(
    'name', coalesce(p.name, ''), 'title', p.title, 'company', p.company,
    'portfolioCompany', CASE WHEN c.id IS NOT NULL THEN
      json_build_object('id', c.id, 'name', c.name, 'stage', c.stage, 'website', c.website) END,
    'headline', p.headline, 'bio', p.bio, 'expertiseDescription', p.expertise_description,
    'idealMenteeDescription', p.ideal_mentee_description, 'goals', p.goals,
    -- Sensitive (000): for a mentor who meets them, too.
    'traction', CASE WHEN :private::boolean OR EXISTS (
      SELECT FROM own_bookings b WHERE b.mentee_id = u.id AND b.mentor_id = oh_user_id() AND oh_is_live(b.status)) THEN p.traction END,
    'seniority', p.seniority, 'acceptancePolicy', p.acceptance_policy, 'keywords', to_json(p.keywords),
    'avatarUrl', p.avatar_url,
    'timeZone', p.time_zone, 'links', oh_links_json(u.id), 'tags', oh_profile_tags_json(u.id), 'phone', NULL,
    'visibility', CASE WHEN :private::boolean THEN p.visibility END,
    'loadCap', CASE WHEN u.role = 'mentor' THEN p.load_cap END,
    'airtableFields', coalesce((
      SELECT json_agg(CASE f.name WHEN 'portfolio_company_id' THEN 'portfolioCompany' WHEN 'time_zone' THEN 'timeZone'
                                  WHEN 'acceptance_policy' THEN 'acceptancePolicy' ELSE f.name END ORDER BY f.name)
      FROM jsonb_array_elements_text(p.metadata -> 'airtable') AS f (name) WHERE :private::boolean), '[]'),
    'reminderPreference', CASE WHEN :private::boolean THEN p.reminder_preference END,
    'language', CASE WHEN :private::boolean THEN p.language END,
    'autoConfirm', CASE WHEN :private::boolean AND u.role = 'mentor' THEN p.auto_confirm END),
  'mailFailingSince', CASE WHEN :private::boolean THEN oh_utc(u.mail_failing_since) END,
  'weeklyBookingLimit', NULL, 'weeklyBookingsUsed', NULL)::text AS json,
  u.email_sealed, p.phone_sealed, u.role, u.reputation_tier, p.time_zone
FROM users u
JOIN user_profiles p ON p.user_id = u.id
LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
WHERE u.id = :user AND u.deleted_at IS NULL
