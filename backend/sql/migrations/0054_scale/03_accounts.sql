-- The coordinators' list of accounts by name is walked along an index until the page is full, and counted by another.
CREATE INDEX user_profiles_name_idx ON user_profiles (search_name, user_id);
CREATE INDEX users_counted_idx ON users (role, reputation_tier) INCLUDE (is_active, deleted_at, id) WHERE erased_at IS NULL;
