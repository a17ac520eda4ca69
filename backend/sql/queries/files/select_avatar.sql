-- The next size that there is, or the largest.
SELECT f.sha256, f.size_bytes FROM files f
WHERE f.avatar_id = :avatar AND f.kind = 'avatar'
ORDER BY f.pixels < :size, abs(f.pixels - :size) LIMIT 1
