SELECT p.time_zone FROM user_profiles p WHERE p.user_id = :user
