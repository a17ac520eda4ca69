-- What a tag was merged into: whoever asks for the old name, or imports it, gets that one. Always the
-- last of a row of mergers.
ALTER TABLE taxonomy
  ADD COLUMN merged_into uuid REFERENCES taxonomy,
  ADD CONSTRAINT taxonomy_merged_ck CHECK (merged_into IS NULL OR (merged_into <> id AND NOT is_active));
CREATE INDEX taxonomy_merged_idx ON taxonomy (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX taxonomy_requests_idx ON taxonomy (requested_by, requested_at DESC) WHERE requested_by IS NOT NULL;
DROP INDEX taxonomy_open_requests_idx;
CREATE INDEX taxonomy_open_requests_idx ON taxonomy (requested_at)
WHERE NOT is_approved AND rejected_at IS NULL AND merged_into IS NULL;

-- Under which other names a tag is found: those that coordinators gave it. Its own stands in its row.
CREATE TABLE taxonomy_names (
  category taxonomy_category NOT NULL,
  value text NOT NULL CHECK (char_length(value) BETWEEN 1 AND 200),
  taxonomy_id uuid NOT NULL REFERENCES taxonomy,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  PRIMARY KEY (category, value)
);
CREATE INDEX taxonomy_names_taxonomy_idx ON taxonomy_names (taxonomy_id);
CREATE TRIGGER taxonomy_names_touch BEFORE UPDATE ON taxonomy_names FOR EACH ROW EXECUTE FUNCTION oh_touch_by();
ALTER TABLE taxonomy_names ENABLE ROW LEVEL SECURITY;
CREATE POLICY taxonomy_names_read ON taxonomy_names FOR SELECT USING ((SELECT oh_is_signed_in()));
CREATE POLICY taxonomy_names_create ON taxonomy_names FOR INSERT WITH CHECK ((SELECT oh_is_staff()));
CREATE POLICY taxonomy_names_change ON taxonomy_names FOR UPDATE USING ((SELECT oh_is_staff())) WITH CHECK ((SELECT oh_is_staff()));
GRANT SELECT, INSERT, UPDATE ON taxonomy_names TO officehours_app;

-- The tag that a normalised name means, whatever became of it.
CREATE FUNCTION oh_find_tag(wanted taxonomy_category, named text) RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(
  (SELECT coalesce(t.merged_into, t.id) FROM taxonomy t WHERE t.category = wanted AND t.value = named),
  (SELECT coalesce(t.merged_into, t.id) FROM taxonomy_names n JOIN taxonomy t ON t.id = n.taxonomy_id
   WHERE n.category = wanted AND n.value = named));

-- TagStatus in models/domain/enums.h.
CREATE FUNCTION oh_tag_status(t taxonomy) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
  WHEN (t).merged_into IS NOT NULL THEN 'merged'
  WHEN (t).rejected_at IS NOT NULL THEN 'rejected'
  WHEN NOT (t).is_approved THEN 'pending'
  WHEN (t).is_active THEN 'active'
  ELSE 'inactive'
END;

-- As a profile shows them to everybody: besides oh_tags_json(), where a tag comes from and what weight
-- a mentor gives it.
CREATE FUNCTION oh_profile_tags_json(person uuid) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(json_agg(json_build_object(
    'id', t.id, 'category', t.category, 'value', t.value, 'displayName', t.display_name,
    'isApproved', t.is_approved, 'source', t.source, 'weight', e.weight) ORDER BY t.category, t.display_name, t.id), '[]')
  FROM entity_tags e
  JOIN taxonomy t ON t.id = e.taxonomy_id
  WHERE e.entity_type = 'user' AND e.entity_id = person AND e.deleted_at IS NULL
    AND t.is_active AND t.rejected_at IS NULL);

-- A tag as coordinators see it, with how many carry it.
CREATE FUNCTION oh_admin_tag_json(t taxonomy) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', (t).id, 'category', (t).category, 'value', (t).value, 'displayName', (t).display_name,
  'status', oh_tag_status(t), 'source', (t).source,
  'parentId', (t).parent_id, 'parentName', (SELECT x.display_name FROM taxonomy x WHERE x.id = (t).parent_id),
  'mergedIntoId', (t).merged_into, 'mergedIntoName', (SELECT x.display_name FROM taxonomy x WHERE x.id = (t).merged_into),
  'requestedBy', (SELECT c.person FROM person_cards c WHERE c.user_id = (t).requested_by),
  'requestedAt', oh_utc((t).requested_at),
  'decidedBy', (SELECT c.person FROM person_cards c WHERE c.user_id = coalesce((t).rejected_by, (t).approved_by)),
  'decidedAt', oh_utc(coalesce((t).rejected_at, (t).approved_at)),
  'rejectionReason', (t).rejection_reason,
  'usage', (
    SELECT json_build_object(
      'mentors', count(*) FILTER (WHERE u.role = 'mentor'), 'mentees', count(*) FILTER (WHERE u.role = 'mentee'),
      'companies', count(*) FILTER (WHERE e.entity_type = 'portfolio_company'), 'total', count(*))
    FROM entity_tags e
    LEFT JOIN users u ON e.entity_type = 'user' AND u.id = e.entity_id AND u.deleted_at IS NULL
    WHERE e.taxonomy_id = (t).id AND e.deleted_at IS NULL AND (e.entity_type = 'portfolio_company' OR u.id IS NOT NULL)),
  'createdAt', oh_utc((t).created_at), 'version', (t).version);

-- A company's stage may be called by the name of a tag that was merged.
CREATE OR REPLACE VIEW match_tags WITH (security_invoker = true) AS
SELECT e.entity_id AS user_id, t.id AS taxonomy_id, coalesce(e.weight, 1) AS weight
FROM entity_tags e
JOIN taxonomy t ON t.id = e.taxonomy_id AND t.is_approved AND t.is_active
WHERE e.entity_type = 'user' AND e.deleted_at IS NULL
UNION ALL
SELECT p.user_id, t.id, 1
FROM user_profiles p
JOIN portfolio_companies c ON c.id = p.portfolio_company_id AND c.deleted_at IS NULL
JOIN entity_tags e ON e.entity_type = 'portfolio_company' AND e.entity_id = c.id AND e.deleted_at IS NULL
JOIN taxonomy t ON t.id = e.taxonomy_id AND t.is_approved AND t.is_active
UNION ALL
SELECT p.user_id, t.id, 1
FROM user_profiles p
JOIN portfolio_companies c ON c.id = p.portfolio_company_id AND c.deleted_at IS NULL
JOIN taxonomy s ON s.category = 'stage' AND s.value = oh_tag_value(c.stage)
JOIN taxonomy t ON t.id = coalesce(s.merged_into, s.id) AND t.is_approved AND t.is_active;
