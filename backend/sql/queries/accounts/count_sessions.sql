SELECT count(DISTINCT s.family_id)::int AS many FROM sessions s
WHERE s.user_id = :id AND s.ended_at IS NULL AND s.expires_at > :now
