-- security_invoker: the policies of the caller count, not those of the view's owner.
CREATE VIEW active_users_with_profiles WITH (security_invoker = true) AS
SELECT u.id, u.airtable_record_id, u.email_sealed, u.key_version AS email_key_version, u.role,
       u.reputation_score, u.reputation_tier, u.is_active, u.last_activity_at, u.last_sign_in_at,
       u.version, u.created_at, u.updated_at,
       p.id AS profile_id, p.name, p.title, p.headline, p.portfolio_company_id, p.company,
       p.phone_sealed, p.key_version AS phone_key_version, p.time_zone, p.bio,
       p.expertise_description, p.ideal_mentee_description, p.seniority, p.acceptance_policy,
       p.keywords, p.goals, p.traction, p.visibility, p.load_cap, p.auto_confirm, p.avatar_url,
       p.avatar_source_type, p.avatar_metadata, p.reminder_preference, p.metadata,
       p.search_name, p.search, p.version AS profile_version, p.updated_at AS profile_updated_at
  FROM users u
  LEFT JOIN user_profiles p ON p.user_id = u.id
 WHERE u.deleted_at IS NULL;

CREATE VIEW active_bookings WITH (security_invoker = true) AS
SELECT * FROM bookings WHERE deleted_at IS NULL;

-- FR38: at least a day ahead.
CREATE VIEW available_slots WITH (security_invoker = true) AS
SELECT * FROM time_slots
 WHERE deleted_at IS NULL AND NOT is_booked AND start_time > now() + interval '1 day';
