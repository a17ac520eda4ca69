UPDATE bookings
SET mentor_id = :mentor, time_slot_id = :slot, meeting_start_time = :start, meeting_end_time = :end,
    mentee_id = :mentee, meeting_goal = :goal, materials_urls = :materials, meeting_type = :type, location = :location,
    google_meet_link = :link
WHERE id = :id AND version = :version
