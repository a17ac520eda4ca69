SELECT r.id
FROM tier_override_requests r
WHERE r.mentee_id = :mentee AND r.mentor_id = :mentor
  AND r.status = 'approved' AND r.used_at IS NULL AND r.expires_at > :now
ORDER BY r.expires_at
LIMIT 1
