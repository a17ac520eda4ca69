-- As before, and the meetings of a week are counted for those tiers only that have a limit (FR50): whoever has none has the most
-- of them, and a booking asked for their number in vain.
DROP FUNCTION oh_slot_facts(uuid[], uuid[], uuid, timestamptz);
CREATE FUNCTION oh_slot_facts(mentees uuid[], slots uuid[], moved uuid, limited reputation_tier[], at timestamptz)
RETURNS TABLE (
  pair bigint, mentor_id uuid, start_time timestamptz, end_time timestamptz, is_booked boolean,
  mentor_active boolean, mentor_tier reputation_tier, mentor_dormant boolean,
  mentor_name text, auto_confirm boolean, load_cap integer,
  meeting_type meeting_type, location text,
  mentee_active boolean, mentee_tier reputation_tier, mentee_name text, mentee_time_zone text,
  held_until timestamptz, used integer, sessions integer, exception_id uuid, mentee_busy boolean,
  is_in_name_only boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
  me constant uuid := oh_user_id();
  staff constant boolean := oh_is_staff();
  people uuid[];
  lapsed uuid[];
BEGIN
  IF NOT oh_is_signed_in() THEN
    RETURN;
  END IF;
  -- A mentor with a limit, and one of whom the booking will note that there was something to do: this is the time to wait.
  SELECT mentees || coalesce(array_agg(s.mentor_id) FILTER (WHERE p.load_cap IS NOT NULL OR oh_is_activity_due(u.last_activity_at, at)), '{}'),
         array_agg(s.booking_id) FILTER (WHERE oh_has_lapsed(s.lapses_at, at))
    INTO people, lapsed
    FROM time_slots s JOIN user_profiles p ON p.user_id = s.mentor_id JOIN users u ON u.id = s.mentor_id
   WHERE s.id = ANY (slots);
  PERFORM FROM users u WHERE u.id = ANY (people) ORDER BY u.id FOR NO KEY UPDATE;
  -- A request that has lapsed is written down as expired before its slot is booked anew: bookings come before slots.
  IF lapsed IS NOT NULL THEN
    PERFORM FROM bookings b WHERE b.id = ANY (lapsed) ORDER BY b.id FOR NO KEY UPDATE;
  END IF;
  PERFORM FROM time_slots s WHERE s.id = ANY (slots) ORDER BY s.id FOR NO KEY UPDATE;

  RETURN QUERY
  SELECT i.pair, s.mentor_id, s.start_time, s.end_time, s.is_booked,
         coalesce(u.is_active AND u.deleted_at IS NULL, false), coalesce(u.reputation_tier, 'platinum'),
         coalesce(oh_is_dormant(u.last_activity_at, u.created_at, at), false),
         p.name, p.auto_confirm, p.load_cap, coalesce(b.meeting_type, 'online'),
         CASE b.meeting_type WHEN 'in_person_custom' THEN b.location_custom
                             WHEN 'in_person_preset' THEN l.name || ', ' || l.address END,
         coalesce(e.is_active AND e.deleted_at IS NULL AND (e.role = 'mentee' OR moved IS NOT NULL OR (staff AND i.mentee = me)), false), e.reputation_tier, m.name, m.time_zone,
         h.expires_at, made.used, taken.sessions, lifted.id, coalesce(busy.at_that_time, false),
         oh_has_lapsed(s.lapses_at, at) OR coalesce(busy.in_name_only, false)
    FROM unnest(mentees, slots) WITH ORDINALITY AS i (mentee, slot, pair)
    JOIN time_slots s ON s.id = i.slot AND s.deleted_at IS NULL
    JOIN user_profiles p ON p.user_id = s.mentor_id
    JOIN user_profiles m ON m.user_id = i.mentee
    LEFT JOIN users u ON u.id = s.mentor_id AND (staff OR (u.deleted_at IS NULL AND u.is_active) OR u.id = me)
    LEFT JOIN users e ON e.id = i.mentee AND (staff OR (e.deleted_at IS NULL AND e.is_active) OR e.id = me)
    LEFT JOIN availability_blocks b ON b.id = s.availability_block_id
    LEFT JOIN locations l ON l.id = b.location_preset_id
    LEFT JOIN slot_holds h ON h.time_slot_id = i.slot AND h.holder_id <> i.mentee AND h.expires_at > at
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS used FROM bookings k
       WHERE e.reputation_tier = ANY (limited) AND k.mentee_id = i.mentee AND oh_uses_week(k, oh_week_start(m.time_zone, at), at)
         AND (staff OR me IN (k.mentee_id, k.mentor_id))) made
    -- As the constraint has it, so that nobody needs to run into it.
    CROSS JOIN LATERAL (
      SELECT bool_or(NOT k.has_lapsed) AS at_that_time, bool_or(k.has_lapsed) AS in_name_only
        FROM (SELECT oh_has_lapsed(oh_slot_lapses_at(o.status, o.created_at, o.meeting_start_time), at) AS has_lapsed FROM bookings o
               WHERE o.mentee_id = i.mentee AND o.deleted_at IS NULL AND o.status IN ('pending', 'confirmed', 'completed')
                 AND tstzrange(o.meeting_start_time, o.meeting_end_time) && tstzrange(s.start_time, s.end_time)
                 AND o.id IS DISTINCT FROM moved) k) busy
    -- The mentor's sessions in the week of the slot (eight days on lies in the next one), a moved one apart.
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS sessions FROM time_slots t
       WHERE p.load_cap IS NOT NULL AND t.mentor_id = s.mentor_id AND t.deleted_at IS NULL AND t.is_booked AND t.booking_id IS DISTINCT FROM moved
         AND NOT oh_has_lapsed(t.lapses_at, at)
         AND t.start_time >= oh_week_start(p.time_zone, s.start_time)
         AND t.start_time < oh_week_start(p.time_zone, oh_week_start(p.time_zone, s.start_time) + interval '192 hours')
      ) taken
    LEFT JOIN LATERAL (
      SELECT r.id FROM tier_override_requests r
       WHERE r.mentee_id = i.mentee AND r.mentor_id = s.mentor_id
         AND r.status = 'approved' AND r.used_at IS NULL AND r.expires_at > at
         AND (staff OR me IN (r.mentee_id, r.mentor_id))
       ORDER BY r.expires_at LIMIT 1) lifted ON true;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_slot_facts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_slot_facts TO officehours_app;
