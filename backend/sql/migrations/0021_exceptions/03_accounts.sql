CREATE INDEX availability_blocks_location_idx ON availability_blocks (location_preset_id)
  WHERE location_preset_id IS NOT NULL AND deleted_at IS NULL;

-- For coordinators: all that they see of an account but what is sealed.
CREATE FUNCTION oh_account_json(u users, p user_profiles, at timestamptz) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT json_build_object(
    'id', u.id, 'role', u.role, 'name', coalesce(p.name, ''), 'title', p.title,
    'company', coalesce(p.company, c.name), 'timeZone', p.time_zone, 'reputationScore', u.reputation_score,
    'reputationTier', u.reputation_tier, 'isActive', u.is_active,
    'isDormant', oh_is_dormant(u.last_activity_at, u.created_at, at),
    'lastActivityAt', oh_utc(u.last_activity_at), 'lastSignInAt', oh_utc(u.last_sign_in_at),
    'createdAt', oh_utc(u.created_at), 'deletedAt', oh_utc(u.deleted_at))
  FROM (SELECT 1) one
  LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id);

-- Mentors' blocks of time that are still to come at a place.
CREATE FUNCTION oh_blocks_at(place uuid, at timestamptz) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT count(*)::int FROM availability_blocks b
   WHERE b.location_preset_id = place AND b.deleted_at IS NULL
     AND CASE WHEN b.recurrence_pattern = 'one_time' THEN b.start_date ELSE coalesce(b.end_date, 'infinity') END
         >= (at AT TIME ZONE b.timezone)::date - 1);

CREATE FUNCTION oh_location_json(l locations, at timestamptz) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', l.id, 'name', l.name, 'address', l.address, 'notes', l.notes, 'isActive', l.is_active,
  'usedByBlocks', CASE WHEN oh_is_coordinator() THEN oh_blocks_at(l.id, at) END,
  'version', CASE WHEN oh_is_coordinator() THEN l.version END);
