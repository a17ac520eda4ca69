-- Session notes and action items, shared or private: a private item is what its author is going to do, and nobody else's
-- business, not even that there is one. Coordinators don't see it either.
ALTER TABLE booking_action_items ADD COLUMN visibility note_visibility;
-- A default in ADD COLUMN is refused: functions take the table's rows.
ALTER TABLE booking_action_items DISABLE TRIGGER USER;
UPDATE booking_action_items SET visibility = 'shared';
ALTER TABLE booking_action_items ENABLE TRIGGER USER;
ALTER TABLE booking_action_items ALTER COLUMN visibility SET DEFAULT 'shared', ALTER COLUMN visibility SET NOT NULL,
  ADD CONSTRAINT booking_action_items_private_ck CHECK (visibility = 'shared' OR owner_id = created_by);

DROP POLICY booking_action_items_read ON booking_action_items;
CREATE POLICY booking_action_items_read ON booking_action_items FOR SELECT USING (
  (SELECT oh_is_system())
  OR ((SELECT oh_is_signed_in()) AND visibility = 'private' AND created_by = (SELECT oh_user_id()))
  OR (visibility = 'shared' AND ((SELECT oh_is_coordinator()) OR ((SELECT oh_is_signed_in()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))))));
DROP POLICY booking_action_items_create ON booking_action_items;
CREATE POLICY booking_action_items_create ON booking_action_items FOR INSERT WITH CHECK (
  (SELECT oh_is_signed_in()) AND created_by = (SELECT oh_user_id()) AND (visibility = 'shared' OR owner_id = created_by) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id
       AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id) AND owner_id IN (b.mentee_id, b.mentor_id)));
-- Only whoever wrote it down can keep it from the other.
DROP POLICY booking_action_items_change ON booking_action_items;
CREATE POLICY booking_action_items_change ON booking_action_items FOR UPDATE
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND (visibility = 'shared' OR created_by = (SELECT oh_user_id())) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))))
  WITH CHECK ((SELECT oh_is_system()) OR ((visibility = 'shared' OR (created_by = (SELECT oh_user_id()) AND owner_id = created_by)) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id
       AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id) AND owner_id IN (b.mentee_id, b.mentor_id))));
DROP POLICY booking_action_items_remove ON booking_action_items;
CREATE POLICY booking_action_items_remove ON booking_action_items FOR UPDATE
  USING ((SELECT oh_is_coordinator()) AND visibility = 'shared')
  WITH CHECK ((SELECT oh_is_coordinator()) AND visibility = 'shared' AND deleted_at IS NOT NULL AND deleted_by = (SELECT oh_user_id()));

DROP TRIGGER booking_action_items_guard ON booking_action_items;
CREATE TRIGGER booking_action_items_guard BEFORE UPDATE ON booking_action_items
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('visibility', 'owner_id', 'body', 'due_date', 'done_at', 'done_by', 'deleted_at', 'deleted_by');
DROP TRIGGER booking_action_items_live ON booking_action_items;
CREATE TRIGGER booking_action_items_live_insert AFTER INSERT ON booking_action_items
FOR EACH ROW WHEN (NEW.visibility = 'shared') EXECUTE FUNCTION oh_live_with_booking();
CREATE TRIGGER booking_action_items_live_update AFTER UPDATE ON booking_action_items
FOR EACH ROW WHEN (NEW.visibility = 'shared' OR OLD.visibility = 'shared') EXECUTE FUNCTION oh_live_with_booking();

CREATE OR REPLACE FUNCTION oh_action_item_json(i booking_action_items) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', i.id, 'bookingId', i.booking_id, 'text', i.body, 'owner', oh_person_json(i.owner_id), 'visibility', i.visibility,
  'dueDate', i.due_date, 'isDone', i.done_at IS NOT NULL, 'doneAt', oh_utc(i.done_at), 'doneBy', i.done_by,
  'createdBy', i.created_by, 'createdAt', oh_utc(i.created_at), 'version', i.version);

-- As before, without the private items of the other.
CREATE OR REPLACE FUNCTION oh_person_data(person uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
#variable_conflict use_variable
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN jsonb_build_object(
    'account', (SELECT oh_plain_row(to_jsonb(u)) FROM users u WHERE u.id = person),
    'profile', (SELECT oh_plain_row(to_jsonb(p)) || jsonb_build_object('portfolio_company', (SELECT c.name FROM portfolio_companies c WHERE c.id = p.portfolio_company_id))
                FROM user_profiles p WHERE p.user_id = person),
    'earlierNames', (SELECT jsonb_agg(jsonb_build_object('name', e.name, 'until', e.created_at) ORDER BY e.created_at) FROM earlier_names e WHERE e.user_id = person),
    'links', (SELECT jsonb_agg(oh_plain_row(to_jsonb(l)) ORDER BY l.position) FROM user_urls l WHERE l.user_id = person),
    'tags', (SELECT jsonb_agg(jsonb_build_object('category', t.category, 'name', t.display_name, 'weight', e.weight, 'since', e.created_at, 'until', e.deleted_at) ORDER BY e.created_at)
             FROM entity_tags e JOIN taxonomy t ON t.id = e.taxonomy_id WHERE e.entity_type = 'user' AND e.entity_id = person),
    'tagRequests', (SELECT jsonb_agg(jsonb_build_object('category', t.category, 'name', t.display_name, 'requestedAt', t.requested_at, 'approved', t.is_approved, 'rejectionReason', t.rejection_reason) ORDER BY t.requested_at)
                    FROM taxonomy t WHERE t.requested_by = person),
    'availability', (SELECT jsonb_agg(oh_plain_row(to_jsonb(b)) ORDER BY b.created_at) FROM availability_blocks b WHERE b.mentor_id = person),
    'slots', (SELECT jsonb_agg(jsonb_build_object('start', s.start_time, 'end', s.end_time, 'booked', s.is_booked) ORDER BY s.start_time) FROM time_slots s WHERE s.mentor_id = person),
    'timeOff', (SELECT jsonb_agg(oh_plain_row(to_jsonb(o)) ORDER BY o.first_day) FROM mentor_time_off o WHERE o.mentor_id = person),
    'travel', (SELECT jsonb_agg(oh_plain_row(to_jsonb(o)) ORDER BY o.first_day) FROM mentor_travel o WHERE o.mentor_id = person),
    'meetings', (SELECT jsonb_agg(oh_plain_row(to_jsonb(b)) || jsonb_build_object(
                   'with', (SELECT c.person ->> 'name' FROM person_cards c WHERE c.user_id = CASE WHEN b.mentor_id = person THEN b.mentee_id ELSE b.mentor_id END),
                   'moves', (SELECT jsonb_agg(oh_plain_row(to_jsonb(m)) ORDER BY m.created_at) FROM booking_moves m WHERE m.booking_id = b.id),
                   'attendanceMarks', (SELECT jsonb_agg(oh_plain_row(to_jsonb(m)) ORDER BY m.created_at) FROM booking_attendance_marks m WHERE m.booking_id = b.id),
                   'proposals', (SELECT jsonb_agg(oh_plain_row(to_jsonb(r)) ORDER BY r.created_at) FROM reschedule_proposals r WHERE r.booking_id = b.id),
                   'notes', (SELECT jsonb_agg(oh_plain_row(to_jsonb(n)) ORDER BY n.created_at) FROM booking_notes n
                              WHERE n.booking_id = b.id AND (n.author_id = person OR (n.visibility = 'shared' AND n.deleted_at IS NULL))),
                   'actionItems', (SELECT jsonb_agg(oh_plain_row(to_jsonb(i)) ORDER BY i.created_at) FROM booking_action_items i
                                    WHERE i.booking_id = b.id AND (i.visibility = 'shared' OR i.created_by = person)))
                   ORDER BY b.meeting_start_time)
                 FROM bookings b WHERE person IN (b.mentor_id, b.mentee_id)),
    'ratingsGiven', (SELECT jsonb_agg(oh_plain_row(to_jsonb(r)) ORDER BY r.created_at) FROM ratings r WHERE r.rater_id = person),
    'ratingsReceived', (SELECT jsonb_agg(
                          CASE WHEN r.is_anonymous THEN jsonb_build_object(
                            'score', r.score, 'feedback_text', r.feedback_text, 'helpfulness_rating', r.helpfulness_rating,
                            'would_recommend', r.would_recommend, 'is_anonymous', true, 'shown_at', r.shown_at)
                          ELSE oh_plain_row(to_jsonb(r)) END
                          ORDER BY CASE WHEN r.is_anonymous THEN r.shown_at ELSE r.created_at END, r.id)
                        FROM ratings r WHERE r.rated_user_id = person AND CASE WHEN r.is_anonymous THEN r.shown_at IS NOT NULL AND r.deleted_at IS NULL ELSE r.effective_at IS NOT NULL END),
    'reputation', (SELECT jsonb_agg(oh_plain_row(to_jsonb(h)) ORDER BY h.created_at) FROM reputation_history h WHERE h.user_id = person),
    'exceptions', (SELECT jsonb_agg(oh_plain_row(to_jsonb(r)) ORDER BY r.created_at) FROM tier_override_requests r WHERE person IN (r.mentor_id, r.mentee_id)),
    'interests', (SELECT jsonb_agg(oh_plain_row(to_jsonb(i)) ORDER BY i.created_at) FROM mentor_interests i WHERE person IN (i.mentor_id, i.mentee_id)),
    'waitingLists', (SELECT jsonb_agg(oh_plain_row(to_jsonb(l)) ORDER BY l.created_at) FROM waiting_list l WHERE l.mentee_id = person),
    'matches', (SELECT jsonb_agg(jsonb_build_object('with', m.recommended_user_id, 'score', m.match_score, 'explanation', m.match_explanation, 'algorithm', m.algorithm_version, 'at', m.calculated_at))
                FROM user_match_cache m WHERE m.user_id = person),
    'notifications', (SELECT jsonb_agg(oh_plain_row(to_jsonb(n)) ORDER BY n.created_at) FROM notifications n WHERE n.user_id = person),
    'notificationPreferences', (SELECT jsonb_agg(oh_plain_row(to_jsonb(n))) FROM notification_preferences n WHERE n.user_id = person),
    'notificationLog', (SELECT jsonb_agg(oh_plain_row(to_jsonb(n)) ORDER BY n.created_at) FROM notification_log n WHERE n.recipient_id = person),
    -- The secrets of a sign-in stand in the data of its mail.
    'mails', (SELECT jsonb_agg(oh_plain_row(to_jsonb(m)) - 'data' ORDER BY m.created_at) FROM mail_outbox m WHERE m.recipient_id = person),
    'files', (SELECT jsonb_agg(oh_plain_row(to_jsonb(f)) - 'sha256' ORDER BY f.created_at) FROM files f WHERE f.owner_id = person AND f.kind <> 'avatar'),
    'uploads', (SELECT jsonb_agg(oh_plain_row(to_jsonb(f)) ORDER BY f.created_at) FROM uploads f WHERE f.owner_id = person),
    'calendars', (SELECT jsonb_agg(oh_plain_row(to_jsonb(c)) ORDER BY c.created_at) FROM calendar_integrations c WHERE c.user_id = person),
    'calendarFeeds', (SELECT jsonb_agg(oh_plain_row(to_jsonb(f))) FROM ical_feed_tokens f WHERE f.user_id = person),
    'sessions', (SELECT jsonb_agg(oh_plain_row(to_jsonb(s)) ORDER BY s.created_at) FROM sessions s WHERE s.user_id = person),
    'signIns', (SELECT jsonb_agg(oh_plain_row(to_jsonb(s)) ORDER BY s.created_at) FROM sign_in_challenges s WHERE s.user_id = person),
    'exports', (SELECT jsonb_agg(oh_plain_row(to_jsonb(e)) ORDER BY e.requested_at) FROM data_exports e WHERE e.user_id = person),
    'auditLog', (SELECT jsonb_agg(jsonb_build_object('action', a.action_type, 'at', a.created_at, 'byYou', a.admin_user_id = person,
                   'before', a.before_value, 'after', a.after_value, 'reason', a.reason) ORDER BY a.seq)
                 FROM audit_log a WHERE a.admin_user_id = person OR a.target_entity_id = person));
END
$$;
