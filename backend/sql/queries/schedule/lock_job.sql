SELECT p.name, p.next_run_at FROM periodic_jobs p WHERE p.name = :name FOR UPDATE
