-- All that decides whether this mentor may reach out to this mentee. Two at once must not
-- both pass the limits: the mentor is locked before. Somebody who is deactivated is seen by
-- coordinators only.
WITH sent AS (
  SELECT count(*) AS many, min(i.created_at) AS first
  FROM mentor_interests i
  WHERE i.mentor_id = :mentor AND i.created_at > :now::timestamptz - interval '24 hours'
)
SELECT mentor.role = 'mentor' AS is_mentor, mentor.is_active AND mentor.deleted_at IS NULL AS mentor_active, mentor.reputation_tier AS mentor_tier,
       oh_is_dormant(mentor.last_activity_at, mentor.created_at, :now) AS mentor_dormant,
       pm.name AS mentor_name, coalesce(pm.expertise_description, pm.headline, '') AS expertise,
       e.id IS NOT NULL AND e.role = 'mentee' AS is_mentee, coalesce(e.is_active AND e.deleted_at IS NULL, false) AS mentee_active,
       coalesce(e.reputation_tier, 'bronze') AS mentee_tier, pe.name AS mentee_name,
       EXISTS (SELECT FROM tier_override_requests r
                WHERE r.mentee_id = :mentee AND r.mentor_id = :mentor AND r.status = 'approved' AND r.used_at IS NULL
                  AND r.expires_at > :now) AS has_usable,
       (SELECT max(i.created_at) FROM mentor_interests i WHERE i.mentor_id = :mentor AND i.mentee_id = :mentee) AS last_sent,
       (SELECT i.created_by FROM mentor_interests i WHERE i.mentor_id = :mentor AND i.mentee_id = :mentee
         ORDER BY i.created_at DESC LIMIT 1) AS last_sender,
       sent.many::int AS sent, sent.first AS first_sent
FROM users mentor
JOIN user_profiles pm ON pm.user_id = mentor.id
CROSS JOIN sent
LEFT JOIN users e ON e.id = :mentee
LEFT JOIN user_profiles pe ON pe.user_id = e.id
WHERE mentor.id = :mentor
