INSERT INTO booking_action_items (id, booking_id, owner_id, body, visibility, due_date, created_at)
VALUES (:id, :booking, :owner, :body, :visibility, :due, :now)
