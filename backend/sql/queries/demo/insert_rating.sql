INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, feedback_text, created_at, created_by)
VALUES (:booking, :rater, :rated, :score, :feedback, :now, :rater)
