DELETE FROM user_urls l
USING jsonb_to_recordset(:rows::jsonb) AS t (user_id uuid, url_type url_type)
WHERE l.user_id = t.user_id AND l.url_type = t.url_type
