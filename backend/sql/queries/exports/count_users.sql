SELECT count(*)::int AS many
FROM users u
WHERE u.deleted_at IS NULL
  AND (:from::timestamptz IS NULL OR u.created_at >= :from::timestamptz)
  AND (:to::timestamptz IS NULL OR u.created_at < :to::timestamptz)
  AND (:everybody::boolean OR u.id IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
