-- The new scores, and a line of history for each.
WITH new AS (
  SELECT * FROM jsonb_to_recordset(:changes::jsonb)
    AS n(id uuid, user_id uuid, old_score numeric, new_score numeric, old_tier reputation_tier, new_tier reputation_tier,
         overridden boolean, details jsonb, trigger_event reputation_trigger)
), written AS (
  UPDATE users u
  SET reputation_score = n.new_score, reputation_tier = n.new_tier, reputation_override = n.overridden
  FROM new n
  WHERE u.id = n.user_id
  RETURNING n.*
)
INSERT INTO reputation_history (id, user_id, old_score, new_score, old_tier, new_tier, calculation_details, trigger_event, created_at)
SELECT w.id, w.user_id, w.old_score, w.new_score, w.old_tier, w.new_tier, w.details, w.trigger_event, :now
FROM written w
