-- Since when somebody is deactivated or removed: what they offered for later is no offer any more.
ALTER TABLE users ADD COLUMN left_at timestamptz;
UPDATE users SET left_at = coalesce(least(deleted_at, updated_at), updated_at) WHERE deleted_at IS NOT NULL OR NOT is_active;

CREATE FUNCTION oh_user_leaves() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.left_at := CASE WHEN NEW.is_active AND NEW.deleted_at IS NULL THEN NULL
                      ELSE coalesce(NEW.left_at, NEW.deleted_at, now()) END;
  RETURN NEW;
END
$$;
CREATE TRIGGER users_leave BEFORE INSERT OR UPDATE OF is_active, deleted_at ON users
FOR EACH ROW EXECUTE FUNCTION oh_user_leaves();
CREATE INDEX users_left_idx ON users (id) INCLUDE (left_at) WHERE left_at IS NOT NULL;

-- Who has no card has no slots to show, either.
CREATE TRIGGER mentor_cards_offer AFTER INSERT OR DELETE ON mentor_cards
FOR EACH ROW EXECUTE FUNCTION oh_row_has_changed('slots', 'mentor_id');
