SELECT t.id, t.category, t.display_name
FROM taxonomy t
WHERE t.is_approved AND t.is_active
ORDER BY t.category, t.display_name, t.id
