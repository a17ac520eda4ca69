-- The tag that a name means, whatever became of it.
SELECT t.id, oh_tag_status(t) AS status, t.category, t.value, t.display_name, t.rejection_reason
FROM taxonomy t
WHERE t.id = oh_find_tag(:category::taxonomy_category, :value)
