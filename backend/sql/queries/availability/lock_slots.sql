-- In the order in which bookings lock them.
SELECT s.id FROM time_slots s WHERE s.id = ANY (:ids) ORDER BY s.id FOR NO KEY UPDATE
