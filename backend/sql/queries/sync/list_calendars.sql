-- For coordinators: how it is with people's calendars, never what stands in them.
WITH filtered AS (
  SELECT s.*, array_position(ARRAY['failing', 'reconnect', 'connected', 'disconnected'], s.state) AS urgency
  FROM oh_calendar_syncs(:now) s
  WHERE (cardinality(:state::text[]) = 0 OR s.state = ANY (:state::text[]))
    AND (:pattern::text IS NULL OR s.search_name LIKE oh_fold(:pattern::text) OR s.provider::text LIKE oh_fold(:pattern::text))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM filtered
        ORDER BY CASE WHEN :sort::text = 'state' THEN urgency END,
                 CASE WHEN :sort::text = '-name' THEN search_name END DESC,
                 CASE WHEN :sort::text = 'lastSyncAt' THEN last_sync_at END NULLS FIRST,
                 CASE WHEN :sort::text = '-lastSyncAt' THEN last_sync_at END DESC NULLS LAST,
                 CASE WHEN :sort::text = 'failedAt' THEN failed_at END,
                 CASE WHEN :sort::text = '-failedAt' THEN failed_at END DESC NULLS LAST,
                 search_name, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(json_build_object('id', p.id, 'userId', p.user_id, 'userName', p.user_name, 'userRole', p.user_role, 'provider', p.provider,
    'state', p.state, 'connectedAt', oh_utc(p.connected_at), 'lastSyncAt', oh_utc(p.last_sync_at), 'problem', p.problem,
    'failedAt', oh_utc(p.failed_at), 'failures', p.failures, 'nextTryAt', oh_utc(p.next_try_at), 'isRunning', p.is_running,
    'failingJobs', p.failing_jobs, 'deadJobs', p.dead_jobs) ORDER BY p.place) FROM page p), '[]'),
  'total', (SELECT count(*) FROM filtered),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
