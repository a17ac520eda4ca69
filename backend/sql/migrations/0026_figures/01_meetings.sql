-- What the coordinators' figures count (FR68, FR69), said once. All run with the caller's rights.

-- Meetings that begin, or were to begin, in [since, until), with the status as it counts at a moment.
-- In three parts, each from an index of its own: the many that have come to their end, and the few
-- whose status depends on the moment.
CREATE FUNCTION oh_meetings(since timestamptz, until timestamptz, at timestamptz)
RETURNS TABLE (mentor_id uuid, mentee_id uuid, starts timestamptz, status booking_status)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 20000
AS $$
  SELECT b.mentor_id, b.mentee_id, b.meeting_start_time, b.status
  FROM bookings b
  WHERE b.deleted_at IS NULL AND b.meeting_start_time >= since AND b.meeting_start_time < until
    AND b.status IN ('completed', 'canceled', 'expired')
  UNION ALL
  SELECT b.mentor_id, b.mentee_id, b.meeting_start_time,
         oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, at)
  FROM bookings b
  WHERE b.deleted_at IS NULL AND b.meeting_start_time >= since AND b.meeting_start_time < until
    AND b.status = 'pending'
  UNION ALL
  SELECT b.mentor_id, b.mentee_id, b.meeting_start_time,
         oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, at)
  FROM bookings b
  WHERE b.deleted_at IS NULL AND b.meeting_start_time >= since AND b.meeting_start_time < until
    AND b.status = 'confirmed' AND b.meeting_end_time > since
$$;

-- Who bears one of these tags of a kind, or works for a company that does.
CREATE FUNCTION oh_tag_bearers(kind taxonomy_category, names text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000
AS $$
  SELECT coalesce(p.user_id, e.entity_id)
  FROM taxonomy t
  JOIN entity_tags e ON e.taxonomy_id = t.id AND e.deleted_at IS NULL
  LEFT JOIN user_profiles p ON e.entity_type = 'portfolio_company' AND p.portfolio_company_id = e.entity_id
  WHERE t.category = kind AND t.value = ANY (names) AND t.is_approved AND t.is_active
    AND (e.entity_type = 'user' OR p.user_id IS NOT NULL)
$$;

-- Whom the figures' filters leave: any of the tags of each kind, any of the tiers. An empty list
-- leaves everybody; removed people stay, for what they did.
CREATE FUNCTION oh_people_like(industries text[], technologies text[], stages text[], tiers text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000
AS $$
  SELECT u.id
  FROM users u
  WHERE (cardinality(tiers) = 0 OR u.reputation_tier::text = ANY (tiers))
    AND (cardinality(industries) = 0 OR u.id IN (SELECT oh_tag_bearers('industry', industries)))
    AND (cardinality(technologies) = 0 OR u.id IN (SELECT oh_tag_bearers('technology', technologies)))
    AND (cardinality(stages) = 0 OR u.id IN (SELECT oh_tag_bearers('stage', stages)))
$$;
REVOKE EXECUTE ON FUNCTION oh_meetings(timestamptz, timestamptz, timestamptz), oh_tag_bearers(taxonomy_category, text[]),
  oh_people_like(text[], text[], text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_meetings(timestamptz, timestamptz, timestamptz), oh_tag_bearers(taxonomy_category, text[]),
  oh_people_like(text[], text[], text[], text[]) TO officehours_app;
