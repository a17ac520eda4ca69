-- In one order, as bookings do: first people, then their bookings, then slots (backend/README.md).
SELECT u.id FROM users u WHERE u.id = ANY (:people) ORDER BY u.id FOR NO KEY UPDATE
