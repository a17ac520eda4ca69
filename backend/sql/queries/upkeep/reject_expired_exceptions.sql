-- 003, "Auto-Rejection": a request that nobody decided in 7 days is over. Those of a moment ago are
-- left to a coordinator who is deciding right now. The status says what happened, in every language; notes are people's.
UPDATE tier_override_requests r
SET status = 'rejected'
FROM user_profiles pm
WHERE r.id IN (SELECT e.id FROM tier_override_requests e WHERE e.status = 'pending' AND e.expires_at <= :now FOR UPDATE SKIP LOCKED)
  AND pm.user_id = r.mentor_id
RETURNING r.id, r.mentee_id, pm.name AS mentor_name
