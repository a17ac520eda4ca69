-- All that decides whether this mentee may ask for an exception for this mentor. Two requests at once
-- must not both pass the limit: the mentee is locked before.
WITH asked AS (
  SELECT count(*) AS many, min(r.created_at) AS first
  FROM tier_override_requests r
  WHERE r.mentee_id = :mentee AND NOT r.mentor_initiated AND r.created_at > :now::timestamptz - interval '24 hours'
)
SELECT me.reputation_tier AS mentee_tier, n.name AS mentee_name,
       m.id IS NOT NULL AND m.role = 'mentor' AS is_mentor,
       coalesce(m.is_active AND m.deleted_at IS NULL, false) AS mentor_active,
       coalesce(oh_is_dormant(m.last_activity_at, m.created_at, :now), false) AS mentor_dormant,
       coalesce(m.reputation_tier, 'platinum') AS mentor_tier, p.name AS mentor_name,
       EXISTS (SELECT FROM tier_override_requests r
                WHERE r.mentee_id = :mentee AND r.mentor_id = :mentor AND r.status = 'pending') AS has_pending,
       (SELECT max(r.expires_at) FROM tier_override_requests r
         WHERE r.mentee_id = :mentee AND r.mentor_id = :mentor AND r.status = 'approved' AND r.used_at IS NULL
           AND r.expires_at > :now) AS usable_until,
       asked.many::int AS asked, asked.first AS first_asked
FROM users me
JOIN user_profiles n ON n.user_id = me.id
CROSS JOIN asked
LEFT JOIN users m ON m.id = :mentor
LEFT JOIN user_profiles p ON p.user_id = m.id
WHERE me.id = :mentee
