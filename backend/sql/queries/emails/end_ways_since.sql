-- Ways in that whoever asked for the change may have made since: accounts at providers that carry the new
-- address, sign-ins with providers that are under way, addresses of the calendar feed.
WITH identities AS (
  DELETE FROM external_identities WHERE user_id = :user AND created_at >= :confirmed::timestamptz
), states AS (
  DELETE FROM oauth_states WHERE user_id = :user
)
UPDATE ical_feed_tokens SET is_active = false WHERE user_id = :user AND is_active AND created_at >= :asked
