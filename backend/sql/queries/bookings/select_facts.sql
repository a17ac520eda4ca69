-- All that decides whether mentees may book slots, pair by pair, as it stays while the transaction
-- lasts. A pair without a row has no slot.
SELECT f.* FROM oh_slot_facts(:mentees, :slots, :moved, :limited::text[]::reputation_tier[], :now) f
