SELECT count(*)::int AS many FROM exports WHERE requested_by = :user AND status IN ('queued', 'running')
