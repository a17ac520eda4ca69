INSERT INTO user_urls (user_id, url_type, url, created_at)
VALUES (:user, :type::url_type, :url, :now)
