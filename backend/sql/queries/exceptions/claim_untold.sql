-- Decisions that can't be taken back any more, and that nobody has been told of. Whoever has used an
-- approval knows of it. On many servers at once each is told by one.
UPDATE tier_override_requests r
SET told_at = :now
FROM user_profiles pm
WHERE r.id IN (SELECT e.id FROM tier_override_requests e
                WHERE e.told_at IS NULL AND e.reviewed_at <= :before AND e.status IN ('approved', 'denied')
                ORDER BY e.reviewed_at LIMIT 200
                FOR UPDATE SKIP LOCKED)
  AND pm.user_id = r.mentor_id
RETURNING r.id, r.mentee_id, r.mentor_id, r.status, r.expires_at, r.review_notes, r.reviewed_at, r.used_at IS NOT NULL AS used, pm.name AS mentor_name
