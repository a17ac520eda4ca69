-- Each person may have two addresses for calendars: one with the meetings as they are, and one that
-- says when alone and may be given to others.
ALTER TABLE ical_feed_tokens ADD COLUMN busy_only boolean NOT NULL DEFAULT false;
ALTER TABLE ical_feed_tokens DROP CONSTRAINT ical_feed_tokens_user_uq;
ALTER TABLE ical_feed_tokens ADD CONSTRAINT ical_feed_tokens_user_uq UNIQUE (user_id, busy_only);
