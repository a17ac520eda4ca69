-- Who carries both keeps the one that remains, with the greater weight.
WITH both_carried AS (
  SELECT gone.id AS gone_id, kept.id AS kept_id, greatest(gone.weight, kept.weight) AS weight
  FROM entity_tags gone
  JOIN entity_tags kept ON kept.entity_type = gone.entity_type AND kept.entity_id = gone.entity_id
   AND kept.taxonomy_id = :into AND kept.deleted_at IS NULL
  WHERE gone.taxonomy_id = :tag AND gone.deleted_at IS NULL
), weighed AS (
  UPDATE entity_tags e SET weight = b.weight FROM both_carried b
  WHERE e.id = b.kept_id AND e.weight IS DISTINCT FROM b.weight
)
UPDATE entity_tags e SET deleted_at = :now, deleted_by = :caller FROM both_carried b WHERE e.id = b.gone_id
