-- All that decides whether a mentee may book a slot, and what the booking takes over from it; null
-- when there is no such slot. First the locks: two requests of one mentee must not both pass the
-- weekly limit, nor two of a mentor's week the load cap, so they wait for each other here, in one
-- order. A mentor without a cap makes nobody wait. Each statement of this function sees what was
-- committed until it begins, so what is counted is as the locks leave it.
-- The caller's rights are those of the tables' policies: bookings and exceptions of other people
-- count for nobody, and somebody who is deactivated is only seen by themselves.
CREATE FUNCTION oh_slot_facts(
  mentee uuid, slot uuid, moved uuid, at timestamptz,
  OUT mentor_id uuid, OUT start_time timestamptz, OUT end_time timestamptz, OUT is_booked boolean,
  OUT mentor_active boolean, OUT mentor_tier reputation_tier, OUT mentor_dormant boolean,
  OUT mentor_name text, OUT auto_confirm boolean, OUT load_cap integer,
  OUT meeting_type meeting_type, OUT location text,
  OUT mentee_active boolean, OUT mentee_tier reputation_tier, OUT mentee_name text, OUT mentee_time_zone text,
  OUT held_until timestamptz, OUT used integer, OUT sessions integer, OUT exception_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
  me constant uuid := oh_user_id();
  staff constant boolean := oh_is_staff();
  mentor_zone text;
  since timestamptz;
  until timestamptz;
BEGIN
  IF NOT oh_is_signed_in() THEN
    RETURN;
  END IF;
  SELECT s.mentor_id INTO oh_slot_facts.mentor_id
    FROM time_slots s JOIN user_profiles p ON p.user_id = s.mentor_id
   WHERE s.id = slot AND p.load_cap IS NOT NULL;
  IF FOUND THEN
    PERFORM FROM users u WHERE u.id IN (mentee, oh_slot_facts.mentor_id) ORDER BY u.id FOR NO KEY UPDATE;
  ELSE
    PERFORM FROM users u WHERE u.id = mentee FOR NO KEY UPDATE;
  END IF;

  SELECT s.mentor_id, s.start_time, s.end_time, s.is_booked,
         coalesce(u.is_active AND u.deleted_at IS NULL, false), coalesce(u.reputation_tier, 'platinum'),
         coalesce(oh_is_dormant(u.last_activity_at, u.created_at, at), false),
         p.name, p.auto_confirm, p.load_cap, p.time_zone, coalesce(b.meeting_type, 'online'),
         CASE b.meeting_type WHEN 'in_person_custom' THEN b.location_custom
                             WHEN 'in_person_preset' THEN l.name || ', ' || l.address END
    INTO oh_slot_facts.mentor_id, oh_slot_facts.start_time, oh_slot_facts.end_time, oh_slot_facts.is_booked,
         mentor_active, mentor_tier, mentor_dormant,
         mentor_name, oh_slot_facts.auto_confirm, oh_slot_facts.load_cap, mentor_zone, oh_slot_facts.meeting_type,
         oh_slot_facts.location
    FROM time_slots s
    LEFT JOIN availability_blocks b ON b.id = s.availability_block_id
    LEFT JOIN locations l ON l.id = b.location_preset_id
    JOIN user_profiles p ON p.user_id = s.mentor_id
    LEFT JOIN users u ON u.id = s.mentor_id AND (staff OR (u.deleted_at IS NULL AND u.is_active) OR u.id = me)
   WHERE s.id = slot AND s.deleted_at IS NULL;
  IF NOT FOUND THEN
    oh_slot_facts.mentor_id := NULL;
    RETURN;
  END IF;

  SELECT coalesce(e.is_active AND e.deleted_at IS NULL, false), e.reputation_tier, p.name, p.time_zone
    INTO mentee_active, mentee_tier, mentee_name, mentee_time_zone
    FROM user_profiles p
    LEFT JOIN users e ON e.id = p.user_id AND (staff OR (e.deleted_at IS NULL AND e.is_active) OR e.id = me)
   WHERE p.user_id = mentee;
  IF NOT FOUND THEN
    oh_slot_facts.mentor_id := NULL;
    RETURN;
  END IF;

  SELECT h.expires_at INTO held_until
    FROM slot_holds h WHERE h.time_slot_id = slot AND h.holder_id <> mentee AND h.expires_at > at;

  -- FR50: created since their Monday, canceled and expired ones excluded.
  since := oh_week_start(mentee_time_zone, at);
  SELECT count(*) INTO used
    FROM bookings k
   WHERE k.mentee_id = mentee AND k.deleted_at IS NULL AND k.created_at >= since
     AND (staff OR me IN (k.mentee_id, k.mentor_id))
     AND oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, at)
         IN ('pending', 'confirmed', 'completed');

  -- The mentor's sessions in the week of the slot (eight days on lies in the next one), a moved one apart.
  IF oh_slot_facts.load_cap IS NOT NULL THEN
    since := oh_week_start(mentor_zone, oh_slot_facts.start_time);
    until := oh_week_start(mentor_zone, since + interval '192 hours');
    SELECT count(*) INTO sessions
      FROM time_slots t
     WHERE t.mentor_id = oh_slot_facts.mentor_id AND t.deleted_at IS NULL AND t.is_booked
       AND t.booking_id IS DISTINCT FROM moved
       AND t.start_time >= since AND t.start_time < until;
  END IF;

  SELECT r.id INTO exception_id
    FROM tier_override_requests r
   WHERE r.mentee_id = mentee AND r.mentor_id = oh_slot_facts.mentor_id
     AND r.status = 'approved' AND r.used_at IS NULL AND r.expires_at > at
     AND (staff OR me IN (r.mentee_id, r.mentor_id))
   ORDER BY r.expires_at LIMIT 1;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_slot_facts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_slot_facts TO officehours_app;
DROP FUNCTION oh_lock_people(uuid, uuid);
