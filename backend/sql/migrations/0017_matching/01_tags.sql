-- What matching compares. A mentee has the company's tags besides the own ones; the company's stage
-- is a text of its own, as normaliseTag() in models/domain reads it.
CREATE FUNCTION oh_tag_value(name text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(btrim(regexp_replace(lower(name), '[^[:alnum:][:space:]_]', '', 'g')), '[[:space:]]+', '_', 'g');

-- Read with the caller's rights. The same tag may come twice.
CREATE VIEW match_tags WITH (security_invoker = true) AS
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
JOIN taxonomy t ON t.category = 'stage' AND t.value = oh_tag_value(c.stage) AND t.is_approved AND t.is_active;
GRANT SELECT ON match_tags TO officehours_app;

-- Of two equal matches the one who was booked least recently goes first. It says when, and nothing
-- about by whom.
CREATE FUNCTION oh_last_booked(person uuid) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
RETURN greatest(
  (SELECT max(b.created_at) FROM bookings b WHERE b.mentor_id = person AND b.deleted_at IS NULL AND oh_is_live(b.status)),
  (SELECT max(b.created_at) FROM bookings b WHERE b.mentee_id = person AND b.deleted_at IS NULL AND oh_is_live(b.status)));
REVOKE EXECUTE ON FUNCTION oh_last_booked(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_last_booked(uuid) TO officehours_app;
