-- Whom a coordinator's meeting would disturb: of the slot that it takes, and of those that go for it.
SELECT oh_kept_until(ARRAY[:slot::uuid], :mentee, :now) AS slot_until, oh_kept_until(:taken::uuid[], :mentee, :now) AS taken_until
