-- All that somebody ever had, in one order: their words are taken out of them.
SELECT b.id FROM bookings b WHERE b.mentor_id = :user OR b.mentee_id = :user ORDER BY b.id FOR NO KEY UPDATE
