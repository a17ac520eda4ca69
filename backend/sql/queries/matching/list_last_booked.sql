SELECT b.id, (extract(epoch FROM max(b.created_at)) * 1000)::bigint AS at
FROM (SELECT mentor_id AS id, created_at FROM bookings
      WHERE mentor_id = ANY (:people::uuid[]) AND deleted_at IS NULL AND oh_is_live(status)
      UNION ALL
      SELECT mentee_id, created_at FROM bookings
      WHERE mentee_id = ANY (:people::uuid[]) AND deleted_at IS NULL AND oh_is_live(status)) b
GROUP BY b.id
