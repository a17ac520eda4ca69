-- Before the meeting itself, which is to move or to change hands.
SELECT oh_lock_parties(:id, :others)::text AS locked
