INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id, weight, created_at)
VALUES ('user', :user, :tag, :weight::numeric, :now)
ON CONFLICT (entity_type, entity_id, taxonomy_id) WHERE deleted_at IS NULL
DO UPDATE SET weight = excluded.weight
WHERE :set_weight::boolean AND entity_tags.weight IS DISTINCT FROM excluded.weight
