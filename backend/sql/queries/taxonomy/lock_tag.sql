SELECT t.id, oh_tag_status(t) AS status, t.category, t.value, t.display_name, t.parent_id, t.is_active, t.version, t.requested_by
FROM taxonomy t
WHERE t.id = :id
FOR UPDATE OF t
