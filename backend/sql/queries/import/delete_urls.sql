DELETE FROM user_urls l
USING jsonb_to_recordset(:rows::jsonb) AS t (user_id uuid, url_type url_type)
WHERE l.id = (SELECT x.id FROM user_urls x WHERE x.user_id = t.user_id AND x.url_type = t.url_type ORDER BY x.position, x.id LIMIT 1)
