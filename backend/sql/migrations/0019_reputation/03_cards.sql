-- Many scores at once: the cards that show them are put together anew in one go and not a row at a
-- time, which takes ten times as long. The statement's own triggers leave them alone.
CREATE OR REPLACE FUNCTION oh_card_follows_user() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF (NEW.role, NEW.is_active, NEW.deleted_at, NEW.reputation_score, NEW.reputation_tier)
       IS DISTINCT FROM (OLD.role, OLD.is_active, OLD.deleted_at, OLD.reputation_score, OLD.reputation_tier) THEN
    IF current_setting('oh.cards_later', true) IS DISTINCT FROM 'on' THEN
      PERFORM oh_refresh_cards(ARRAY[NEW.id]);
    END IF;
  ELSIF NEW.role = 'mentor' AND NEW.last_activity_at IS DISTINCT FROM OLD.last_activity_at THEN
    UPDATE mentor_cards SET last_activity_at = coalesce(NEW.last_activity_at, NEW.created_at) WHERE mentor_id = NEW.id;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION oh_refresh_scored_cards(people uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT oh_is_staff() THEN
    RAISE EXCEPTION 'scores are written by the server and coordinators' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM oh_refresh_cards(people);
END
$$;

-- The new scores, and a line of history for each; with the caller's rights.
CREATE FUNCTION oh_write_scores(changes jsonb, at timestamptz) RETURNS integer
LANGUAGE plpgsql
AS $$
DECLARE
  written uuid[];
BEGIN
  PERFORM set_config('oh.cards_later', 'on', true);
  WITH new AS (
    SELECT * FROM jsonb_to_recordset(changes)
      AS n(id uuid, user_id uuid, old_score numeric, new_score numeric, old_tier reputation_tier, new_tier reputation_tier,
           overridden boolean, details jsonb, trigger_event reputation_trigger)
  ), updated AS (
    UPDATE users u
    SET reputation_score = n.new_score, reputation_tier = n.new_tier, reputation_override = n.overridden
    FROM new n
    WHERE u.id = n.user_id
    RETURNING n.*
  ), noted AS (
    INSERT INTO reputation_history (id, user_id, old_score, new_score, old_tier, new_tier, calculation_details, trigger_event, created_at)
    SELECT w.id, w.user_id, w.old_score, w.new_score, w.old_tier, w.new_tier, w.details, w.trigger_event, oh_write_scores.at
    FROM updated w
    RETURNING user_id
  )
  SELECT array_agg(user_id) INTO written FROM noted;
  PERFORM set_config('oh.cards_later', '', true);
  IF written IS NOT NULL THEN
    PERFORM oh_refresh_scored_cards(written);
  END IF;
  RETURN coalesce(cardinality(written), 0);
END
$$;
REVOKE EXECUTE ON FUNCTION oh_refresh_scored_cards(uuid[]), oh_write_scores(jsonb, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_refresh_scored_cards(uuid[]), oh_write_scores(jsonb, timestamptz) TO officehours_app;
