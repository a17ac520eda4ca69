UPDATE user_profiles SET load_cap = :cap WHERE user_id = :mentor
