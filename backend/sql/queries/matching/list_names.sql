SELECT p.user_id AS id, coalesce(nullif(p.name, ''), '(no name)') AS name FROM user_profiles p WHERE p.user_id = ANY (:people::uuid[])
