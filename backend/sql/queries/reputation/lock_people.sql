-- In one order, as bookings do, against deadlocks.
SELECT u.id FROM users u WHERE u.id = ANY (:people) ORDER BY u.id FOR NO KEY UPDATE
