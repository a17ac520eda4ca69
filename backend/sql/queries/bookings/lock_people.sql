-- Sent ahead of bookings_select_facts, in a statement of its own: what it counts must be as the locks leave it.
SELECT oh_lock_people(:mentee, :slot) AS found
