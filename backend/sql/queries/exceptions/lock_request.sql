-- Of two who decide at once the second waits here, and finds it decided. Times as the asker's clock
-- shows them. The reviewer's name is a subquery: a join would look with who it was before the wait.
SELECT r.id, r.mentee_id, r.mentor_id, r.status, r.expires_at, r.used_at, r.told_at, r.mentor_initiated, r.reviewed_by,
       r.reviewed_at, r.review_notes, r.created_at, pe.name AS mentee_name, pm.name AS mentor_name,
       coalesce((SELECT pr.name FROM user_profiles pr WHERE pr.user_id = r.reviewed_by), '') AS reviewer_name, coalesce(pc.time_zone, 'UTC') AS caller_time_zone,
       oh_exception_status(r.status, r.expires_at, :now) AS effective,
       (SELECT u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL FROM users u WHERE u.id = r.mentor_id) AS mentor_bookable,
       (SELECT u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL FROM users u WHERE u.id = r.mentee_id) AS mentee_active,
       EXISTS (SELECT FROM tier_override_requests o
                WHERE o.mentee_id = r.mentee_id AND o.mentor_id = r.mentor_id AND o.status = 'approved' AND o.used_at IS NULL
                  AND o.expires_at > :now) AS has_usable
FROM tier_override_requests r
JOIN user_profiles pe ON pe.user_id = r.mentee_id
JOIN user_profiles pm ON pm.user_id = r.mentor_id
LEFT JOIN user_profiles pc ON pc.user_id = :caller
WHERE r.id = :id
FOR UPDATE OF r
