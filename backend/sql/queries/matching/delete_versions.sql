-- Matches of engines that are not kept up to date any more: nobody is to read old ones.
DELETE FROM user_match_cache c WHERE c.algorithm_version = ANY (:versions::text[])
