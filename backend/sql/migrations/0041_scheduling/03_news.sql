-- Events that can't be told wait for a coordinator, who tries them again or throws them away: by an id of their own, which
-- they get when they are set aside.
ALTER TABLE untold_news ADD COLUMN failure_id uuid;
UPDATE untold_news SET failure_id = gen_random_uuid() WHERE failed_at IS NOT NULL;
ALTER TABLE untold_news ADD CONSTRAINT untold_news_failure_ck CHECK (failed_at IS NULL OR failure_id IS NOT NULL);
CREATE UNIQUE INDEX untold_news_failure_uq ON untold_news (failure_id) WHERE failure_id IS NOT NULL;

CREATE POLICY untold_news_update ON untold_news FOR UPDATE USING ((SELECT oh_is_system()));
CREATE POLICY untold_news_delete ON untold_news FOR DELETE USING ((SELECT oh_is_system()));
GRANT UPDATE (failed_at, failure), DELETE ON untold_news TO officehours_app;

CREATE TRIGGER untold_news_live_update AFTER UPDATE OF failed_at ON untold_news FOR EACH ROW
WHEN ((OLD.failed_at IS NULL) <> (NEW.failed_at IS NULL))
EXECUTE FUNCTION oh_live_failure_changed('news');
CREATE TRIGGER untold_news_live_delete AFTER DELETE ON untold_news FOR EACH ROW
WHEN (OLD.failed_at IS NOT NULL)
EXECUTE FUNCTION oh_live_failure_changed('news');

-- For coordinators: what kind of event, whom it was for and why, never what was to be said. What can't be told may be
-- of any shape.
CREATE FUNCTION oh_untold_people(hearers jsonb) RETURNS SETOF uuid
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT (h.hearer ->> 'to')::uuid
  FROM jsonb_array_elements(CASE WHEN jsonb_typeof(hearers) = 'array' THEN hearers ELSE '[]' END) WITH ORDINALITY AS h (hearer, place)
  WHERE h.hearer ->> 'to' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  ORDER BY h.place
$$;
CREATE FUNCTION oh_untold_json(n untold_news) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', n.failure_id, 'kind', n.kind,
  'recipients', (
    SELECT coalesce(json_agg(p.name), '[]')
    FROM oh_untold_people(n.hearers) AS h (id) JOIN user_profiles p ON p.user_id = h.id),
  'bookingId', (SELECT b.id FROM bookings b WHERE b.id = n.booking_id),
  'error', n.failure, 'createdAt', oh_utc(n.created_at), 'failedAt', oh_utc(n.failed_at));

-- Why an event can't be told, for coordinators and the audit log, which nothing is taken out of again: what a broken
-- constraint says names tables and columns alone; other errors may quote what was to be said, and are told by their code.
CREATE FUNCTION oh_failure_text(state text, message text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN state LIKE '23%' THEN message ELSE 'SQLSTATE ' || state END;
UPDATE untold_news SET failure = 'not noted' WHERE failed_at IS NOT NULL AND failure NOT LIKE '%violates % constraint "%"';

-- As before, with that id and text: an event that fails again keeps its id.
CREATE OR REPLACE FUNCTION oh_tell_news(most integer, of_booking uuid DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  taken bigint[];
  one bigint;
BEGIN
  IF NOT oh_is_signed_in() THEN
    RAISE EXCEPTION 'nobody tells nobody' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF of_booking IS NULL THEN
    -- One at a time, so that nobody hears of a later event first.
    IF NOT pg_try_advisory_xact_lock(hashtext('oh_tell_news')) THEN
      RETURN 0;
    END IF;
    SELECT array_agg(due.id) INTO taken
      FROM (SELECT n.id FROM untold_news n WHERE n.failed_at IS NULL ORDER BY n.id LIMIT most FOR UPDATE SKIP LOCKED) due;
  ELSE
    SELECT array_agg(due.id) INTO taken
      FROM (SELECT n.id FROM untold_news n WHERE n.booking_id = of_booking AND n.failed_at IS NULL ORDER BY n.id FOR UPDATE) due;
  END IF;
  IF taken IS NULL THEN
    RETURN 0;
  END IF;
  BEGIN
    PERFORM oh_expand_news(taken);
    RETURN cardinality(taken);
  EXCEPTION
    WHEN deadlock_detected OR serialization_failure THEN
      RAISE;
    WHEN OTHERS THEN
      NULL; -- which of them it was is found below
  END;
  FOREACH one IN ARRAY taken LOOP
    BEGIN
      PERFORM oh_expand_news(ARRAY[one]);
    EXCEPTION
      WHEN deadlock_detected OR serialization_failure THEN
        RAISE;
      WHEN OTHERS THEN
        RAISE WARNING 'event % can not be told: %', one, oh_failure_text(SQLSTATE, SQLERRM);
        UPDATE untold_news SET failed_at = now(), failure = oh_failure_text(SQLSTATE, SQLERRM), failure_id = coalesce(failure_id, gen_random_uuid()) WHERE id = one;
    END;
  END LOOP;
  RETURN cardinality(taken);
END
$$;
