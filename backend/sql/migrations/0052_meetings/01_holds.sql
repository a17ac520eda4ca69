-- Until when somebody else than the caller and `person` keeps one of these slots; null when nobody does. Who it is stays
-- untold. A slot that was taken away has the holds that it had.
CREATE FUNCTION oh_kept_until(slots uuid[], person uuid, at timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  RETURN (SELECT max(h.expires_at) FROM slot_holds h
           WHERE h.time_slot_id = ANY (slots) AND h.holder_id <> person AND h.holder_id IS DISTINCT FROM oh_user_id() AND h.expires_at > at);
END
$$;
REVOKE EXECUTE ON FUNCTION oh_kept_until FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_kept_until TO officehours_app;
