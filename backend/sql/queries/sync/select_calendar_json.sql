SELECT json_build_object('id', s.id, 'userId', s.user_id, 'userName', s.user_name, 'userRole', s.user_role, 'provider', s.provider,
    'state', s.state, 'connectedAt', oh_utc(s.connected_at), 'lastSyncAt', oh_utc(s.last_sync_at), 'problem', s.problem,
    'failedAt', oh_utc(s.failed_at), 'failures', s.failures, 'nextTryAt', oh_utc(s.next_try_at), 'isRunning', s.is_running,
    'failingJobs', s.failing_jobs, 'deadJobs', s.dead_jobs)::text AS json
FROM oh_calendar_syncs(:now) s WHERE s.id = :id
