-- A tag, or the one that it was merged into.
SELECT t.id, oh_tag_status(t) AS status, t.category, t.value, t.display_name, t.rejection_reason
FROM taxonomy x
JOIN taxonomy t ON t.id = coalesce(x.merged_into, x.id)
WHERE x.id = :id
