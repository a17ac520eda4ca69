DELETE FROM user_urls WHERE user_id = :user
