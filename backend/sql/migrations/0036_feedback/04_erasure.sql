-- As before, with the topics of ratings, which are words, too, and with meetings that were given to another
-- mentor: what was said of them before is the former one's as well.
CREATE OR REPLACE FUNCTION oh_erase_person(person uuid, address text, phone text, why text, at timestamptz,
                                OUT mailed text[], OUT names text[], OUT subjects text[], OUT withdrawn uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  erased constant text := 'Erased on request';
  record_id text;
  full_names text;
  any_case text;
  as_written text;
  mails uuid[];
  notes uuid[];
  news bigint[];
  kept text[];
  tags uuid[];
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- Whoever writes such a file at this moment comes to its end first, or finds out afterwards.
  LOCK TABLE exports, data_exports IN EXCLUSIVE MODE;
  SELECT u.airtable_record_id INTO record_id
    FROM users u JOIN user_profiles p ON p.user_id = u.id
   WHERE u.id = person AND u.deleted_at IS NOT NULL AND u.erased_at IS NULL
     FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'only somebody who was removed is erased' USING ERRCODE = 'no_data_found';
  END IF;
  -- Before what says it is gone.
  names := oh_names_of(person);
  full_names := oh_words_pattern(oh_full_names(names));
  any_case := oh_words_pattern(oh_full_names(names) || oh_name_parts(names, 6, 300));
  as_written := oh_words_pattern(oh_name_parts(names, 3, 5));
  SELECT array_agg(s.id::text) INTO subjects FROM (
    SELECT person AS id
    UNION ALL SELECT b.id FROM bookings b WHERE person IN (b.mentor_id, b.mentee_id)
    UNION ALL SELECT m.booking_id FROM booking_moves m WHERE m.from_mentor_id = person
    UNION ALL SELECT r.id FROM tier_override_requests r WHERE person IN (r.mentor_id, r.mentee_id)
    UNION ALL SELECT i.id FROM mentor_interests i WHERE person IN (i.mentor_id, i.mentee_id)
    UNION ALL SELECT t.id FROM taxonomy t WHERE t.requested_by = person) s;
  PERFORM oh_audit_redact(oh_audit_about(person, names, address), why, at);

  -- What others were told of the person or by them, or are going to be: found by what it is about and who
  -- caused it, so that it does not matter what is written in it.
  mails := array(SELECT m.id FROM mail_outbox m WHERE m.created_by = person OR oh_tells_of(m.data, person, subjects, names));
  notes := array(SELECT n.id FROM notifications n WHERE n.created_by = person OR oh_tells_of(n.facts, person, subjects, names));
  news := array(SELECT n.id FROM untold_news n WHERE n.created_by = person OR oh_tells_of(n.data, person, subjects, names));
  kept := array(
    SELECT DISTINCT p.name FROM user_profiles p
     WHERE p.user_id <> person AND p.name <> ALL (names) AND p.name IN (
       SELECT f.value FROM mail_outbox m CROSS JOIN LATERAL jsonb_each_text(m.data) f WHERE m.id = ANY (mails)
       UNION SELECT f.value FROM notifications n CROSS JOIN LATERAL jsonb_each_text(n.facts) f WHERE n.id = ANY (notes)
       UNION SELECT f.value FROM untold_news n CROSS JOIN LATERAL jsonb_each_text(n.data) f WHERE n.id = ANY (news)));
  SELECT coalesce(array_agg(m.message_id), '{}') INTO mailed FROM mail_outbox m
   WHERE m.message_id IS NOT NULL
     AND (m.recipient_id = person OR m.id = ANY (mails) OR m.data <> oh_facts_without(m.data, names, full_names));

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
  DELETE FROM uploads WHERE owner_id = person;
  -- Their content goes with the sweep of the folder that the endpoint enters.
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

  -- Others' files that were made of it: exports, and what people were given of their own data. Whose those
  -- are can ask anew at once.
  DELETE FROM data_exports WHERE user_id = person OR ready_at IS NOT NULL;
  WITH taken AS (
    UPDATE exports SET status = 'canceled', finished_at = coalesce(finished_at, at), expires_at = NULL,
      error = 'This export was withdrawn because a person in it was erased. Ask for a new one.'
     WHERE status IN ('running', 'done')
    RETURNING id
  )
  SELECT coalesce(array_agg(t.id), '{}') INTO withdrawn FROM taken t;

  -- What happened, without the words.
  UPDATE booking_action_items SET body = erased WHERE created_by = person;
  UPDATE bookings SET
    meeting_goal = CASE WHEN mentee_id = person THEN erased ELSE meeting_goal END,
    materials_urls = CASE WHEN mentee_id = person THEN '{}' ELSE materials_urls END,
    location = CASE WHEN mentor_id = person THEN NULL ELSE location END,
    google_meet_link = NULL, cancellation_notes = NULL
   WHERE person IN (mentor_id, mentee_id);
  UPDATE bookings SET cancellation_notes = NULL WHERE canceled_by = person AND cancellation_notes IS NOT NULL;
  UPDATE booking_moves m SET reason = NULL FROM bookings b
   WHERE b.id = m.booking_id AND person IN (b.mentor_id, b.mentee_id, m.moved_by, m.from_mentor_id) AND m.reason IS NOT NULL;
  UPDATE reschedule_proposals r SET message = NULL FROM bookings b
   WHERE b.id = r.booking_id AND person IN (b.mentor_id, b.mentee_id, r.proposed_by) AND r.message IS NOT NULL;
  UPDATE ratings SET feedback_text = NULL, topics_covered = '{}'
   WHERE person IN (rater_id, rated_user_id) AND (feedback_text IS NOT NULL OR topics_covered <> '{}');
  UPDATE tier_override_requests SET reason = erased, review_notes = NULL WHERE person IN (mentor_id, mentee_id);
  UPDATE tier_override_requests SET review_notes = NULL WHERE reviewed_by = person AND review_notes IS NOT NULL;
  UPDATE mentor_interests SET message = NULL WHERE person IN (mentor_id, mentee_id) AND message IS NOT NULL;
  UPDATE availability_blocks SET
    description = NULL, location_custom = CASE WHEN location_custom IS NULL THEN NULL ELSE erased END,
    deleted_at = coalesce(deleted_at, at)
   WHERE mentor_id = person;
  UPDATE time_slots SET deleted_at = at WHERE mentor_id = person AND NOT is_booked AND deleted_at IS NULL;
  UPDATE taxonomy SET rejection_reason = erased WHERE rejected_by = person AND rejection_reason IS NOT NULL;
  -- A tag that was decided for everybody, or that others have too, is theirs; the rest is the person's words.
  tags := array(
    SELECT t.id FROM taxonomy t
     WHERE t.requested_by = person AND NOT t.is_approved AND t.merged_into IS NULL
       AND NOT EXISTS (SELECT FROM entity_tags e WHERE e.taxonomy_id = t.id AND e.deleted_at IS NULL)
       AND NOT EXISTS (SELECT FROM taxonomy o WHERE t.id IN (o.parent_id, o.merged_into))
       AND NOT EXISTS (SELECT FROM taxonomy_aliases l WHERE l.taxonomy_id = t.id));
  DELETE FROM entity_tags WHERE taxonomy_id = ANY (tags);
  DELETE FROM taxonomy_names WHERE taxonomy_id = ANY (tags);
  DELETE FROM taxonomy WHERE id = ANY (tags);

  -- What others wrote of meetings with the person: without any of their names, nor a part of one.
  UPDATE booking_notes n SET body = left(oh_words_without(n.body, any_case, as_written), 5000) FROM bookings b
   WHERE b.id = n.booking_id AND person IN (b.mentor_id, b.mentee_id) AND n.body <> oh_words_without(n.body, any_case, as_written);
  UPDATE booking_action_items i SET body = left(oh_words_without(i.body, any_case, as_written), 1000) FROM bookings b
   WHERE b.id = i.booking_id AND person IN (b.mentor_id, b.mentee_id) AND i.body <> oh_words_without(i.body, any_case, as_written);
  UPDATE bookings SET meeting_goal = oh_goal_without(meeting_goal, any_case, as_written)
   WHERE mentor_id = person AND meeting_goal <> oh_words_without(meeting_goal, any_case, as_written);
  -- Whatever else they wrote at their meetings: without the full names.
  IF full_names IS NOT NULL THEN
    UPDATE booking_notes SET body = left(oh_words_without(body, full_names), 5000) WHERE body ~* full_names;
    UPDATE booking_action_items SET body = left(oh_words_without(body, full_names), 1000) WHERE body ~* full_names;
    UPDATE bookings SET
      meeting_goal = oh_goal_without(meeting_goal, full_names),
      cancellation_notes = left(oh_words_without(cancellation_notes, full_names), 2000)
     WHERE meeting_goal ~* full_names OR cancellation_notes ~* full_names;
    UPDATE booking_moves SET reason = left(oh_words_without(reason, full_names), 1000) WHERE reason ~* full_names;
    UPDATE reschedule_proposals SET message = left(oh_words_without(message, full_names), 1000) WHERE message ~* full_names;
    UPDATE ratings SET feedback_text = left(oh_words_without(feedback_text, full_names), 5000) WHERE feedback_text ~* full_names;
    UPDATE ratings SET topics_covered = array(
      SELECT left(oh_words_without(t.topic, full_names), 60) FROM unnest(topics_covered) WITH ORDINALITY AS t (topic, place) ORDER BY t.place)
     WHERE array_to_string(topics_covered, E'\n') ~* full_names;
    UPDATE tier_override_requests SET
      reason = left(oh_words_without(reason, full_names), 2000), review_notes = left(oh_words_without(review_notes, full_names), 2000)
     WHERE reason ~* full_names OR review_notes ~* full_names;
    UPDATE mentor_interests SET message = left(oh_words_without(message, full_names), 1000) WHERE message ~* full_names;
    UPDATE taxonomy SET rejection_reason = oh_words_without(rejection_reason, full_names) WHERE rejection_reason ~* full_names;
  END IF;

  -- What others were told keeps when and of what kind; elsewhere the names go out of what they were told.
  UPDATE mail_outbox SET data = oh_harmless_facts(data, person, kept, status NOT IN ('sent', 'failed', 'skipped')) WHERE id = ANY (mails);
  UPDATE notifications SET facts = oh_harmless_facts(facts, person, kept, false) WHERE id = ANY (notes);
  UPDATE untold_news SET data = oh_harmless_facts(data, person, kept, true) WHERE id = ANY (news);
  UPDATE notification_log SET metadata = oh_harmless_facts(metadata, person, kept, false)
   WHERE created_by = person OR oh_tells_of(metadata, person, subjects, names);
  UPDATE mail_outbox SET data = oh_facts_without(data, names, full_names) WHERE data <> oh_facts_without(data, names, full_names);
  UPDATE notification_log SET metadata = oh_facts_without(metadata, names, full_names)
   WHERE metadata <> oh_facts_without(metadata, names, full_names);
  UPDATE notifications SET facts = oh_facts_without(facts, names, full_names) WHERE facts <> oh_facts_without(facts, names, full_names);
  UPDATE untold_news SET data = oh_facts_without(data, names, full_names) WHERE data <> oh_facts_without(data, names, full_names);
  UPDATE outbox_events SET payload = oh_facts_without(payload, names, full_names)
   WHERE payload <> oh_facts_without(payload, names, full_names);
  -- Whoever is gone is told nothing more.
  UPDATE untold_news n SET hearers = (SELECT coalesce(jsonb_agg(h), '[]') FROM jsonb_array_elements(n.hearers) h WHERE h ->> 'to' <> person::text)
   WHERE strpos(n.hearers::text, person::text) > 0;
  -- A repeated request is answered anew.
  DELETE FROM idempotency_keys k
   WHERE k.response_body LIKE '%' || person || '%' OR strpos(k.response_body, address) > 0 OR k.path LIKE '%' || person || '%'
      OR EXISTS (SELECT FROM unnest(names) AS known WHERE strpos(k.response_body, known) > 0);
  DELETE FROM jobs j WHERE j.status IN ('done', 'dead') AND (j.payload::text LIKE '%' || person || '%' OR strpos(j.last_error, address) > 0);
  UPDATE airtable_sync_log l SET webhook_payload = '{}', errors = NULL
   WHERE EXISTS (SELECT FROM unnest(names || ARRAY[record_id, phone]) AS known
                  WHERE strpos(l.webhook_payload::text || coalesce(l.errors::text, ''), known) > 0)
      OR strpos(lower(l.webhook_payload::text || coalesce(l.errors::text, '')), lower(address)) > 0;

  -- The person. Cards and words of the directories follow from this by themselves.
  UPDATE user_profiles SET
    name = 'Erased person', title = NULL, headline = NULL, portfolio_company_id = NULL, company = NULL, phone_sealed = NULL,
    time_zone = 'UTC', bio = NULL, expertise_description = NULL, ideal_mentee_description = NULL, seniority = NULL,
    acceptance_policy = NULL, keywords = '{}', goals = NULL, traction = NULL, visibility = 'unlisted', load_cap = NULL,
    auto_confirm = false, avatar_url = NULL, avatar_source_type = NULL, avatar_metadata = NULL,
    reminder_preference = 'one_hour', language = NULL, metadata = '{}'
   WHERE user_id = person;
  -- The new name has just made the old one an earlier one.
  DELETE FROM earlier_names WHERE user_id = person;
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
END
$$;
