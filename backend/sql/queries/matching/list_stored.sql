-- Somebody's matches as an engine has written them, in the order that people see.
SELECT c.recommended_user_id AS id, c.match_score AS score
FROM user_match_cache c
WHERE c.user_id = :user AND c.algorithm_version = :version
ORDER BY c.match_score DESC, oh_last_booked(c.recommended_user_id) NULLS FIRST, c.recommended_user_id
