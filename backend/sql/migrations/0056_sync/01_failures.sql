-- What became of reading somebody's calendar the last time, for coordinators: one of a few words of ours, never the
-- provider's, which may quote what stands in the calendar.
ALTER TABLE calendar_integrations
  ADD COLUMN sync_problem text
    CONSTRAINT calendar_integrations_problem_ck CHECK (sync_problem IN ('unreachable', 'refused', 'calendars_gone', 'not_offered', 'access_ended')),
  ADD COLUMN sync_failed_at timestamptz,
  -- In a row, up to now.
  ADD COLUMN sync_failures integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT calendar_integrations_failed_ck CHECK ((sync_problem IS NULL) = (sync_failed_at IS NULL));
UPDATE calendar_integrations SET sync_problem = 'access_ended', sync_failed_at = updated_at, sync_failures = 1
WHERE NOT is_connected AND last_error IS NOT NULL;

-- Coordinators read again when how it is with a calendar changes, not each time that one is read.
CREATE TRIGGER calendar_integrations_live_update AFTER UPDATE OF is_connected, sync_problem ON calendar_integrations FOR EACH ROW
WHEN ((OLD.is_connected, OLD.sync_problem) IS DISTINCT FROM (NEW.is_connected, NEW.sync_problem))
EXECUTE FUNCTION oh_live_failure_changed('sync');
CREATE TRIGGER calendar_integrations_live_insert AFTER INSERT ON calendar_integrations FOR EACH ROW
EXECUTE FUNCTION oh_live_failure_changed('sync');
CREATE TRIGGER airtable_sync_log_live_insert AFTER INSERT ON airtable_sync_log FOR EACH ROW
EXECUTE FUNCTION oh_live_failure_changed('sync');

-- Each calendar of somebody who is there, and how it is with it. With the system's rights alone it has rows of others.
CREATE FUNCTION oh_calendar_syncs(at timestamptz)
RETURNS TABLE (id uuid, user_id uuid, user_name text, search_name text, user_role user_role, provider calendar_provider, state text,
               connected_at timestamptz, last_sync_at timestamptz, problem text, failed_at timestamptz, failures integer,
               next_try_at timestamptz, is_running boolean, failing_jobs integer, dead_jobs integer)
LANGUAGE sql STABLE
AS $$
  WITH work AS (
    SELECT j.payload ->> 'userId' AS person,
           count(*) FILTER (WHERE j.status = 'dead')::integer AS dead,
           count(*) FILTER (WHERE j.status <> 'dead' AND j.last_error IS NOT NULL)::integer AS failing,
           coalesce(bool_or(j.status = 'running' AND j.kind = 'calendar_busy'), false) AS is_running,
           min(j.run_at) FILTER (WHERE j.status = 'queued') AS next_at,
           max(coalesce(j.finished_at, j.started_at)) FILTER (WHERE j.last_error IS NOT NULL) AS failed_at
    FROM jobs j
    WHERE j.kind IN ('calendar_event', 'calendar_check', 'calendar_busy') AND j.status <> 'done'
    GROUP BY 1
  )
  SELECT c.id, c.user_id, p.name, p.search_name, u.role, c.provider,
         CASE WHEN NOT c.is_connected AND c.last_error IS NOT NULL THEN 'reconnect'
              WHEN NOT c.is_connected THEN 'disconnected'
              WHEN c.sync_problem IS NOT NULL OR w.dead + w.failing > 0 THEN 'failing'
              ELSE 'connected' END,
         c.connected_at, c.last_sync_at, c.sync_problem,
         CASE WHEN c.is_connected THEN greatest(c.sync_failed_at, w.failed_at) ELSE c.sync_failed_at END,
         c.sync_failures,
         CASE WHEN c.is_connected THEN greatest(least(b.due_at, w.next_at), at) END,
         coalesce(w.is_running, false), coalesce(w.failing, 0), coalesce(w.dead, 0)
  FROM calendar_integrations c
  JOIN users u ON u.id = c.user_id AND u.is_active AND u.deleted_at IS NULL
  JOIN user_profiles p ON p.user_id = c.user_id
  LEFT JOIN calendar_busy b ON b.user_id = c.user_id
  LEFT JOIN work w ON w.person = c.user_id::text
$$;
REVOKE EXECUTE ON FUNCTION oh_calendar_syncs(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_calendar_syncs(timestamptz) TO officehours_app;
