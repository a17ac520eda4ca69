-- The base knows one link of a kind: the first one. What people added of that kind stays.
WITH given AS (
  SELECT t.user_id, t.url_type, t.url,
         (SELECT l.id FROM user_urls l WHERE l.user_id = t.user_id AND l.url_type = t.url_type ORDER BY l.position, l.id LIMIT 1) AS known
  FROM jsonb_to_recordset(:rows::jsonb) AS t (user_id uuid, url_type url_type, url text)
), changed AS (
  UPDATE user_urls l SET url = g.url FROM given g WHERE l.id = g.known
)
INSERT INTO user_urls (user_id, url_type, url, created_at)
SELECT g.user_id, g.url_type, g.url, :now FROM given g WHERE g.known IS NULL
