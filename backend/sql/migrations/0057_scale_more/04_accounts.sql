-- The coordinators' list of accounts by when they were made is walked along an index until the page is full.
CREATE INDEX users_created_idx ON users (created_at, id) WHERE erased_at IS NULL;

-- Accounts, for coordinators and the server itself, of whom the table's own policy asks no more: so that they are counted without
-- knowing whose each is, by an index in which equal entries share their place.
CREATE VIEW staff_accounts AS
SELECT u.role, u.reputation_tier, u.is_active, u.deleted_at
FROM users u
WHERE u.erased_at IS NULL AND (SELECT oh_is_staff());
GRANT SELECT ON staff_accounts TO officehours_app;
DROP INDEX users_counted_idx;
CREATE INDEX users_counted_idx ON users (role, reputation_tier, is_active, deleted_at) WHERE erased_at IS NULL;
