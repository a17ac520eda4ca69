-- What stands right below a tag and is in use, for words about it.
SELECT t.display_name, count(*) OVER () AS many
FROM taxonomy t
WHERE t.parent_id = :id AND t.is_active
ORDER BY t.display_name, t.id
LIMIT 5
