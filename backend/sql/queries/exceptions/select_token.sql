-- What a coordinator's link is about. It is good for whom it was sent to, as long as they are one.
SELECT t.id, t.tier_override_request_id AS request, t.coordinator_id, t.used_at, t.expires_at,
       u.role = 'coordinator' AND u.is_active AND u.deleted_at IS NULL AS may_decide,
       oh_exception_status(r.status, r.expires_at, :now) AS effective, r.reason, r.expires_at AS request_expires_at,
       coalesce(pr.name, '') AS reviewer_name, r.reviewed_at, pe.name AS mentee_name, pm.name AS mentor_name,
       e.reputation_tier AS mentee_tier, m.reputation_tier AS mentor_tier,
       -- What stands in the way of an approval, as the decision itself asks it (lock_request).
       m.role = 'mentor' AND m.is_active AND m.deleted_at IS NULL AS mentor_bookable,
       e.role = 'mentee' AND e.is_active AND e.deleted_at IS NULL AS mentee_active,
       EXISTS (SELECT FROM tier_override_requests o
                WHERE o.mentee_id = r.mentee_id AND o.mentor_id = r.mentor_id AND o.status = 'approved' AND o.used_at IS NULL
                  AND o.expires_at > :now) AS has_usable
FROM tier_override_tokens t
JOIN tier_override_requests r ON r.id = t.tier_override_request_id
JOIN users u ON u.id = t.coordinator_id
JOIN users e ON e.id = r.mentee_id
JOIN users m ON m.id = r.mentor_id
JOIN user_profiles pe ON pe.user_id = r.mentee_id
JOIN user_profiles pm ON pm.user_id = r.mentor_id
LEFT JOIN user_profiles pr ON pr.user_id = r.reviewed_by
WHERE t.token_hash = :token_hash
