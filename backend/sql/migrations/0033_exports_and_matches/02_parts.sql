-- The file of somebody's data lies in parts, each sealed for its place: it is made and handed out piece by
-- piece, so that no server holds all of somebody's decks in memory. Files of before were sealed whole; whose
-- they were can ask anew at once.
DELETE FROM data_exports WHERE ready_at IS NOT NULL;
ALTER TABLE data_exports DROP COLUMN content_sealed;
ALTER TABLE data_exports ADD CONSTRAINT data_exports_ready_ck CHECK (num_nulls(ready_at, expires_at, size_bytes) IN (0, 3));

CREATE TABLE data_export_parts (
  export_id uuid NOT NULL REFERENCES data_exports ON DELETE CASCADE,
  number integer NOT NULL CHECK (number >= 0),
  content_sealed bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (export_id, number)
);
-- Sealed bytes do not shrink.
ALTER TABLE data_export_parts ALTER COLUMN content_sealed SET STORAGE EXTERNAL;
ALTER TABLE data_export_parts ENABLE ROW LEVEL SECURITY;
CREATE POLICY data_export_parts_read ON data_export_parts FOR SELECT USING (
  (SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND export_id IN (
    SELECT e.id FROM data_exports e WHERE e.user_id = (SELECT oh_user_id()))));
CREATE POLICY data_export_parts_system ON data_export_parts USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, DELETE ON data_export_parts TO officehours_app;
SELECT oh_audit_watch('data_export_parts', 'INSERT OR UPDATE OR DELETE');
