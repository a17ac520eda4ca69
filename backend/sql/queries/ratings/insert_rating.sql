INSERT INTO ratings (id, booking_id, rater_id, rated_user_id, score, feedback_text, created_at)
VALUES (:id, :booking, :rater, :rated, :score, :feedback, :now)
