-- A definition of the program's. What is due already stays so; a next time further away than the
-- timetable allows (it was another one before, or the clock was wrong) comes nearer.
INSERT INTO periodic_jobs (name, next_run_at, created_at) VALUES (:name, :first, :now)
ON CONFLICT (name) DO UPDATE
SET next_run_at = CASE
      WHEN :at_start::boolean AND (periodic_jobs.last_started_at IS NULL OR periodic_jobs.last_started_at < :now::timestamptz - interval '10 minutes')
        THEN least(periodic_jobs.next_run_at, :now::timestamptz)
      ELSE least(periodic_jobs.next_run_at, :latest::timestamptz)
    END
