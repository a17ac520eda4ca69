UPDATE periodic_jobs SET next_run_at = least(next_run_at, :now::timestamptz) WHERE name = :name
