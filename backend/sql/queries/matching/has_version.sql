-- Whether an engine that is gone has left somebody any matches.
SELECT EXISTS (SELECT FROM user_match_cache m WHERE m.user_id = :user AND m.algorithm_version = :version) AS known
