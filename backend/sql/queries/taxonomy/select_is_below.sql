-- Whether a tag stands somewhere below another, or is it.
WITH RECURSIVE upwards AS (
  SELECT t.id, t.parent_id FROM taxonomy t WHERE t.id = :tag
  UNION
  SELECT t.id, t.parent_id FROM taxonomy t JOIN upwards u ON t.id = u.parent_id
)
SELECT EXISTS (SELECT FROM upwards u WHERE u.id = :other) AS below
