-- Entering again keeps the place.
INSERT INTO waiting_list (id, mentor_id, mentee_id, created_at)
VALUES (:id, :mentor, :mentee, :now)
ON CONFLICT (mentor_id, mentee_id) WHERE left_at IS NULL DO NOTHING
