INSERT INTO booking_notes (id, booking_id, author_id, visibility, body, created_at)
VALUES (:id, :booking, :author, :visibility, :body, :now)
