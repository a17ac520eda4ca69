-- Whom a booking was taken from hears of it as well, not only who has it now.
CREATE FUNCTION oh_live_bookings_updated() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  most constant integer := 200;
BEGIN
  IF (SELECT count(*) FROM (SELECT FROM new_rows LIMIT most + 1) first_ones) > most THEN
    PERFORM oh_live_notify('{"t": "resync"}');
    RETURN NULL;
  END IF;
  PERFORM oh_live_notify(jsonb_build_object('t', 'booking', 'b', o.id, 's', o.status, 'm', o.mentor_id, 'e', o.mentee_id))
     FROM old_rows o JOIN new_rows n ON n.id = o.id
    WHERE (o.mentor_id, o.mentee_id) IS DISTINCT FROM (n.mentor_id, n.mentee_id);
  PERFORM oh_live_notify(jsonb_build_object('t', 'booking', 'b', n.id, 's', n.status, 'm', n.mentor_id, 'e', n.mentee_id))
     FROM new_rows n;
  RETURN NULL;
END
$$;
DROP TRIGGER bookings_live_update ON bookings;
CREATE TRIGGER bookings_live_update AFTER UPDATE ON bookings
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_bookings_updated();
