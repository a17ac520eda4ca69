UPDATE files SET crop = :crop::jsonb WHERE id = :id
