ALTER TABLE reschedule_proposals ENABLE ROW LEVEL SECURITY;
CREATE POLICY reschedule_proposals_read ON reschedule_proposals FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))));
CREATE POLICY reschedule_proposals_create ON reschedule_proposals FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND proposed_by = (SELECT oh_user_id()) AND status = 'open' AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND b.status IN ('pending', 'confirmed')
       AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))));
CREATE POLICY reschedule_proposals_change ON reschedule_proposals FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))))
  WITH CHECK ((SELECT oh_is_staff()) OR decided_by = (SELECT oh_user_id()));

ALTER TABLE booking_moves ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_moves_read ON booking_moves FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))));
CREATE POLICY booking_moves_create ON booking_moves FOR INSERT WITH CHECK ((SELECT oh_is_staff()));

-- Who keeps a slot is between them and the server; others ask oh_held_slots().
ALTER TABLE slot_holds ENABLE ROW LEVEL SECURITY;
CREATE POLICY slot_holds_read ON slot_holds FOR SELECT USING (
  (SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND holder_id = (SELECT oh_user_id())));

ALTER TABLE waiting_list ENABLE ROW LEVEL SECURITY;
CREATE POLICY waiting_list_read ON waiting_list FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND mentee_id = (SELECT oh_user_id())));
CREATE POLICY waiting_list_create ON waiting_list FOR INSERT WITH CHECK (
  (SELECT oh_role()) = 'mentee' AND mentee_id = (SELECT oh_user_id()) AND left_at IS NULL AND last_told_at IS NULL);
CREATE POLICY waiting_list_change ON waiting_list FOR UPDATE
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND mentee_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR mentee_id = (SELECT oh_user_id()));

ALTER TABLE waiting_list_openings ENABLE ROW LEVEL SECURITY;
CREATE POLICY waiting_list_openings_system ON waiting_list_openings USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
ALTER TABLE waiting_list_tellings ENABLE ROW LEVEL SECURITY;
CREATE POLICY waiting_list_tellings_system ON waiting_list_tellings USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

-- A private note is its author's alone: coordinators don't see it either.
ALTER TABLE booking_notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_notes_read ON booking_notes FOR SELECT USING (
  (SELECT oh_is_system())
  OR ((SELECT oh_is_signed_in()) AND author_id = (SELECT oh_user_id()))
  OR (visibility = 'shared' AND ((SELECT oh_is_coordinator()) OR ((SELECT oh_is_signed_in()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))))));
CREATE POLICY booking_notes_create ON booking_notes FOR INSERT WITH CHECK (
  (SELECT oh_is_signed_in()) AND author_id = (SELECT oh_user_id()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id)));
CREATE POLICY booking_notes_change ON booking_notes FOR UPDATE
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND author_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR author_id = (SELECT oh_user_id()));

ALTER TABLE booking_action_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_action_items_read ON booking_action_items FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))));
CREATE POLICY booking_action_items_create ON booking_action_items FOR INSERT WITH CHECK (
  (SELECT oh_is_signed_in()) AND created_by = (SELECT oh_user_id()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id
       AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id) AND owner_id IN (b.mentee_id, b.mentor_id)));
CREATE POLICY booking_action_items_change ON booking_action_items FOR UPDATE
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))))
  WITH CHECK ((SELECT oh_is_system()) OR EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id
       AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id) AND owner_id IN (b.mentee_id, b.mentor_id)));

GRANT SELECT, INSERT, UPDATE ON
  reschedule_proposals, waiting_list, waiting_list_openings, waiting_list_tellings, booking_notes, booking_action_items
TO officehours_app;
GRANT SELECT, INSERT ON booking_moves TO officehours_app;
GRANT SELECT ON slot_holds TO officehours_app;

REVOKE EXECUTE ON FUNCTION oh_booking_minds_hold(), oh_booking_ends_wait(), oh_single_slot_goes(), oh_slot_opens(),
  oh_slots_open(), oh_tell_slot(time_slots, text) FROM PUBLIC;
