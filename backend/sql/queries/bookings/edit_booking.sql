UPDATE bookings
SET mentee_id = :mentee, meeting_goal = :goal, materials_urls = :materials, meeting_type = :type, location = :location,
    google_meet_link = :link
WHERE id = :id AND version = :version
