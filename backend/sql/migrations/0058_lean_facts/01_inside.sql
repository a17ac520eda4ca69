-- Questions that are part of the statement that asks them, instead of a call for each row, which cost ten times what the rest
-- of the row did. PostgreSQL puts a function in its caller's place only if it promises no more than what it says does:
-- reckoning with time stamps is stable, not immutable, and comparing with a list answers null by itself.
ALTER FUNCTION oh_is_activity_due STABLE;
ALTER FUNCTION oh_is_live CALLED ON NULL INPUT;
