CREATE TYPE export_kind AS ENUM ('sessions', 'feedback', 'users', 'figures');
CREATE TYPE export_format AS ENUM ('csv', 'json');
CREATE TYPE export_status AS ENUM ('queued', 'running', 'done', 'failed', 'canceled', 'expired');

-- Exports (FR70) that a job writes into files. The row stays when the file is gone: it says who took
-- what with them. `filters` holds what was asked for, nothing about people.
CREATE TABLE exports (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  requested_by uuid NOT NULL REFERENCES users,
  kind export_kind NOT NULL,
  format export_format NOT NULL,
  filters jsonb NOT NULL DEFAULT '{}',
  status export_status NOT NULL DEFAULT 'queued',
  rows_done integer NOT NULL DEFAULT 0,
  -- Counted when the job begins.
  rows_total integer,
  bytes bigint,
  -- For people, without paths.
  error text,
  started_at timestamptz,
  finished_at timestamptz,
  -- When its file is deleted.
  expires_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT exports_finished_ck CHECK ((status IN ('queued', 'running')) = (finished_at IS NULL)),
  CONSTRAINT exports_done_ck CHECK (status <> 'done' OR (bytes IS NOT NULL AND expires_at IS NOT NULL)),
  CONSTRAINT exports_error_ck CHECK (error IS NULL OR status = 'failed')
);
CREATE INDEX exports_created_idx ON exports (created_at DESC);
CREATE INDEX exports_requested_by_idx ON exports (requested_by, created_at DESC);
CREATE INDEX exports_created_by_idx ON exports (created_by) WHERE created_by IS NOT NULL;
CREATE INDEX exports_expiry_idx ON exports (expires_at) WHERE status = 'done';
CREATE TRIGGER exports_touch BEFORE UPDATE ON exports FOR EACH ROW EXECUTE FUNCTION oh_touch();

ALTER TABLE exports ENABLE ROW LEVEL SECURITY;
CREATE POLICY exports_read ON exports FOR SELECT USING ((SELECT oh_is_staff()));
CREATE POLICY exports_create ON exports FOR INSERT
  WITH CHECK ((SELECT oh_is_coordinator()) AND requested_by = (SELECT oh_user_id()));
CREATE POLICY exports_change ON exports FOR UPDATE USING ((SELECT oh_is_staff())) WITH CHECK ((SELECT oh_is_staff()));
GRANT SELECT, INSERT, UPDATE ON exports TO officehours_app;

CREATE FUNCTION oh_export_json(e exports) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', e.id, 'requestedBy', e.requested_by,
  'requesterName', coalesce((SELECT p.name FROM user_profiles p WHERE p.user_id = e.requested_by), ''),
  'isMine', e.requested_by = oh_user_id(),
  'kind', e.kind, 'format', e.format, 'status', e.status, 'rowsDone', e.rows_done, 'rowsTotal', e.rows_total,
  'bytes', e.bytes, 'error', e.error, 'createdAt', oh_utc(e.created_at), 'finishedAt', oh_utc(e.finished_at),
  'expiresAt', oh_utc(e.expires_at));
REVOKE EXECUTE ON FUNCTION oh_export_json(exports) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_export_json(exports) TO officehours_app;
