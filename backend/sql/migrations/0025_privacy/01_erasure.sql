-- FR85, NFR40: what is known of a person goes for good, what happened stays without them. The row in
-- `users` is all that is left: history points at it, and nothing leads from it to anybody.
ALTER TABLE users ADD COLUMN erased_at timestamptz;
ALTER TABLE users ADD CONSTRAINT users_erased_ck CHECK (erased_at IS NULL OR deleted_at IS NOT NULL);

-- A person's name wherever the server itself has put it into facts of a mail or a note. A name of one
-- word only where it stands alone: it may be a part of other people's.
CREATE FUNCTION oh_without_name(facts jsonb, named text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
DECLARE
  written text := to_json(named)::text;
BEGIN
  IF strpos(facts::text, substr(written, 2, length(written) - 2)) = 0 THEN
    RETURN facts;
  END IF;
  IF named !~ '\S\s+\S' THEN
    RETURN replace(facts::text, written, '"Erased person"')::jsonb;
  END IF;
  RETURN regexp_replace(
    facts::text,
    '(?<![[:alnum:]])' || regexp_replace(substr(written, 2, length(written) - 2), '([^[:alnum:][:space:]])', '\\\1', 'g') || '(?![[:alnum:]])',
    'Erased person', 'g')::jsonb;
END
$$;

-- Entries of the audit log that say something of a person: they are about the person, or about what is
-- theirs, or their id, name or address stands in them.
CREATE FUNCTION oh_audit_about(person uuid, named text, address text) RETURNS uuid[]
LANGUAGE sql STABLE
RETURN (
  SELECT coalesce(array_agg(a.id), '{}')
  FROM audit_log a
  WHERE a.salt IS NOT NULL AND (
    a.target_entity_id = person
    OR a.target_entity_id IN (
      SELECT b.id FROM bookings b WHERE person IN (b.mentor_id, b.mentee_id)
      UNION ALL SELECT n.id FROM booking_notes n JOIN bookings b ON b.id = n.booking_id
       WHERE n.author_id = person OR person IN (b.mentor_id, b.mentee_id)
      UNION ALL SELECT i.id FROM booking_action_items i JOIN bookings b ON b.id = i.booking_id
       WHERE i.owner_id = person OR person IN (b.mentor_id, b.mentee_id)
      UNION ALL SELECT r.id FROM tier_override_requests r WHERE person IN (r.mentor_id, r.mentee_id)
      UNION ALL SELECT m.id FROM mentor_interests m WHERE person IN (m.mentor_id, m.mentee_id)
      UNION ALL SELECT m.id FROM mail_outbox m WHERE m.recipient_id = person
      UNION ALL SELECT s.family_id FROM sessions s WHERE s.user_id = person
      UNION ALL SELECT t.id FROM taxonomy t WHERE t.requested_by = person)
    -- The device's name of a session that is long gone.
    OR (a.admin_user_id = person AND a.target_entity_type = 'session')
    OR concat_ws(' ', a.reason, a.before_value, a.after_value) LIKE '%' || person || '%'
    OR strpos(oh_audit_words('', a.reason, a.before_value, a.after_value), oh_fold(nullif(named, ''))) > 0
    OR strpos(oh_audit_words('', a.reason, a.before_value, a.after_value), oh_fold(nullif(address, ''))) > 0));

-- For the system alone; services/erasureservice.h says when. What was sealed comes opened, to be looked
-- for. Returns the Message-IDs of what was mailed about the person, for mails that are kept as files.
-- Every table has its line here, or the reason why not in tst_erasure.
CREATE FUNCTION oh_erase_person(person uuid, address text, phone text, why text, at timestamptz) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  erased constant text := 'Erased on request';
  named text;
  record_id text;
  mailed text[];
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT nullif(btrim(p.name), ''), u.airtable_record_id INTO named, record_id
    FROM users u JOIN user_profiles p ON p.user_id = u.id
   WHERE u.id = person AND u.deleted_at IS NOT NULL AND u.erased_at IS NULL
     FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'only somebody who was removed is erased' USING ERRCODE = 'no_data_found';
  END IF;

  -- Before what it looks for is gone.
  PERFORM oh_audit_redact(oh_audit_about(person, named, address), why, at);

  SELECT coalesce(array_agg(m.message_id), '{}') INTO mailed FROM mail_outbox m
   WHERE m.message_id IS NOT NULL
     AND (m.recipient_id = person OR m.data IS DISTINCT FROM coalesce(oh_without_name(m.data, named), m.data));

  -- What is theirs alone.
  DELETE FROM mail_outbox WHERE recipient_id = person;
  DELETE FROM notification_log WHERE recipient_id = person;
  DELETE FROM notifications WHERE user_id = person;
  DELETE FROM notification_preferences WHERE user_id = person;
  DELETE FROM calendar_integrations WHERE user_id = person;
  DELETE FROM ical_feed_tokens WHERE user_id = person;
  DELETE FROM sign_in_challenges WHERE user_id = person;
  DELETE FROM sessions WHERE user_id = person;
  DELETE FROM idempotency_keys WHERE user_id = person;
  DELETE FROM data_exports WHERE user_id = person;
  DELETE FROM uploads WHERE owner_id = person;
  -- Their content goes with the next sweep of the folder.
  DELETE FROM files WHERE owner_id = person;
  DELETE FROM user_urls WHERE user_id = person;
  DELETE FROM entity_tags WHERE entity_type = 'user' AND entity_id = person;
  DELETE FROM reputation_history WHERE user_id = person;
  DELETE FROM user_match_cache WHERE person IN (user_id, recommended_user_id);
  DELETE FROM mentor_time_off WHERE mentor_id = person;
  DELETE FROM mentor_travel WHERE mentor_id = person;
  DELETE FROM slot_holds WHERE person IN (mentor_id, holder_id);
  DELETE FROM waiting_list_tellings t USING waiting_list w WHERE w.id = t.entry_id AND person IN (w.mentor_id, w.mentee_id);
  DELETE FROM waiting_list WHERE person IN (mentor_id, mentee_id);
  DELETE FROM waiting_list_openings WHERE mentor_id = person;
  DELETE FROM booking_notes WHERE author_id = person;
  DELETE FROM booking_action_items WHERE owner_id = person;
  DELETE FROM tier_override_tokens t USING tier_override_requests r
   WHERE r.id = t.tier_override_request_id AND person IN (r.mentor_id, r.mentee_id);

  -- What happened, without the words.
  UPDATE booking_action_items SET body = erased WHERE created_by = person;
  UPDATE bookings SET
    meeting_goal = CASE WHEN mentee_id = person THEN erased ELSE meeting_goal END,
    materials_urls = CASE WHEN mentee_id = person THEN '{}' ELSE materials_urls END,
    location = CASE WHEN mentor_id = person THEN NULL ELSE location END,
    google_meet_link = NULL, cancellation_notes = NULL
   WHERE person IN (mentor_id, mentee_id);
  UPDATE booking_moves m SET reason = NULL FROM bookings b
   WHERE b.id = m.booking_id AND person IN (b.mentor_id, b.mentee_id) AND m.reason IS NOT NULL;
  UPDATE reschedule_proposals r SET message = NULL FROM bookings b
   WHERE b.id = r.booking_id AND person IN (b.mentor_id, b.mentee_id) AND r.message IS NOT NULL;
  UPDATE ratings SET feedback_text = NULL WHERE person IN (rater_id, rated_user_id) AND feedback_text IS NOT NULL;
  UPDATE tier_override_requests SET reason = erased, review_notes = NULL WHERE person IN (mentor_id, mentee_id);
  UPDATE mentor_interests SET message = NULL WHERE person IN (mentor_id, mentee_id) AND message IS NOT NULL;
  UPDATE availability_blocks SET
    description = NULL, location_custom = CASE WHEN location_custom IS NULL THEN NULL ELSE erased END,
    deleted_at = coalesce(deleted_at, at)
   WHERE mentor_id = person;
  UPDATE time_slots SET deleted_at = at WHERE mentor_id = person AND NOT is_booked AND deleted_at IS NULL;

  -- What others were told, or are going to be.
  UPDATE mail_outbox SET data = oh_without_name(data, named) WHERE data <> oh_without_name(data, named);
  UPDATE notification_log SET metadata = oh_without_name(metadata, named) WHERE metadata <> oh_without_name(metadata, named);
  UPDATE notifications SET facts = oh_without_name(facts, named) WHERE facts <> oh_without_name(facts, named);
  UPDATE untold_news SET data = oh_without_name(data, named) WHERE data <> oh_without_name(data, named);
  UPDATE outbox_events SET payload = oh_without_name(payload, named) WHERE payload <> oh_without_name(payload, named);
  -- A repeated request is answered anew.
  DELETE FROM idempotency_keys k
   WHERE k.response_body LIKE '%' || person || '%' OR strpos(k.response_body, named) > 0 OR strpos(k.response_body, address) > 0
      OR k.path LIKE '%' || person || '%';
  DELETE FROM jobs j WHERE j.status IN ('done', 'dead') AND (j.payload::text LIKE '%' || person || '%' OR strpos(j.last_error, address) > 0);
  UPDATE airtable_sync_log SET webhook_payload = '{}', errors = NULL
   WHERE strpos(webhook_payload::text || coalesce(errors::text, ''), record_id) > 0
      OR strpos(lower(webhook_payload::text || coalesce(errors::text, '')), lower(address)) > 0
      OR strpos(webhook_payload::text || coalesce(errors::text, ''), phone) > 0
      OR strpos(webhook_payload::text || coalesce(errors::text, ''), named) > 0;

  -- The person. Cards and words of the directories follow from this by themselves.
  UPDATE user_profiles SET
    name = 'Erased person', title = NULL, headline = NULL, portfolio_company_id = NULL, company = NULL, phone_sealed = NULL,
    time_zone = 'UTC', bio = NULL, expertise_description = NULL, ideal_mentee_description = NULL, seniority = NULL,
    acceptance_policy = NULL, keywords = '{}', goals = NULL, traction = NULL, visibility = 'unlisted', load_cap = NULL,
    auto_confirm = false, avatar_url = NULL, avatar_source_type = NULL, avatar_metadata = NULL,
    reminder_preference = 'one_hour', language = NULL, metadata = '{}'
   WHERE user_id = person;
  UPDATE users SET
    airtable_record_id = NULL, email_sealed = '\x',
    -- Unique, and nobody's.
    email_index = uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), key_version = 1,
    reputation_score = 3.5, reputation_tier = 'silver', reputation_override = false, is_active = false,
    last_activity_at = NULL, last_sign_in_at = NULL, password_hash = NULL, dormant_since = NULL,
    mail_failing_since = NULL, mail_failure = NULL, erased_at = at
   WHERE id = person;
  DELETE FROM match_changes WHERE user_id = person;
  DELETE FROM reputation_changes WHERE user_id = person;
  RETURN mailed;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_erase_person(uuid, text, text, text, timestamptz), oh_audit_about(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_erase_person(uuid, text, text, text, timestamptz) TO officehours_app;
