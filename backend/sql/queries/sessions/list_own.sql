-- Where somebody is signed in: a row for each line of refresh tokens that can still be used.
SELECT s.family_id, max(s.device_label) AS device, min(s.created_at) AS created_at,
       max(coalesce(s.last_used_at, s.created_at)) AS last_used_at
FROM sessions s
WHERE s.user_id = :user AND s.ended_at IS NULL
GROUP BY s.family_id
HAVING max(s.expires_at) > :now
ORDER BY s.family_id = :current DESC, last_used_at DESC, s.family_id
