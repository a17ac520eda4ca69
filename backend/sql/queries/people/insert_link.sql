INSERT INTO user_urls (user_id, url_type, url, label, position)
VALUES (:user, :type, :url, :label, :position)
