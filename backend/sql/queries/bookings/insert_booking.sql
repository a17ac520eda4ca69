-- Answers with what bookings_select_booking_json would say of it.
INSERT INTO bookings (id, time_slot_id, mentor_id, mentee_id, meeting_goal, materials_urls, meeting_type,
                      location, status, created_via, confirmed_by, confirmed_at, meeting_start_time, meeting_end_time,
                      created_at)
VALUES (:id, :slot, :mentor, :mentee, :goal, :materials, :type,
        :location, :status, :via, :confirmed_by, :confirmed_at, :start, :end,
        :now)
RETURNING oh_booking_shape(bookings, (SELECT c.person::text FROM person_cards c WHERE c.user_id = bookings.mentor_id),
                           (SELECT c.person::text FROM person_cards c WHERE c.user_id = bookings.mentee_id), NULL, :now) AS json
