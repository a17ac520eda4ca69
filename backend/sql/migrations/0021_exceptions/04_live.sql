-- Whose exception it is hears at once what becomes of it, and asks for it then.
CREATE FUNCTION oh_live_exception_changed() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM oh_live_notify(jsonb_build_object('t', 'exception', 'u', NEW.mentee_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER tier_override_requests_live_new AFTER INSERT ON tier_override_requests
FOR EACH ROW EXECUTE FUNCTION oh_live_exception_changed();
CREATE TRIGGER tier_override_requests_live_changed AFTER UPDATE OF status, used_at ON tier_override_requests
FOR EACH ROW WHEN ((OLD.status, OLD.used_at) IS DISTINCT FROM (NEW.status, NEW.used_at))
EXECUTE FUNCTION oh_live_exception_changed();
REVOKE EXECUTE ON FUNCTION oh_live_exception_changed() FROM PUBLIC;
