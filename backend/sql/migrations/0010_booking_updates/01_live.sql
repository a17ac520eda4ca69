-- Who has a meeting open hears of what goes with it: a proposal that was made, answered or taken back,
-- a shared note, an action item. Told as a change of the booking, which is what the two ask for anew.
-- A private note is nobody else's business, not even that there is one.
CREATE FUNCTION oh_live_tell_booking(booking uuid) RETURNS void
LANGUAGE sql
AS $$
  SELECT oh_live_notify(jsonb_build_object('t', 'booking', 'b', b.id, 's', b.status, 'm', b.mentor_id, 'e', b.mentee_id))
  FROM bookings b WHERE b.id = booking
$$;

CREATE FUNCTION oh_live_with_booking() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM oh_live_tell_booking(NEW.booking_id);
  RETURN NULL;
END
$$;
CREATE TRIGGER reschedule_proposals_live AFTER INSERT OR UPDATE OF status ON reschedule_proposals
FOR EACH ROW EXECUTE FUNCTION oh_live_with_booking();
CREATE TRIGGER booking_action_items_live AFTER INSERT OR UPDATE ON booking_action_items
FOR EACH ROW EXECUTE FUNCTION oh_live_with_booking();
CREATE TRIGGER booking_notes_live_insert AFTER INSERT ON booking_notes
FOR EACH ROW WHEN (NEW.visibility = 'shared') EXECUTE FUNCTION oh_live_with_booking();
CREATE TRIGGER booking_notes_live_update AFTER UPDATE ON booking_notes
FOR EACH ROW WHEN (NEW.visibility = 'shared' OR OLD.visibility = 'shared') EXECUTE FUNCTION oh_live_with_booking();

REVOKE EXECUTE ON FUNCTION oh_live_with_booking() FROM PUBLIC;
