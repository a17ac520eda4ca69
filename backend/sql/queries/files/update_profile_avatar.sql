UPDATE user_profiles SET avatar_url = :url, avatar_source_type = :source::avatar_source, avatar_metadata = :crop::jsonb
WHERE user_id = :owner
