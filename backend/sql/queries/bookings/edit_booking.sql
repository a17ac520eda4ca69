UPDATE bookings
SET mentee_id = :mentee, meeting_goal = :goal, materials_urls = :materials, meeting_type = :type, location = :location
WHERE id = :id AND version = :version
