CREATE TYPE job_status AS ENUM ('queued', 'running', 'done', 'dead');

-- Work to be done outside of the request that caused it, entered in the transaction of its cause.
-- `payload` holds ids and figures, nothing about people.
CREATE TABLE jobs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL CONSTRAINT jobs_kind_ck CHECK (kind ~ '^[a-z][a-z0-9_]{0,62}$'),
  payload jsonb NOT NULL DEFAULT '{}',
  unique_key text CHECK (char_length(unique_key) BETWEEN 1 AND 300),
  -- Higher goes first.
  priority integer NOT NULL DEFAULT 0,
  status job_status NOT NULL DEFAULT 'queued',
  run_at timestamptz NOT NULL DEFAULT now(),
  -- Counted when a worker takes the job, so that one that kills its worker counts as well.
  attempts integer NOT NULL DEFAULT 0,
  max_attempts integer NOT NULL DEFAULT 10 CONSTRAINT jobs_max_attempts_ck CHECK (max_attempts >= 1),
  locked_by text,
  locked_until timestamptz,
  last_error text,
  started_at timestamptz,
  finished_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT jobs_lock_ck CHECK ((status = 'running') = (locked_by IS NOT NULL) AND (locked_by IS NULL) = (locked_until IS NULL)),
  CONSTRAINT jobs_finished_ck CHECK ((status IN ('done', 'dead')) = (finished_at IS NOT NULL))
);
-- One live job for a key.
CREATE UNIQUE INDEX jobs_live_key_uq ON jobs (unique_key) WHERE status IN ('queued', 'running');
CREATE INDEX jobs_due_idx ON jobs (priority DESC, run_at, id) WHERE status = 'queued';
CREATE INDEX jobs_run_at_idx ON jobs (run_at) WHERE status = 'queued';
CREATE INDEX jobs_lease_idx ON jobs (locked_until) WHERE status = 'running';
CREATE INDEX jobs_finished_idx ON jobs (finished_at) WHERE status IN ('done', 'dead');
CREATE INDEX jobs_created_idx ON jobs (created_at DESC);
CREATE INDEX jobs_creator_idx ON jobs (created_by) WHERE created_by IS NOT NULL;
CREATE TRIGGER jobs_touch BEFORE UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION oh_touch();

-- What happens by the clock. The definitions are the program's; here stands when each is due.
CREATE TABLE periodic_jobs (
  name text PRIMARY KEY CONSTRAINT periodic_jobs_name_ck CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$'),
  next_run_at timestamptz NOT NULL,
  last_started_at timestamptz,
  last_finished_at timestamptz,
  last_error text,
  runs bigint NOT NULL DEFAULT 0,
  -- In a row, up to now.
  failures integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER periodic_jobs_touch BEFORE UPDATE ON periodic_jobs FOR EACH ROW EXECUTE FUNCTION oh_touch();

ALTER TABLE jobs ENABLE ROW LEVEL SECURITY;
CREATE POLICY jobs_read ON jobs FOR SELECT USING ((SELECT oh_is_staff()));
CREATE POLICY jobs_system ON jobs USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

ALTER TABLE periodic_jobs ENABLE ROW LEVEL SECURITY;
CREATE POLICY periodic_jobs_read ON periodic_jobs FOR SELECT USING ((SELECT oh_is_staff()));
CREATE POLICY periodic_jobs_system ON periodic_jobs USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

GRANT SELECT, INSERT, UPDATE, DELETE ON jobs, periodic_jobs TO officehours_app;

-- Enters a job on behalf of whoever's transaction this is. When a live one has the key it is left
-- as it is and its id returned.
CREATE FUNCTION oh_enqueue_job(new_id uuid, new_kind text, new_payload jsonb, new_key text, new_priority integer,
                               new_run_at timestamptz, new_max_attempts integer, at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  found_id uuid;
BEGIN
  IF NOT oh_is_signed_in() THEN
    RAISE EXCEPTION 'nobody enters no jobs' USING ERRCODE = 'insufficient_privilege';
  END IF;
  LOOP
    INSERT INTO jobs (id, kind, payload, unique_key, priority, run_at, max_attempts, created_at)
    VALUES (new_id, new_kind, new_payload, new_key, new_priority, new_run_at, new_max_attempts, at)
    ON CONFLICT (unique_key) WHERE status IN ('queued', 'running') DO NOTHING
    RETURNING id INTO found_id;
    IF found_id IS NULL THEN
      SELECT j.id INTO found_id FROM jobs j WHERE j.unique_key = new_key AND j.status IN ('queued', 'running');
    END IF;
    -- Neither: the other one came to its end in between.
    IF found_id IS NOT NULL THEN
      RETURN found_id;
    END IF;
  END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_enqueue_job FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_enqueue_job TO officehours_app;

CREATE FUNCTION oh_job_json(j jobs) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', j.id, 'kind', j.kind, 'payload', j.payload, 'uniqueKey', j.unique_key, 'priority', j.priority,
  'status', j.status, 'runAt', oh_utc(j.run_at), 'attempts', j.attempts, 'maxAttempts', j.max_attempts,
  'lockedBy', j.locked_by, 'lockedUntil', oh_utc(j.locked_until), 'lastError', j.last_error,
  'startedAt', oh_utc(j.started_at), 'finishedAt', oh_utc(j.finished_at), 'createdAt', oh_utc(j.created_at));

CREATE FUNCTION oh_periodic_job_json(p periodic_jobs) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'name', p.name, 'nextRunAt', oh_utc(p.next_run_at), 'lastStartedAt', oh_utc(p.last_started_at),
  'lastFinishedAt', oh_utc(p.last_finished_at), 'lastError', p.last_error, 'runs', p.runs, 'failures', p.failures);
