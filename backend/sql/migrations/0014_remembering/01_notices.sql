-- A server forgets what it remembers as soon as it hears that it changed. Its own changes it has to
-- know before it answers, and a NOTIFY comes a moment later than the commit: so what a transaction
-- says is also written down for its end, a line each. Too much of it is a mark that says anything
-- may have changed.
CREATE OR REPLACE FUNCTION oh_live_notify(payload jsonb) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  notice constant text := payload::text;
  said constant text := current_setting('oh.said', true);
BEGIN
  PERFORM pg_notify('oh_live', notice);
  PERFORM set_config('oh.said', CASE WHEN said LIKE '!%' OR length(said) > 16000 THEN '!' ELSE concat(said, notice, E'\n') END, true);
END
$$;

CREATE OR REPLACE FUNCTION oh_tell_slot(slot time_slots, state text) RETURNS void
LANGUAGE sql
AS $$
  SELECT oh_live_notify(jsonb_build_object('t', 'slots', 'm', slot.mentor_id, 's', jsonb_build_array(
    jsonb_build_array(slot.id, state, floor(extract(epoch FROM slot.start_time))::bigint))))
$$;

-- For servers alone: a change that no client waits for, but that an answer may be made of. What it is
-- a change of, and of whom.
CREATE FUNCTION oh_has_changed(what text, who uuid) RETURNS void
LANGUAGE sql
AS $$ SELECT oh_live_notify(jsonb_strip_nulls(jsonb_build_object('t', 'changed', 'k', what, 'u', who))) $$;
REVOKE EXECUTE ON FUNCTION oh_has_changed(text, uuid) FROM PUBLIC;
