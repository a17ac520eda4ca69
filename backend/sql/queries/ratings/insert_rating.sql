INSERT INTO ratings (id, booking_id, rater_id, rated_user_id, score, feedback_text, topics_covered, helpfulness_rating,
                     would_recommend, is_anonymous, created_at)
VALUES (:id, :booking, :rater, :rated, :score, :feedback, :topics::text[], :helpfulness, :recommend, :anonymous, :now)
