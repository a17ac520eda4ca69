-- When somebody last had to do with a booking is written with nearly every one of theirs: in the page of their row. Nothing
-- looked for people by it.
DROP INDEX users_last_activity_idx;
ALTER TABLE users SET (fillfactor = 80);

-- Only mentors' cards say it.
DROP TRIGGER users_cards ON users;
CREATE TRIGGER users_cards AFTER UPDATE ON users FOR EACH ROW
WHEN ((NEW.role, NEW.is_active, NEW.deleted_at, NEW.reputation_score, NEW.reputation_tier)
        IS DISTINCT FROM (OLD.role, OLD.is_active, OLD.deleted_at, OLD.reputation_score, OLD.reputation_tier)
      OR (NEW.role = 'mentor' AND NEW.last_activity_at IS DISTINCT FROM OLD.last_activity_at))
EXECUTE FUNCTION oh_card_follows_user();
