-- What somebody has given us and is kept: the picture as it came, and the decks. Oldest first.
SELECT f.kind::text, f.name, f.sha256, f.size_bytes
FROM files f
WHERE f.owner_id = :owner AND f.kind IN ('avatar_original', 'pitch_deck') AND f.sha256 IS NOT NULL
ORDER BY f.created_at, f.id
