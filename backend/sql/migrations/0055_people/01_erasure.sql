-- Anybody may have called themselves "With The", and whoever is erased is looked for in everybody's texts. So
-- there a name has to tell who is meant. Everywhere else (their own texts, those about meetings with them, a fact
-- that is their name and nothing else) any name counts as before.

-- Words that stand in many texts, in the four languages, without case and accents.
CREATE FUNCTION oh_is_common_word(word text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN oh_fold(word) = ANY (regexp_split_to_array(
  'a aber about after again al all alle als also am an and antes any ao aos are as at ate auf aus away back bad be
    because been before bei being best better big bin bis but by can com come como con could cuando da damit dann
    das dass day days de dein del dem den der des desde did die dies diese do doch does donde done dos down du durch
    e each ein eine einem einen einer el ela ele eles ella ellos em en end entao entre er era es esa ese essa esse
    esta este eu even ever every few first foi for friend from fue full fur gegen get give go going good great ha
    haben had has hasta hat have hay he hello help her here hier him his hour hours how ich idea ideas if ihm ihr
    ihre im in into is isso ist isto it its ja jede just kann kein keine kind know la las last le let like little lo
    long look los lot made mais make man many mas may me meet meeting meetings mehr mein mentee mentor mentors meu
    mi minha mit month more most much muito muss must muy my na nach nada nao nas need never new next ni nicht no
    noch nos nosotros nossa nosso not now nur o oder of off office ohne old on once one only open or os other otra
    otro ou our out over own para pela pelo people pero person plan please por porque product qual quando que quem
    quien really right said same sao say schon se sea see sehr sein sem ser session seu she should si sich sie sin
    sind so sobre some son soon start startup su sua such sus take tal talk tambem tambien te team tem than thank
    thanks that the their them then there these they thing things think this those through tiene time times to today
    todo todos together too tu two uber um uma un una und under uno uns unser until up us usted very voce vom von
    vor want war was way we week well wenn wer were what when where which while who why wie will wir wird with
    without wo work would y ya year yes yet yo you your zu zum zur', '\s+'));

-- The words of a name that tell something: two letters or more, and none of the common ones.
CREATE FUNCTION oh_telling_words(name text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT coalesce(array_agg(w ORDER BY w), '{}') FROM regexp_split_to_table(name, '[[:space:].,''-]+') AS w
        WHERE char_length(w) >= 2 AND w ~ '[[:alpha:]]' AND NOT oh_is_common_word(w));

-- Full names of which two words tell something: whoever writes them means the person, in whatever case.
CREATE FUNCTION oh_sought_names(names text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(n), '{}') FROM unnest(oh_full_names(names)) AS n WHERE cardinality(oh_telling_words(n)) >= 2);

-- Those of which one word does, and has a capital: "Will Smith", and not "my pitch".
CREATE FUNCTION oh_sought_as_written(names text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(n), '{}') FROM unnest(oh_full_names(names)) AS n
        CROSS JOIN LATERAL (SELECT oh_telling_words(n) AS telling) t
        WHERE cardinality(t.telling) = 1 AND (t.telling[1] <> lower(t.telling[1]) OR t.telling[1] = upper(t.telling[1])));

-- Finds them where that word begins with its capital: "Will SMITH", and not "will smith". NULL when there is none.
CREATE FUNCTION oh_written_pattern(names text[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT '(?<![[:alnum:]])(?:' || string_agg(spelled.words, '|' ORDER BY length(n) DESC, n) || ')(?![[:alnum:]])'
        FROM unnest(oh_sought_as_written(names)) AS n
        CROSS JOIN LATERAL (
          SELECT string_agg(w.letters, '\s+' ORDER BY w.place) AS words
          FROM (SELECT t.place, string_agg(CASE
                  WHEN l.letter !~ '[[:alnum:]]' THEN '\' || l.letter
                  WHEN lower(l.letter) = upper(l.letter) OR (l.at = 1 AND cardinality(oh_telling_words(t.word)) > 0) THEN l.letter
                  ELSE '[' || lower(l.letter) || upper(l.letter) || ']' END, '' ORDER BY l.at) AS letters
                FROM regexp_split_to_table(n, '\s+') WITH ORDINALITY AS t (word, place)
                CROSS JOIN LATERAL regexp_split_to_table(t.word, '') WITH ORDINALITY AS l (letter, at)
                WHERE t.word <> '' GROUP BY t.place) AS w) AS spelled);

-- Whether the patterns find anything; either may be NULL.
CREATE FUNCTION oh_says(words text, any_case text, as_written text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(words ~* any_case, false) OR coalesce(words ~ as_written, false);

-- As before, with names that count as they are written.
DROP FUNCTION oh_facts_without(jsonb, text[], text);
CREATE FUNCTION oh_facts_without(facts jsonb, names text[], any_case text, as_written text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
  words text := facts #>> '{}';
BEGIN
  RETURN CASE jsonb_typeof(facts)
    WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(f.key, oh_facts_without(f.value, names, any_case, as_written)), '{}')
                        FROM jsonb_each(facts) f)
    WHEN 'array' THEN (SELECT coalesce(jsonb_agg(oh_facts_without(f.value, names, any_case, as_written) ORDER BY f.place), '[]')
                       FROM jsonb_array_elements(facts) WITH ORDINALITY AS f (value, place))
    WHEN 'string' THEN CASE
      WHEN words = ANY (names) THEN to_jsonb('Erased person'::text)
      WHEN NOT oh_says(words, any_case, as_written) THEN facts
      ELSE to_jsonb(replace(oh_words_without(words, any_case, as_written), '(erased)', 'Erased person')) END
    ELSE facts END;
END
$$;

-- What a coordinator sees before: each full name, whether it is looked for in everybody's texts, and in how many
-- that are not about meetings with the person it stands.
CREATE FUNCTION oh_names_in_texts(person uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH theirs AS (
    SELECT b.id FROM bookings b WHERE person IN (b.mentor_id, b.mentee_id)
  ), known AS (
    SELECT n.name, oh_words_pattern(oh_sought_names(ARRAY[n.name])) AS any_case,
           oh_written_pattern(ARRAY[n.name]) AS as_written
    FROM (SELECT DISTINCT btrim(regexp_replace(o, '\s+', ' ', 'g')) AS name FROM unnest(oh_names_of(person)) AS o) n
    WHERE n.name ~ '\S\s+\S'
  ), texts AS (
    SELECT n.body AS said FROM booking_notes n WHERE n.author_id <> person AND n.booking_id NOT IN (SELECT id FROM theirs)
    UNION ALL SELECT i.body FROM booking_action_items i WHERE i.booking_id NOT IN (SELECT id FROM theirs)
    UNION ALL SELECT concat_ws(E'\n', b.meeting_goal, b.cancellation_notes) FROM bookings b WHERE person NOT IN (b.mentor_id, b.mentee_id)
    UNION ALL SELECT m.reason FROM booking_moves m WHERE m.booking_id NOT IN (SELECT id FROM theirs)
    UNION ALL SELECT r.message FROM reschedule_proposals r WHERE r.booking_id NOT IN (SELECT id FROM theirs)
    UNION ALL SELECT concat_ws(E'\n', r.feedback_text, array_to_string(r.topics_covered, E'\n')) FROM ratings r
     WHERE person NOT IN (r.rater_id, r.rated_user_id)
    UNION ALL SELECT concat_ws(E'\n', r.reason, r.review_notes) FROM tier_override_requests r WHERE person NOT IN (r.mentor_id, r.mentee_id)
    UNION ALL SELECT i.message FROM mentor_interests i WHERE person NOT IN (i.mentor_id, i.mentee_id)
    UNION ALL SELECT t.rejection_reason FROM taxonomy t
  )
  SELECT coalesce(jsonb_agg(jsonb_build_object(
           'name', k.name, 'isSought', coalesce(k.any_case, k.as_written) IS NOT NULL,
           'texts', (SELECT count(*) FROM texts t WHERE oh_says(t.said, k.any_case, k.as_written))) ORDER BY k.name), '[]')
  FROM known k WHERE oh_is_system()
$$;

-- Entries of the audit log that say something of a person: as before, but a name that tells nothing takes no
-- entries about others along, and one of one word does so only where it stands alone.
CREATE OR REPLACE FUNCTION oh_audit_about(person uuid, names text[], address text) RETURNS uuid[]
LANGUAGE sql STABLE
AS $$
  WITH sought AS (
    SELECT oh_words_pattern(oh_sought_names(names) || array(
             SELECT s FROM unnest(oh_spellings(names)) AS s WHERE s !~ '\s' AND char_length(s) >= 6 AND NOT oh_is_common_word(s))) AS any_case,
           nullif(concat_ws('|', oh_written_pattern(names), oh_words_pattern(array(
             SELECT s FROM unnest(oh_spellings(names)) AS s
              WHERE s !~ '\s' AND char_length(s) BETWEEN 3 AND 5 AND (s <> lower(s) OR s = upper(s)) AND NOT oh_is_common_word(s)))), '') AS as_written
  )
  SELECT coalesce(array_agg(a.id), '{}')
  FROM audit_log a CROSS JOIN sought k
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
    OR strpos(oh_audit_words('', a.reason, a.before_value, a.after_value), oh_fold(nullif(address, ''))) > 0
    -- Also where an accent is missing on either side.
    OR oh_audit_words('', a.reason, a.before_value, a.after_value) ~* k.any_case
    OR oh_says(a.reason, k.any_case, k.as_written)
    OR oh_facts_without(a.before_value, names, k.any_case, k.as_written) <> a.before_value
    OR oh_facts_without(a.after_value, names, k.any_case, k.as_written) <> a.after_value);
$$;

REVOKE EXECUTE ON FUNCTION oh_is_common_word(text), oh_telling_words(text), oh_sought_names(text[]), oh_sought_as_written(text[]), oh_written_pattern(text[]),
  oh_says(text, text, text), oh_facts_without(jsonb, text[], text, text), oh_names_in_texts(uuid), oh_audit_about(uuid, text[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_sought_names(text[]), oh_sought_as_written(text[]), oh_full_names(text[]), oh_spellings(text[]),
  oh_telling_words(text), oh_is_common_word(text), oh_names_in_texts(uuid) TO officehours_app;

-- As before, with names that tell something, and with open requests for an exception.
CREATE OR REPLACE FUNCTION oh_erase_person(person uuid, address text, phone text, why text, at timestamptz,
                                OUT mailed text[], OUT names text[], OUT subjects text[], OUT withdrawn uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  erased constant text := 'Erased on request';
  record_id text;
  full_names text;
  written_names text;
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
  full_names := oh_words_pattern(oh_sought_names(names));
  written_names := oh_written_pattern(names);
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
     AND (m.recipient_id = person OR m.id = ANY (mails) OR m.data <> oh_facts_without(m.data, names, full_names, written_names));

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
      is_withdrawn = true
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
  -- Nobody decides about whoever is gone, and nobody takes a decision back: what is open is over, as after 7 days.
  UPDATE tier_override_requests SET
    reason = erased, review_notes = NULL,
    status = CASE WHEN status = 'pending' THEN 'rejected'::override_status ELSE status END,
    told_at = coalesce(told_at, CASE WHEN status <> 'pending' THEN at END)
   WHERE person IN (mentor_id, mentee_id);
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
  IF coalesce(full_names, written_names) IS NOT NULL THEN
    UPDATE booking_notes SET body = left(oh_words_without(body, full_names, written_names), 5000) WHERE oh_says(body, full_names, written_names);
    UPDATE booking_action_items SET body = left(oh_words_without(body, full_names, written_names), 1000) WHERE oh_says(body, full_names, written_names);
    UPDATE bookings SET
      meeting_goal = oh_goal_without(meeting_goal, full_names, written_names),
      cancellation_notes = left(oh_words_without(cancellation_notes, full_names, written_names), 2000)
     WHERE oh_says(meeting_goal, full_names, written_names) OR oh_says(cancellation_notes, full_names, written_names);
    UPDATE booking_moves SET reason = left(oh_words_without(reason, full_names, written_names), 1000) WHERE oh_says(reason, full_names, written_names);
    UPDATE reschedule_proposals SET message = left(oh_words_without(message, full_names, written_names), 1000) WHERE oh_says(message, full_names, written_names);
    UPDATE ratings SET feedback_text = left(oh_words_without(feedback_text, full_names, written_names), 5000) WHERE oh_says(feedback_text, full_names, written_names);
    UPDATE ratings SET topics_covered = array(
      SELECT left(oh_words_without(t.topic, full_names, written_names), 60) FROM unnest(topics_covered) WITH ORDINALITY AS t (topic, place) ORDER BY t.place)
     WHERE oh_says(array_to_string(topics_covered, E'\n'), full_names, written_names);
    UPDATE tier_override_requests SET
      reason = left(oh_words_without(reason, full_names, written_names), 2000), review_notes = left(oh_words_without(review_notes, full_names, written_names), 2000)
     WHERE oh_says(reason, full_names, written_names) OR oh_says(review_notes, full_names, written_names);
    UPDATE mentor_interests SET message = left(oh_words_without(message, full_names, written_names), 1000) WHERE oh_says(message, full_names, written_names);
    UPDATE taxonomy SET rejection_reason = oh_words_without(rejection_reason, full_names, written_names) WHERE oh_says(rejection_reason, full_names, written_names);
  END IF;

  -- What others were told keeps when and of what kind; elsewhere the names go out of what they were told.
  UPDATE mail_outbox SET data = oh_harmless_facts(data, person, kept, status NOT IN ('sent', 'failed', 'skipped')) WHERE id = ANY (mails);
  UPDATE notifications SET facts = oh_harmless_facts(facts, person, kept, false) WHERE id = ANY (notes);
  UPDATE untold_news SET data = oh_harmless_facts(data, person, kept, true) WHERE id = ANY (news);
  UPDATE notification_log SET metadata = oh_harmless_facts(metadata, person, kept, false)
   WHERE created_by = person OR oh_tells_of(metadata, person, subjects, names);
  UPDATE mail_outbox SET data = oh_facts_without(data, names, full_names, written_names) WHERE data <> oh_facts_without(data, names, full_names, written_names);
  UPDATE notification_log SET metadata = oh_facts_without(metadata, names, full_names, written_names)
   WHERE metadata <> oh_facts_without(metadata, names, full_names, written_names);
  UPDATE notifications SET facts = oh_facts_without(facts, names, full_names, written_names) WHERE facts <> oh_facts_without(facts, names, full_names, written_names);
  UPDATE untold_news SET data = oh_facts_without(data, names, full_names, written_names) WHERE data <> oh_facts_without(data, names, full_names, written_names);
  UPDATE outbox_events SET payload = oh_facts_without(payload, names, full_names, written_names)
   WHERE payload <> oh_facts_without(payload, names, full_names, written_names);
  -- Whoever is gone is told nothing more.
  UPDATE untold_news n SET hearers = (SELECT coalesce(jsonb_agg(h), '[]') FROM jsonb_array_elements(n.hearers) h WHERE h ->> 'to' <> person::text)
   WHERE strpos(n.hearers::text, person::text) > 0;
  -- A repeated request is answered anew.
  DELETE FROM idempotency_keys k
   WHERE k.response_body LIKE '%' || person || '%' OR strpos(k.response_body, address) > 0 OR k.path LIKE '%' || person || '%'
      OR oh_says(k.response_body, full_names, written_names)
      OR EXISTS (SELECT FROM unnest(names) AS known WHERE strpos(k.response_body, to_json(known)::text) > 0);
  DELETE FROM jobs j WHERE j.status IN ('done', 'dead') AND (j.payload::text LIKE '%' || person || '%' OR strpos(j.last_error, address) > 0);
  UPDATE airtable_sync_log l SET webhook_payload = '{}', errors = NULL
   WHERE EXISTS (SELECT FROM unnest(ARRAY[record_id, phone]) AS known
                  WHERE strpos(l.webhook_payload::text || coalesce(l.errors::text, ''), known) > 0)
      OR oh_facts_without(l.webhook_payload, names, full_names, written_names) <> l.webhook_payload
      OR oh_facts_without(l.errors, names, full_names, written_names) <> l.errors
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
