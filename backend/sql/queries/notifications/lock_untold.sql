SELECT n.kind::text AS kind, n.booking_id, n.failure, n.failed_at
FROM untold_news n WHERE n.failure_id = :id
FOR UPDATE
