-- All that decides whether a mentee may book a slot, as it stays while the transaction lasts.
SELECT f.* FROM oh_slot_facts(:mentee, :slot, :moved, :now) f
WHERE f.mentor_id IS NOT NULL
