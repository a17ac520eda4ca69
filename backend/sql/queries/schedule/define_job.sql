-- A definition of the program's. What is due already stays so; a next time further away than the
-- timetable allows (it was another one before, or the clock was wrong) comes nearer. A restart is no reason to do
-- anything again; another basis than before is, for whoever notices it first: the row is locked, and says the new one then.
INSERT INTO periodic_jobs (name, next_run_at, basis, created_at) VALUES (:name, :first, :basis, :now)
ON CONFLICT (name) DO UPDATE
SET next_run_at = CASE WHEN periodic_jobs.basis <> excluded.basis THEN least(periodic_jobs.next_run_at, :now::timestamptz)
                       ELSE least(periodic_jobs.next_run_at, :latest::timestamptz) END,
    basis = excluded.basis
