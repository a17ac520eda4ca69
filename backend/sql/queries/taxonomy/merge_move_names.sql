-- Other names, and records of the base that are the same tag.
WITH names AS (
  UPDATE taxonomy_names SET taxonomy_id = :into WHERE taxonomy_id = :tag
)
UPDATE taxonomy_aliases SET taxonomy_id = :into WHERE taxonomy_id = :tag
