UPDATE exports SET status = 'canceled', finished_at = coalesce(finished_at, :now), expires_at = NULL
WHERE id = :id
