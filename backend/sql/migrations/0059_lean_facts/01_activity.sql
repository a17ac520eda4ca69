-- It reckons with time stamps, which PostgreSQL calls stable. Declared immutable it was not taken into the statements that ask
-- it: each question was a call of its own, and cost more than the rest of the row.
ALTER FUNCTION oh_is_activity_due STABLE;
