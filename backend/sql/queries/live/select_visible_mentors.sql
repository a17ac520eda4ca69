-- Of these, the mentors whose slots the actor may see: as GET /mentors/{id}, and oneself; everybody
-- for coordinators. Row level security stands before it.
SELECT u.id
FROM users u
WHERE u.id = ANY (:mentors::uuid[]) AND u.role = 'mentor'
  AND ((u.is_active AND u.deleted_at IS NULL) OR u.id = oh_user_id() OR oh_is_coordinator())
