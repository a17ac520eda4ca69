INSERT INTO user_urls (user_id, url_type, url, created_at)
SELECT t.user_id, t.url_type, t.url, :now
FROM jsonb_to_recordset(:rows::jsonb) AS t (user_id uuid, url_type url_type, url text)
ON CONFLICT (user_id, url_type) WHERE url_type <> 'other' DO UPDATE SET url = excluded.url
