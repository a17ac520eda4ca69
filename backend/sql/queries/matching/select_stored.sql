SELECT EXISTS (SELECT FROM user_match_cache c WHERE c.algorithm_version = :version) AS stored
